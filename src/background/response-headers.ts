import type {CookieRequest} from '../audit/index.ts';
import {cookieRequestOf} from '../audit/index.ts';

export type ResponseHeaders = readonly {readonly name: string; readonly value?: string}[];

type Told = {
	readonly mime: string | null;
	/** Content-Length, bytes. */
	readonly size: number | null;
	readonly setCookies: readonly CookieRequest[];
	/** Hosts the answer asks to be sent reports by the Reporting API; whole addresses only. */
	readonly reportsTo: readonly string[];
};

/** Of an answer's headers what is evidence; values of cookies are dropped here. */
export function toldBy(headers: ResponseHeaders, at: number): Told {
	let mime: string | null = null;
	let size: number | null = null;
	const setCookies: CookieRequest[] = [];
	const reportsTo: string[] = [];
	for (const {name, value = ''} of headers) {
		switch (name.toLowerCase()) {
			case 'content-type':
				mime ??= value.slice(0, longestType).split(';')[0]?.trim().toLowerCase() ?? null;
				break;
			case 'content-length':
				size ??= lengthOf(value);
				break;
			case 'reporting-endpoints':
			case 'report-to':
				reportsTo.push(...hostsIn(value));
				break;
			case 'set-cookie':
				// Firefox joins several of them with line breaks.
				for (const line of value.split('\n')) {
					const cookie = cookieRequestOf(line, at);
					if (cookie) setCookies.push(cookie);
				}
		}
	}

	return {mime, size, setCookies, reportsTo};
}

const longestType = 256;

function hostsIn(value: string): readonly string[] {
	return [...value.slice(0, 4096).matchAll(/https:\/\/([\w.-]+)/g)].map(([, host = '']) => host);
}

function lengthOf(value: string): number | null {
	const length = Number.parseInt(value, 10);
	return Number.isSafeInteger(length) && length >= 0 ? length : null;
}
