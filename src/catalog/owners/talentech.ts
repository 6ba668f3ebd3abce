import type {Owner} from '../vendor.ts';

export const talentech: Owner = {
	id: 'talentech',
	name: 'Talentech',
	country: 'NO',
	eea: true,
	source: 'https://talentech.com/privacy-policy/',
};
