import type {Vendor} from '../vendor.ts';

export const seznamSklik: Vendor = {
	id: 'seznam-sklik',
	name: 'Sklik',
	owner: 'seznam',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['c.seznam.cz', 'ssp.seznam.cz', 'imedia.cz']},
		{host: ['c.seznam.cz', 'c.imedia.cz'], path: /^\/(?:retargeting|conv|checkConversion)/, beacon: true},
	],
	sources: ['https://o.seznam.cz/ochrana-udaju/'],
};
