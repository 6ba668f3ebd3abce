import type {Decision} from './consent.ts';
import {undecided} from './consent.ts';
import {purposes} from './tcf-purposes.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Where the purposes consented to begin, and those a legitimate interest was told for. Source: IAB Tech Lab, TC string v2. */
const consents = 152;
const interests = 176;

/**
 * The eleven purposes of a TC string that a platform keeps inside a value of its own: all of the string is more than pages should
 * carry. Decides as `decodeTcf` does.
 */
export function tcPurposes(text: string): Decision {
	const core = /^C[\w-]{38,}/.exec(text)?.[0];
	if (core === undefined) return undecided;
	const bit = (at: number) => ((alphabet.indexOf(core.charAt(Math.floor(at / 6))) >> (5 - (at % 6))) & 1) === 1;
	const named = (yes: boolean) => purposes.filter((_, id) => bit(consents + id) === yes);
	const unsettled = purposes.filter((_, id) => !bit(consents + id) && !bit(interests + id));
	// Only these three can rest on nothing but consent: the others may be left unset by a yes to everything.
	const isAll = [0, 2, 3].every(id => bit(consents + id)) && unsettled.length <= 1;
	const granted = named(true);
	return {state: granted.length === 0 ? 'rejected' : isAll ? 'accepted' : 'partial', granted, denied: named(false)};
}
