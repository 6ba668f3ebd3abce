import type {Owner} from '../vendor.ts';

export const trustpilot: Owner = {
	id: 'trustpilot',
	name: 'Trustpilot',
	country: 'DK',
	eea: true,
	listedAs: ['Trust Pilot'],
	source: 'https://legal.trustpilot.com/for-everyone/privacy-policy',
};
