import type {Owner} from '../vendor.ts';

export const tradeDesk: Owner = {
	id: 'trade-desk',
	name: 'The Trade Desk',
	country: 'US',
	eea: false,
	aliases: ['The UK Trade Desk'],
	source: 'https://www.thetradedesk.com/us/privacy',
};
