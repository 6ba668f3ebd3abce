import {siteOf} from '../../audit/index.ts';
import {faultOfAddress, most, type PolicyAddress} from '../../webext/policy-addresses.ts';

/** What was typed, as it is kept; or why it is not: a word key `workspace_settings_policies_<fault>`, and the field it is about. */
export function typedAddress(
	site: string,
	address: string,
	kept: readonly PolicyAddress[],
):
	| {readonly added: PolicyAddress}
	| {
			readonly fault: 'no_site' | 'no_address' | 'credentials' | 'long' | 'many' | 'known';
			readonly field: keyof PolicyAddress;
	  } {
	const domain = siteOf(withScheme(site.trim()));
	if (!isDomain.test(domain)) return {fault: 'no_site', field: 'site'};
	const written = withScheme(address.trim());
	const fault = faultOfAddress(written);
	if (fault) return {fault, field: 'address'};
	const added = {site: domain, address: new URL(written).href};
	const same = kept.filter(each => each.site === domain);
	if (same.some(each => each.address === added.address)) return {fault: 'known', field: 'address'};
	if (same.length >= most.ofASite || kept.length >= most.addresses) return {fault: 'many', field: 'site'};
	return {added};
}

/** As addresses are typed. */
const withScheme = (text: string): string => (/^[a-z][a-z\d+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`);

const isDomain = /^[a-z\d_-]+(?:\.[a-z\d_-]+)+$/;
