import type {Owner} from '../vendor.ts';

export const freshworks: Owner = {
	id: 'freshworks',
	name: 'Freshworks',
	country: 'US',
	eea: false,
	listedAs: ['Freshdesk', 'Freshchat', 'Zarget'],
	source: 'https://www.freshworks.com/privacy/',
};
