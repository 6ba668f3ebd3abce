import type {SignalKind} from './consent.ts';
import {plain} from './stored-value.ts';

/** A signal as it is carried by a request, ready for `decode`. */
export type CarriedSignal = {readonly signal: SignalKind; readonly raw: string; readonly cmp?: string};

/** Parameters of advertising, the same with every company. */
const standards: Readonly<Record<string, Omit<CarriedSignal, 'raw'>>> = {
	gdpr_consent: {signal: 'tcf'},
	gpp: {signal: 'gpp'},
	us_privacy: {signal: 'cmp-api', cmp: 'us-privacy'},
	addtl_consent: {signal: 'cmp-api', cmp: 'google-additional-consent'},
};

/** Google's, which are read together. */
const consentMode = ['gcs', 'gcd', 'npa', 'dma', 'dma_cps'];

const names = [...Object.keys(standards), ...consentMode, 'asc'].join('|');
/** In the query, or between semicolons as some of Google's addresses have them. */
const parameter = new RegExp(`[?&;](${names})=([^&;#]+)`, 'g');

/** What an address says of consent. `asc` is Microsoft's alone. */
export function signalsCarried(url: string): readonly CarriedSignal[] {
	const found = new Map([...url.matchAll(parameter)].map(([, name = '', value = '']) => [name, plain(value)]));
	if (found.size === 0) return [];
	const google = consentMode.flatMap(name => (found.has(name) ? [`${name}=${found.get(name)}`] : []));
	const isGoogles = found.has('gcs') || found.has('gcd');
	const storage = found.get('asc') ?? '';
	return [
		...Object.entries(standards).flatMap(([name, kind]) => (found.has(name) ? [{...kind, raw: found.get(name)!}] : [])),
		...(isGoogles ? [{signal: 'google-consent-mode' as const, raw: google.join('&')}] : []),
		...(/^[GD]$/.test(storage) && /^https?:\/\/bat\.bing\./.test(url)
			? [{signal: 'cmp-api' as const, cmp: 'microsoft-uet', raw: `asc=${storage}`}]
			: []),
	];
}
