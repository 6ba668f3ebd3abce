import type {Owner} from '../vendor.ts';

export const rtl: Owner = {
	id: 'rtl',
	name: 'RTL Group',
	country: 'LU',
	eea: true,
	aliases: ['smartclip Europe'],
	listedAs: ['smartclip'],
	source: 'https://privacy-portal.smartclip.net/en/privacy-policy',
};
