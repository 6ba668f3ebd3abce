import type {Decision} from './consent.ts';
import {decide} from './decide.ts';
import {isObject, objectIn, plain} from './stored-value.ts';

export type Choice = readonly [purpose: string, granted: boolean];

const yes = /^(true|1|yes|granted|allow|opt_in|acknowledge)$/;
const no = /^(false|0|no|denied|deny|opt_out)$/;

/** The purposes with a yes or a no, however a platform writes the two; an entry that holds neither is left out. */
export function choicesIn(value: unknown): readonly Choice[] {
	if (!isObject(value)) return [];
	return Object.entries(value).flatMap(([purpose, it]) => {
		const word = typeof it === 'object' ? '' : String(it);
		return yes.test(word) || no.test(word) ? [[purpose, yes.test(word)] as const] : [];
	});
}

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
	return Object.fromEntries([...raw.matchAll(/([^=; ]+)=([^;]*)/g)].map(([, name, value]) => [name, value]));
}

/** For a platform that asks one question only. */
export function decideAll(granted: boolean): Decision {
	return decide([['cookies', granted]]);
}

/**
 * For a value that tells what was granted and not what was refused. A purpose alone may be the one the site itself takes for
 * necessary, whatever its name, so it is no yes to everything.
 */
export function decideGranted(granted: readonly string[]): Decision {
	const optional = granted.filter(purpose => decide([[purpose, true]]).state === 'accepted');
	const state = (['rejected', 'partial'] as const)[optional.length] ?? 'accepted';
	return {state, granted, denied: []};
}
