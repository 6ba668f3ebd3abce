import type {Owner} from '../vendor.ts';

export const readspeaker: Owner = {
	id: 'readspeaker',
	name: 'ReadSpeaker',
	country: 'NL',
	eea: true,
	source: 'https://www.readspeaker.com/privacy-policy/',
};
