import type {Decision} from './consent.ts';
import {decide, isEssential} from './decide.ts';
import {entriesIn, objectIn, plain} from './stored-value.ts';

export type Choice = readonly [purpose: string, granted: boolean];

const anyYes = /^(true|1|yes|granted|allow|opt_in|acknowledge)$/;
const anyNo = /^(false|0|no|denied|deny|opt_out)$/;

/** The purposes of an object with the platform's own yes or no, or with any of those in use; what holds neither is left out. */
export function choicesIn(value: unknown, yes: unknown = anyYes, no: unknown = anyNo): readonly Choice[] {
	return entriesIn(value).flatMap(([purpose, it]) =>
		is(yes, it) || is(no, it) ? [[purpose, is(yes, it)] as const] : [],
	);
}

const is = (word: unknown, it: unknown) =>
	word instanceof RegExp ? typeof it !== 'object' && word.test(String(it)) : it === word;

/** The JSON object in a value written as base64, or an empty one. */
export function packedObjectIn(raw: string): Readonly<Record<string, unknown>> {
	try {
		return objectIn(atob(plain(raw)));
	} catch {
		return {};
	}
}

/** What several cookies recorded as one hold, by name. */
export function cookiesIn(raw: string): Readonly<Record<string, string>> {
	return Object.fromEntries(
		raw.split(';').flatMap(pair => {
			const at = pair.indexOf('=');
			return at > 0 ? [[pair.slice(0, at).trim(), pair.slice(at + 1)] as const] : [];
		}),
	);
}

/** For a platform that asks one question only. */
export function decideAll(granted: boolean): Decision {
	return decide([['cookies', granted]]);
}

/**
 * For a value that tells what was granted and not what was refused. It is a yes to everything where advertising is in it, which people
 * leave out first, and else a part: some named for less, or one alone, which may be what the site itself takes for necessary. Several
 * without a name that says anything count as all. A part that names nothing as refused may have been a yes to all there was.
 */
export function decideGranted(granted: readonly string[]): Decision {
	const optional = granted.filter(purpose => !isEssential(purpose));
	const isAll = optional.some(it => last.test(it)) || (optional.length > 1 && !optional.some(it => first.test(it)));
	const state = optional.length === 0 ? 'rejected' : isAll ? 'accepted' : 'partial';
	return {state, granted, denied: []};
}

const last = /market|advert|target|track|\bads?\b|m(?:ar|er)k(?:ed|na)|annons|reklam|spor|werbung|publici/i;
const first = /stati|analy|perform|fun[ck]|prefer|measure|media|person/i;
