import type {Observation} from '../../audit/index.ts';
import {isConsentCookie, isConsentStorageKey} from '../../consent/names.ts';
import type {Kept} from '../../webext/messages.ts';

/** How long a page may take to keep what was chosen; ms. */
export const longestAnswer = 3000;

/** A choice is about to be made: what the page has kept by now is no answer to it. Answers how to tell, once, what it keeps since. */
export function expectKept(observed: (observation: Observation) => void): () => void {
	const before = keptNow();
	let isTold = false;
	return () => {
		if (isTold) return;
		isTold = true;
		keptSince(before, Date.now()).forEach(observed);
	};
}

type Area = Kept['area'];
type AllKept = ReadonlyMap<string, Kept>;

/** The same where the page came anew between: what was kept before it did, and what is told of it now. */
export const listKept = (): readonly Kept[] => [...keptNow().values()];

export function tellKeptSince(before: readonly Kept[], observed: (observation: Observation) => void): void {
	keptSince(new Map(before.map(kept => [`${kept.area} ${kept.key}`, kept])), Date.now()).forEach(observed);
}

/** What the page keeps for itself now. Values stay in memory, to be compared, and go with it. */
function keptNow(): AllKept {
	const kept = new Map<string, {area: Area; key: string; value: string}>();
	const note = (area: Area, key: string, value: string) =>
		void kept.set(`${area} ${key}`, {area, key, value: value.slice(0, longestValue)});
	try {
		for (const pair of document.cookie.split('; ')) {
			const [, key = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair) ?? [];
			if (key) note('cookie', key, value);
		}
		for (const area of ['localStorage', 'sessionStorage'] as const) {
			for (const key of Object.keys(window[area]).slice(0, most)) note(area, key, window[area].getItem(key) ?? '');
		}
	} catch {
		// A sandboxed document keeps nothing.
	}
	return kept;
}

const most = 500;
const longestValue = 4000;

/** Keys that are new, changed or gone since, and named or worded as what keeps a choice is. Those of known platforms are read elsewhere. */
function keptSince(before: AllKept, at: number): readonly (Observation & {kind: 'choice-kept'})[] {
	const kept = keptNow();
	const now = [...kept].filter(([place, {value}]) => before.get(place)?.value !== value);
	// A known platform keeps it, and what it keeps is read.
	if (now.some(([, {area, key}]) => isKnown(area, key))) return [];
	const taken = [...before.values()].filter(({area, key}) => worded.test(key) && !kept.has(`${area} ${key}`));
	const away = taken.map(({area, key}) => ({kind: 'choice-kept' as const, at, area, key: key.slice(0, 1024)}));
	const put = now.flatMap(([, {area, key, value}]) => {
		const was = before.get(`${area} ${key}`)?.value ?? '';
		const isWorded =
			worded.test(key) || (value.length < 2000 && wordedValue.test(plain(value))) || wordForYes.test(plain(was));
		const says = wordForYes.test(plain(value)) ? {says: 'yes' as const} : {};
		return isWorded ? [{kind: 'choice-kept' as const, at, area, key: key.slice(0, 1024), ...says}] : [];
	});
	return [...put, ...away];
}

const isKnown = (area: Area, key: string) =>
	(area === 'cookie' ? isConsentCookie(key) : isConsentStorageKey(key)) !== null;

const worded =
	/consent|samtyk|samtyck|cookie|ciastecz|gdpr|privacy|personvern|kapse?l|tracking|einwillig|zustimm|toestemming|ev[aä]ste|suostumus|zgod|consens|consentement|consentimiento|integritet|ccpa|dsgvo|rgpd|avg_|tcf|opt-?(?:in|out)|banner|(?:^|[_-])cc(?:[_-]|$)/i;
const wordedValue =
	/consent|samtyk|samtyck|gdpr|necessary|nødvendig|analytics|statist|marketing|markedsf|marknadsf|reject|accept|godta|avvis|avslå|denied|granted|declin/i;

/** Nothing else stands in the value. "1" and "true" may mean no more than that the banner was answered. */
const wordForYes =
	/^["']?(?:accept(?:ed|[-_ ]?all)?|all(?:e|t)?|alt|allow(?:ed)?|agreed?|granted|yes|ja|godta(?:tt)?|godkjent|akseptert|samtykket|accepter(?:et|at|ad|ade)|tilladt|oui|si|sí|tak|kyllä|akkoord|akzeptiert|accepté|aceptado|accettato)["']?$/i;

function plain(value: string): string {
	try {
		return decodeURIComponent(value);
	} catch {
		return value;
	}
}
