import type {Vendor} from '../vendor.ts';

export const raygun: Vendor = {
	id: 'raygun',
	name: 'Raygun',
	owner: 'raygun',
	category: 'monitoring',
	tracks: false,
	requests: [{host: ['raygun.io', 'raygun.com']}, {host: ['api.raygun.io', 'api.raygun.com'], beacon: true}],
	storage: ['raygun4js-userid', 'raygun4js-sid'],
	evidence: ['apikey'],
	sources: ['https://raygun.com/documentation/language-guides/javascript/'],
};
