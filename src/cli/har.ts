import type {SentRequest} from '../catalog/index.ts';

/** The requests of a HAR, in its order; null when it is none. */
export function requestsOfHar(har: unknown): readonly SentRequest[] | null {
	const entries = field(field(har, 'log'), 'entries');
	if (!Array.isArray(entries)) return null;
	return entries.flatMap(entry => {
		const request = requestOf(entry);
		return request ? [request] : [];
	});
}

/** Chromium's developer tools and others say `xhr` and `document` where webRequest says `xmlhttprequest` and `main_frame`. */
export function resourceType(type: string): string {
	return types.get(type.toLowerCase()) ?? type.toLowerCase();
}

const types = new Map([
	['xhr', 'xmlhttprequest'],
	['fetch', 'xmlhttprequest'],
	['document', 'main_frame'],
	['beacon', 'ping'],
	['img', 'image'],
	['css', 'stylesheet'],
	['iframe', 'sub_frame'],
]);

function requestOf(entry: unknown): SentRequest | null {
	const request = field(entry, 'request');
	const url = field(request, 'url');
	if (typeof url !== 'string') return null;
	const type = field(entry, '_resourceType');
	const method = field(request, 'method');
	const body = field(field(request, 'postData'), 'text');
	return {
		url,
		...(typeof type === 'string' ? {type: resourceType(type)} : {}),
		...(typeof method === 'string' ? {method} : {}),
		...(typeof body === 'string' ? {body} : {}),
	};
}

function field(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
