import type {Owner} from '../vendor.ts';

export const questback: Owner = {
	id: 'questback',
	name: 'Questback',
	country: 'NO',
	eea: true,
	source: 'https://www.questback.com/',
};
