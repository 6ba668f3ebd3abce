import type {Decision} from './consent.ts';
import {undecided} from './consent.ts';
import {decide, pending} from './decide.ts';
import {objectIn} from './stored-value.ts';

/**
 * Reads Google Consent Mode in any of its forms: `gcs` (`G101`) and `gcd` (`13r3n3p2q5l1`) from a request, or a command as
 * JSON: `{"command":"update","ad_storage":"denied",…}`.
 */
export function decodeConsentMode(raw: string): Decision {
	if (/^G1[01-]{2}$/.test(raw)) return gcs(raw);
	if (/^1\d(?:[a-z]\d*){4}/i.test(raw)) return gcd(raw);
	return command(raw);
}

/** Says what holds, but not whether anybody chose it: the state stays unknown. */
function gcs(raw: string): Decision {
	const [, , ads, analytics] = raw;
	const flags: [string, boolean][] = [];
	if (ads !== '-') flags.push(['ad_storage', ads === '1']);
	if (analytics !== '-') flags.push(['analytics_storage', analytics === '1']);
	return {...decide(flags), state: 'unknown'};
}

const order = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'];

/**
 * What a gcd letter says: granted or not, and whether it was updated, which only a choice does.
 * Google does not document them; several people read them alike from traffic.
 */
const letters: Readonly<Record<string, {granted: boolean; updated: boolean}>> = {
	p: {granted: false, updated: false},
	t: {granted: true, updated: false},
	q: {granted: false, updated: true},
	m: {granted: false, updated: true},
	u: {granted: false, updated: true},
	r: {granted: true, updated: true},
	n: {granted: true, updated: true},
	v: {granted: true, updated: true},
};

function gcd(raw: string): Decision {
	const read = (raw.toLowerCase().match(/[a-z]/g) ?? []).slice(0, order.length).map(letter => letters[letter]);
	const set = read.flatMap((it, index) => (it ? [[order[index] ?? '', it.granted] as const] : []));
	if (set.length === 0) return undecided;
	return read.some(it => it?.updated) ? decide(set) : pending(decide(set));
}

/** Storage a site works without asking for; it decides nothing. */
const unasked = ['security_storage', 'functionality_storage'];

function command(raw: string): Decision {
	const {command, ...settings} = objectIn(raw);
	if (command !== 'default' && command !== 'update') return undecided;
	const choices = Object.entries(settings).flatMap(([purpose, value]) =>
		value === 'granted' || value === 'denied' ? [[purpose, value === 'granted'] as const] : [],
	);
	const {granted, denied} = decide(choices);
	if (command === 'default') return {state: 'pending', granted, denied};
	return {state: decide(choices.filter(([purpose]) => !unasked.includes(purpose))).state, granted, denied};
}
