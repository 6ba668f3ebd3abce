import type {Vendor} from '../vendor.ts';

export const nielsenMarketingCloud: Vendor = {
	id: 'nielsen-marketing-cloud',
	name: 'Nielsen Marketing Cloud',
	owner: 'nielsen',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'exelator.com', beacon: true}, {host: 'cdn.exelator.com'}],
	aliases: ['Nielsen DMP', 'exelator.com'],
	formerNames: ['eXelate'],
	sources: ['https://www.nielsen.com/legal/privacy-principles/digital-measurement-privacy-statement/'],
};
