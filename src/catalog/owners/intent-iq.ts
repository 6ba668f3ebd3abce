import type {Owner} from '../vendor.ts';

export const intentIq: Owner = {
	id: 'intent-iq',
	name: 'Intent IQ',
	country: 'US',
	eea: false,
	source: 'https://www.intentiq.com/technology-privacy-policy',
};
