import type {Owner} from '../vendor.ts';

export const everway: Owner = {
	id: 'everway',
	name: 'Everway',
	country: 'GB',
	eea: false,
	aliases: ['Texthelp'],
	listedAs: ['Browsealoud'],
	source: 'https://support.texthelp.com/help/cookies-for-reachdeck-and-privacy-changes',
};
