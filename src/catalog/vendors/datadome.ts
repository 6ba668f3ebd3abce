import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const datadome: Vendor = {
	id: 'datadome',
	name: 'DataDome',
	owner: 'datadome',
	category: 'essential',
	tracks: false,
	requests: [{host: ['datadome.co', 'captcha-delivery.com']}, {host: 'api-js.datadome.co', beacon: true}],
	cookies: [{name: 'datadome', party: 'first', lifetime: year, purpose: 'essential'}],
	storage: ['ddSession', 'ddOriginalReferrer'],
	sources: ['https://docs.datadome.co/docs/cookie-session-storage'],
};
