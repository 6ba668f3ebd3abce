import type {Answer, Arrival} from './service.ts';

type Headers = Readonly<Record<string, string | readonly string[]>>;

export const html = (body: string, headers: Headers = {}) =>
	text('text/html', body, {'cache-control': 'no-cache', ...headers});

export const stylesheet = (body: string, headers: Headers = {}) => text('text/css', body, headers);

/** A tag's own script, kept by the browser for a while as the real ones are. */
export const script = (body: string, headers: Headers = {}) =>
	text('text/javascript', body, {
		'cache-control': 'public, max-age=900',
		'cross-origin-resource-policy': 'cross-origin',
		...headers,
	});

export const gif = (headers: Headers = {}) => answer(200, 'image/gif', pixel, {...unkept, ...headers});

export const noContent = (headers: Headers = {}): Answer => ({status: 204, headers: {...unkept, ...headers}, body: ''});

export const redirect = (location: string, headers: Headers = {}): Answer => ({
	status: 302,
	headers: {...unkept, location, ...headers},
	body: '',
});

export const file = (type: string, body: Uint8Array, headers: Headers = {}) => answer(200, type, body, headers);

/** What a beacon's host must answer for a page on another origin to be allowed to read it with credentials. */
export function crossOrigin({headers}: Arrival): Record<string, string> {
	if (!headers['origin']) return {};
	return {
		'access-control-allow-origin': headers['origin'],
		'access-control-allow-credentials': 'true',
		vary: 'Origin',
	};
}

/** A cookie for use on other people's sites: `SameSite=None; Secure`. Lifetime in seconds. */
export function thirdPartyCookie(name: string, value: string, domain: string, lifetime: number, extra = ''): string {
	return `${name}=${value}; Domain=${domain}; Path=/; Max-Age=${lifetime}; Secure; SameSite=None${extra}`;
}

export const days = (count: number) => count * 86_400;

function text(type: string, body: string, headers: Headers): Answer {
	return answer(200, `${type}; charset=utf-8`, body, headers);
}

function answer(status: number, type: string, body: string | Uint8Array, headers: Headers): Answer {
	return {status, headers: {'content-type': type, ...headers}, body};
}

const unkept = {'cache-control': 'no-store', 'cross-origin-resource-policy': 'cross-origin'};
const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
