import type {Decision} from './consent.ts';
import {undecided} from './consent.ts';
import {decide, pending} from './decide.ts';
import {objectIn} from './stored-value.ts';

/**
 * Reads Google Consent Mode in any of its forms: `gcs` (`G101`) and `gcd` (`13r3n3p2q5l1`) from a request, all of what a request
 * says of consent (`gcs=G101&gcd=13r3n3p2q5l1&npa=1&dma=1&dma_cps=sypham`), or a command as JSON:
 * `{"command":"update","ad_storage":"denied",…}`.
 */
export function decodeConsentMode(raw: string): Decision {
	if (/^G1[01-]{2}$/.test(raw)) return gcs(raw);
	if (/^1\d(?:[a-z]\d*){4}/i.test(raw)) return gcd(raw);
	if (/^(?:gcs|gcd|npa|dma)=/.test(raw)) return request(new URLSearchParams(raw));
	return decodeCommand(raw);
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

/** Google's services under the Digital Markets Act that data may be shared between. */
const services: Readonly<Record<string, string>> = {
	...{s: 'search', y: 'youtube', p: 'play', h: 'shopping', a: 'ads', m: 'maps'},
};

/** `gcd` says the most; `gcs` and `npa` say what it leaves out. */
function request(parameters: URLSearchParams): Decision {
	const said = (name: string) => parameters.get(name) ?? '';
	const full = /^1\d(?:[a-z]\d*){4}/i.test(said('gcd')) ? gcd(said('gcd')) : undecided;
	const short = /^G1[01-]{2}$/.test(said('gcs')) ? gcs(said('gcs')) : undecided;
	const notPersonal = said('npa') === '1' ? ['ad_personalization'] : [];
	const known = new Set([...full.granted, ...full.denied]);
	const rest = (purposes: readonly string[]) => purposes.filter(purpose => !known.has(purpose));
	const shared = [...said('dma_cps').slice(0, 20)].flatMap(letter =>
		letter === '-' ? [] : [services[letter] ?? letter],
	);
	return {
		state: full.state,
		granted: [...full.granted, ...rest(short.granted)],
		denied: [...full.denied, ...rest([...short.denied, ...notPersonal])],
		details: {
			...(parameters.has('npa') && {npa: said('npa') === '1'}),
			...(parameters.has('dma') && {dma: said('dma') === '1'}),
			...(parameters.has('dma_cps') && {sharedBetween: shared.join(' ')}),
		},
	};
}

/** Storage a site works without asking for; it decides nothing. */
const unasked = ['security_storage', 'functionality_storage'];

/** What a command sets besides purposes. A default for some regions is not this visitor's everywhere. */
const settings = ['wait_for_update', 'region', 'ads_data_redaction', 'url_passthrough'];

/** A `consent` command of Google's, or of another who words it alike. */
export function decodeCommand(raw: string): Decision {
	const {command, ...said} = objectIn(raw);
	if (command !== 'default' && command !== 'update') return undecided;
	const choices = Object.entries(said).flatMap(([purpose, value]) =>
		value === 'granted' || value === 'denied' ? [[purpose, value === 'granted'] as const] : [],
	);
	const {granted, denied} = decide(choices);
	const state =
		command === 'default' ? 'pending' : decide(choices.filter(([purpose]) => !unasked.includes(purpose))).state;
	const details = settings.flatMap(name => setting(name, said[name]));
	return {state, granted, denied, ...(details.length > 0 && {details: Object.fromEntries(details)})};
}

function setting(name: string, value: unknown): readonly (readonly [string, string | number | boolean])[] {
	if (Array.isArray(value)) return [[name, value.filter(it => typeof it === 'string').join(' ')]];
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[name, value]] : [];
}
