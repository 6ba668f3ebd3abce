import type {Owner} from '../vendor.ts';

export const siteimprove: Owner = {
	id: 'siteimprove',
	name: 'Siteimprove',
	country: 'DK',
	eea: true,
	aliases: ['Siteimprove A/S', 'Siteimprove AS'],
	source: 'https://www.siteimprove.com/privacy/privacy-policy/',
};
