import type {Owner} from '../vendor.ts';

export const verveGroup: Owner = {
	id: 'verve-group',
	name: 'Verve Group',
	country: 'SE',
	eea: true,
	aliases: ['Media and Games Invest'],
	listedAs: ['Smaato'],
	source: 'https://verve.com/dsp-cookies-privacy/',
};
