import type {Vendor} from '../vendor.ts';

export const adtraction: Vendor = {
	id: 'adtraction',
	name: 'Adtraction',
	owner: 'adtraction',
	category: 'affiliate',
	tracks: true,
	requests: [
		{host: 'adtraction.com', beacon: true},
		{
			host: [
				'adtr.io',
				'adt313.net',
				'adt328.com',
				'adt361.com',
				'adt387.com',
				'adt393.com',
				'adt523.net',
				'adt558.com',
			],
		},
		{file: 'jsTag', parameters: {ap: /^\d{9,10}$/}},
	],
	aliases: ['Ad Traction'],
	evidence: ['ap'],
	sources: ['https://adtraction.com/privacy-policy/'],
};
