import type {Owner} from '../vendor.ts';

export const esri: Owner = {
	id: 'esri',
	name: 'Esri',
	country: 'US',
	eea: false,
	aliases: ['Environmental Systems Research Institute'],
	source: 'https://www.esri.com/en-us/privacy/privacy-statements/privacy-statement',
};
