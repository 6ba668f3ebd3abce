import type {Owner} from '../vendor.ts';

export const elastic: Owner = {
	id: 'elastic',
	name: 'Elasticsearch',
	country: 'NL',
	eea: true,
	aliases: ['Elastic N.V.'],
	source: 'https://www.elastic.co/legal/privacy-statement',
};
