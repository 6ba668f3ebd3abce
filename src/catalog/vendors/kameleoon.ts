import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const kameleoon: Vendor = {
	id: 'kameleoon',
	name: 'Kameleoon',
	owner: 'kameleoon',
	category: 'testing',
	tracks: false,
	requests: [
		{host: ['kameleoon.com', 'kameleoon.eu', 'kameleoon.io', 'kameleoon.net']},
		{
			host: [
				'data.kameleoon.eu',
				'data.kameleoon.io',
				'eu-data.kameleoon.io',
				'eu-data.kameleoon.eu',
				'na-data.kameleoon.io',
				'na-data.kameleoon.eu',
			],
			beacon: true,
		},
	],
	cookies: [{name: 'kameleoonVisitorCode', party: 'first', lifetime: 380 * day, purpose: 'personalisation'}],
	storage: ['kameleoon*'],
	evidence: ['siteCode'],
	sources: [
		'https://help.kameleoon.com/question/how-unique-visitors-are-tracked-and-counted/',
		'https://docs.kameleoon.com/developer-docs/privacy-and-compliance/data-collection-client-side',
	],
};
