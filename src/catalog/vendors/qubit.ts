import {day, minute, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const qubit: Vendor = {
	id: 'qubit',
	name: 'Coveo Qubit',
	owner: 'coveo',
	category: 'testing',
	tracks: true,
	requests: [
		{
			host: [
				'qubit.com',
				'goqubit.com',
				'qubitproducts.com',
				'qutics.com',
				'd3c3cq33003psk.cloudfront.net',
				'd1m54pdnjzjnhe.cloudfront.net',
				'd22rutvoghj3db.cloudfront.net',
				'dd6zx4ibq538k.cloudfront.net',
			],
		},
		{host: ['gong-gc.qubit.com', 'gong-eb.qubit.com', 'stash.qubitproducts.com'], beacon: true},
	],
	cookies: [
		{name: '_qubitTracker', party: 'first', lifetime: year, purpose: 'personalisation'},
		{name: 'qb_permanent', party: 'first', lifetime: year, purpose: 'personalisation'},
		{name: 'qb_session', party: 'first', lifetime: 30 * minute, purpose: 'personalisation'},
		{name: 'qb_generic', party: 'first', lifetime: year, purpose: 'personalisation'},
		{name: 'qb_dnt', party: 'first', purpose: 'essential'},
		{name: 'qb_dnt_ext', party: 'first', purpose: 'essential'},
		{name: 'qb_persist_test', party: 'first', lifetime: day, purpose: 'personalisation'},
	],
	storage: ['qb_permanent', 'qb_session', 'qb_generic', '_qubitTracker'],
	aliases: ['Coveo Experience Hub', 'Coveo Experimentation Hub', 'Coveo Merchandising Hub'],
	formerNames: ['Qubit'],
	sources: ['https://docs.coveo.com/en/qbb1t281/'],
};
