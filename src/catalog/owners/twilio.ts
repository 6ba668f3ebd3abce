import type {Owner} from '../vendor.ts';

export const twilio: Owner = {
	id: 'twilio',
	name: 'Twilio',
	country: 'US',
	eea: false,
	listedAs: ['Segment'],
	source: 'https://www.twilio.com/en-us/legal/privacy',
};
