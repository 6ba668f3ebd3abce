import type {Owner} from '../vendor.ts';

export const activecampaign: Owner = {
	id: 'activecampaign',
	name: 'ActiveCampaign',
	country: 'US',
	eea: false,
	source: 'https://www.activecampaign.com/legal/privacy-policy',
};
