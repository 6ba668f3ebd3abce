import type {Vendor} from '../vendor.ts';

export const rollbar: Vendor = {
	id: 'rollbar',
	name: 'Rollbar',
	owner: 'rollbar',
	category: 'monitoring',
	tracks: false,
	requests: [{host: ['rollbar.com', 'd37gvrvc0wt4s1.cloudfront.net']}, {host: 'api.rollbar.com', beacon: true}],
	storage: ['RollbarSession'],
	sources: ['https://docs.rollbar.com/docs/browser-js'],
};
