import type {Owner} from '../vendor.ts';

export const grade: Owner = {
	id: 'grade',
	name: 'Grade Sverige',
	country: 'SE',
	eea: true,
	aliases: ['Varbi AB'],
	source: 'https://grade.com/',
};
