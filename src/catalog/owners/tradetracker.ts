import type {Owner} from '../vendor.ts';

export const tradetracker: Owner = {
	id: 'tradetracker',
	name: 'TradeTracker',
	country: 'NL',
	eea: true,
	source: 'https://tradetracker.com/privacy-policy/',
};
