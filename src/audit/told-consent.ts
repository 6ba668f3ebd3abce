import {decode} from '../consent/index.ts';
import type {RequestFact} from './facts.ts';

/** What a request tells its recipient that the visitor has granted. */
export type ToldConsent = {
	readonly by: 'google-consent-mode' | 'tcf' | 'gpp' | 'vendor';
	readonly granted: readonly string[];
};

/** Every consent signal a request carries that says something was granted. */
export function grantsToldIn({url, decoded}: Pick<RequestFact, 'url' | 'decoded'>): readonly ToldConsent[] {
	const {gcs, gcd, adStorage, analyticsStorage} = decoded?.consent ?? {};
	const vendor =
		gcs === undefined && gcd === undefined ? {ad_storage: adStorage, analytics_storage: analyticsStorage} : {};
	return [
		// `gcd` repeats `gcs` and says more; what `gcs` says holds.
		{by: 'google-consent-mode', granted: read('google-consent-mode', gcs ?? gcd)} as const,
		{by: 'vendor', granted: Object.entries(vendor).flatMap(([purpose, yes]) => (yes ? [purpose] : []))} as const,
		...framework(url),
	].filter(({granted}) => granted.length > 0);
}

function framework(url: string): readonly ToldConsent[] {
	if (!/[?&;](?:gdpr_consent|gpp)=/.test(url) || !URL.canParse(url)) return [];
	const {searchParams} = new URL(url);
	const tcf = searchParams.get('gdpr') === '0' ? null : searchParams.get('gdpr_consent');
	return [
		{by: 'tcf', granted: read('tcf', tcf ?? undefined)},
		{by: 'gpp', granted: read('gpp', searchParams.get('gpp') ?? undefined)},
	];
}

function read(signal: 'google-consent-mode' | 'tcf' | 'gpp', raw: string | undefined): readonly string[] {
	return raw ? decode({signal, raw}).granted : [];
}
