import type {Owner} from '../vendor.ts';

export const seznam: Owner = {
	id: 'seznam',
	name: 'Seznam.cz',
	country: 'CZ',
	eea: true,
	aliases: ['Seznam'],
	source: 'https://o.seznam.cz/ochrana-udaju/',
};
