import type {Vendor} from '../vendor.ts';

export const tradetracker: Vendor = {
	id: 'tradetracker',
	name: 'TradeTracker',
	owner: 'tradetracker',
	category: 'affiliate',
	tracks: true,
	requests: [
		{host: 'tradetracker.net'},
		{
			host: [
				'tc.tradetracker.net',
				'ti.tradetracker.net',
				'tl.tradetracker.net',
				'ts.tradetracker.net',
				'tm.tradetracker.net',
			],
			beacon: true,
		},
	],
	aliases: ['Trade Tracker'],
	sources: ['https://tradetracker.com/privacy-policy/how-we-use-cookies/'],
};
