import type {Vendor} from '../vendor.ts';

export const viant: Vendor = {
	id: 'viant',
	name: 'Viant',
	owner: 'viant',
	category: 'advertising',
	tracks: true,
	requests: [
		{
			host: [
				'ipredictive.com',
				'adelphic.net',
				'vindicosuite.com',
				'specificclick.net',
				'specificmedia.com',
				'adviva.net',
			],
		},
		{host: ['sync.ipredictive.com', 'ad.ipredictive.com'], beacon: true},
	],
	aliases: ['Adelphic', 'ipredictive.com'],
	formerNames: ['Specific Media', 'Vindico'],
	sources: ['https://www.viantinc.com/privacy-policy/'],
};
