import type {Owner} from '../vendor.ts';

export const intuit: Owner = {
	id: 'intuit',
	name: 'Intuit',
	country: 'US',
	eea: false,
	aliases: ['Rocket Science Group'],
	listedAs: ['Mailchimp'],
	source: 'https://www.intuit.com/privacy/statement/',
};
