import {vendors} from './tables.ts';

// Consent signals that any vendor may pass on: IAB TCF, GPP and US Privacy macros, Google's consent mode.
const anyVendors = [
	...['gdpr', 'gdpr_consent', 'addtl_consent', 'gpp', 'gpp_sid', 'us_privacy'],
	...['gcs', 'gcd', 'gcu', 'gcut', 'npa', 'dma', 'dma_cps'],
];
const ofAnyone: ReadonlySet<string> = new Set(anyVendors);
const ofVendor = new Map(vendors.map(({id, evidence = []}) => [id, new Set([...anyVendors, ...evidence])]));

/** Names of query parameters that may leave the machine with their values: evidence, and nothing about the visitor. */
export function keptParameters(vendor: string | null): ReadonlySet<string> {
	return (vendor === null ? undefined : ofVendor.get(vendor)) ?? ofAnyone;
}
