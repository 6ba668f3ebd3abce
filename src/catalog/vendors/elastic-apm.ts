import type {Vendor} from '../vendor.ts';

export const elasticApm: Vendor = {
	id: 'elastic-apm',
	name: 'Elastic APM',
	owner: 'elastic',
	category: 'monitoring',
	tracks: false,
	requests: [
		{mark: '/intake/v2/rum/events', beacon: true},
		{mark: '/intake/v3/rum/events', beacon: true},
		{file: 'elastic-apm-rum.umd.min.js'},
	],
	aliases: ['Elastic Real User Monitoring'],
	sources: ['https://www.elastic.co/docs/reference/apm/agents/rum-js'],
};
