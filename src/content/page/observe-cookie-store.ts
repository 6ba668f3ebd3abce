import {report} from './report.ts';
import {callingScript} from './calling-script.ts';
import {held, method, now} from './natives.ts';
import {before} from './wrap.ts';

const {round} = Math;
const timeOf = method(Date.prototype, 'getTime');

/** Tells of cookies written or deleted through the Cookie Store API, as a line that asks for the same. */
export function observeCookieStore(): void {
	const {prototype} = (globalThis as {CookieStore?: {prototype: object}}).CookieStore ?? {};
	if (!prototype) {
		return;
	}

	before(prototype, 'set', (_, input) => tell(input[0], typeof input[0] === 'object' ? lifetime(input[0]) : ''));
	before(prototype, 'delete', (_, input) => tell(input[0], '; Max-Age=0'));
}

function tell(asked: unknown, lasting: string): void {
	const name = typeof asked === 'object' ? held(asked, 'name') : asked;
	if (typeof name !== 'string') {
		return;
	}

	const domain = held(asked, 'domain');
	const sameSite = held(asked, 'sameSite');
	const line =
		`${name}=${lasting}; Secure` +
		`${typeof domain === 'string' ? `; Domain=${domain}` : ''}` +
		`; SameSite=${typeof sameSite === 'string' ? sameSite : 'strict'}` +
		`${held(asked, 'partitioned') === true ? '; Partitioned' : ''}`;
	report({what: 'cookie', at: now(), line, script: callingScript(), by: 'cookieStore'});
}

/** `expires` is milliseconds since the epoch, or a Date; without it the cookie ends with the session. */
function lifetime(asked: unknown): string {
	const expires = held(asked, 'expires');
	const until = expires !== null && typeof expires === 'object' ? timeOf(expires as Date) : expires;
	return typeof until === 'number' ? `; Max-Age=${round((until - now()) / 1000)}` : '';
}
