import type {Owner} from '../vendor.ts';

export const objectis: Owner = {
	id: 'objectis',
	name: 'Objectis',
	country: 'LT',
	eea: true,
	listedAs: ['Cookie-Script.com'],
	source: 'https://cookie-script.com/privacy-policy',
};
