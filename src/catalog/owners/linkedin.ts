import type {Owner} from '../vendor.ts';

export const linkedin: Owner = {
	id: 'linkedin',
	name: 'LinkedIn',
	country: 'US',
	eea: false,
	aliases: ['LinkedIn Corporation', 'LinkedIn Ireland'],
	listedAs: ['LinkedIn Ads'],
	source: 'https://www.linkedin.com/legal/privacy-policy',
};
