import type {CookieRequest} from '../audit/index.ts';
import {cookieRequestOf} from '../webext/cookie-request.ts';

export type ResponseHeaders = readonly {readonly name: string; readonly value?: string}[];

type Told = {
	readonly mime: string | null;
	/** Content-Length, bytes. */
	readonly size: number | null;
	readonly setCookies: readonly CookieRequest[];
};

/** Of an answer's headers what is evidence; values of cookies are dropped here. */
export function toldBy(headers: ResponseHeaders, at: number): Told {
	let mime: string | null = null;
	let size: number | null = null;
	const setCookies: CookieRequest[] = [];
	for (const {name, value = ''} of headers) {
		switch (name.toLowerCase()) {
			case 'content-type':
				mime ??= value.split(';')[0]?.trim().toLowerCase() ?? null;
				break;
			case 'content-length':
				size ??= lengthOf(value);
				break;
			case 'set-cookie':
				// Firefox joins several of them with line breaks.
				for (const line of value.split('\n')) {
					const cookie = cookieRequestOf(line, at);
					if (cookie) setCookies.push(cookie);
				}
		}
	}

	return {mime, size, setCookies};
}

function lengthOf(value: string): number | null {
	const length = Number.parseInt(value, 10);
	return Number.isNaN(length) ? null : length;
}
