import type {Vendor} from '../vendor.ts';

export const cadentApertureMx: Vendor = {
	id: 'cadent-aperture-mx',
	name: 'Cadent Aperture MX',
	owner: 'cadent',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['emxdgt.com', 'brealtime.com', 'ssp.cadent.com']}, {host: 'cs.emxdgt.com', beacon: true}],
	aliases: ['emxdgt.com'],
	formerNames: ['EMX Digital', 'bRealTime', 'Engine Media Exchange'],
	sources: ['https://docs.prebid.org/dev-docs/bidders/cadent_aperture_mx.html'],
};
