import type {Decision} from './consent.ts';
import {undecided} from './consent.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Where the purposes consented to begin, and those a legitimate interest was told for. Source: IAB Tech Lab, TC string v2. */
const consents = 152;
const interests = 176;

/**
 * The eleven purposes of a TC string that a platform keeps inside a value of its own. In pages, where the whole decoder is too
 * much to carry; it decides as `decodeTcf` does.
 */
export function readTcString(tc: string): Decision {
	const core = tc.split('.')[0] ?? '';
	if (!/^C[\w-]{38,}$/.test(core)) return undecided;
	const bit = (at: number) => (alphabet.indexOf(core[Math.floor(at / 6)] ?? 'A') >> (5 - (at % 6))) & 1;
	const ids = Array.from({length: 11}, (_, index) => index);
	const named = (yes: number) => ids.filter(id => bit(consents + id) === yes).map(id => `purpose ${id + 1}`);
	const unsettled = ids.filter(id => !bit(consents + id) && !bit(interests + id));
	// Only these three can rest on nothing but consent: the others may be left unset by a yes to everything.
	const everything = [0, 2, 3].every(id => bit(consents + id)) && unsettled.length <= 1;
	const granted = named(1);
	return {
		state: granted.length === 0 ? 'rejected' : everything ? 'accepted' : 'partial',
		granted,
		denied: named(0),
	};
}
