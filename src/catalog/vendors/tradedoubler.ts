import type {Vendor} from '../vendor.ts';

export const tradedoubler: Vendor = {
	id: 'tradedoubler',
	name: 'Tradedoubler',
	owner: 'tradedoubler',
	category: 'affiliate',
	tracks: true,
	requests: [
		{host: ['tradedoubler.com', 'pvnsolutions.com']},
		{
			host: [
				'imp.tradedoubler.com',
				'impse.tradedoubler.com',
				'impfr.tradedoubler.com',
				'clk.tradedoubler.com',
				'tbs.tradedoubler.com',
				'tbl.tradedoubler.com',
			],
			beacon: true,
		},
	],
	aliases: ['Trade Doubler'],
	sources: ['https://nyorda.com/privacy-policy/'],
};
