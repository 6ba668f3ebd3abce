import type {Owner} from '../vendor.ts';

export const criteo: Owner = {
	id: 'criteo',
	name: 'Criteo',
	country: 'FR',
	eea: true,
	aliases: ['IPONWEB GmbH'],
	listedAs: ['Bidswitch'],
	source: 'https://www.criteo.com/privacy/',
};
