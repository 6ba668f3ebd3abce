import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const trustpilot: Vendor = {
	id: 'trustpilot',
	name: 'Trustpilot',
	owner: 'trustpilot',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: 'trustpilot.com'}, {host: 'widget.trustpilot.com', path: '/stats/', beacon: true}],
	cookies: [{name: 'TP.uuid', party: 'third', domains: ['trustpilot.com'], lifetime: year, purpose: 'essential'}],
	aliases: ['Trust Pilot', 'TrustBox'],
	evidence: ['businessUnitId', 'templateId'],
	sources: [
		'https://legal.trustpilot.com/for-everyone/privacy-policy',
		'https://www.stephensons.co.uk/site/help/cookie_details.html',
	],
};
