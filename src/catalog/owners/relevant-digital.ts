import type {Owner} from '../vendor.ts';

export const relevantDigital: Owner = {
	id: 'relevant-digital',
	name: 'Relevant Digital Oy',
	country: 'FI',
	eea: true,
	source: 'https://cdn.relevant-digital.com/resources/deviceStorage.json',
};
