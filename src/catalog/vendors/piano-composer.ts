import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const pianoComposer: Vendor = {
	id: 'piano-composer',
	name: 'Piano Composer',
	owner: 'piano-software',
	category: 'customer-interaction',
	tracks: true,
	requests: [{host: ['tinypass.com', 'npttech.com', 'piano.io']}],
	cookies: [
		{name: '__tbc', party: 'first', lifetime: 730 * day, purpose: 'analytics'},
		{name: 'xbc', party: 'first', purpose: 'personalisation'},
		{name: '__tac', party: 'first', purpose: 'essential'},
		{name: '__tae', party: 'first', purpose: 'essential'},
		{name: '__pat', party: 'first', purpose: 'essential'},
		{name: '__pvi', party: 'first', purpose: 'analytics'},
		{name: '__pnahc', party: 'first', purpose: 'essential'},
		{name: '__pid', party: 'first', purpose: 'essential'},
		{name: '__pls', party: 'first', purpose: 'essential'},
		{name: '__utp', party: 'first', purpose: 'essential'},
		{name: '_pcus', party: 'first', purpose: 'personalisation'},
	],
	aliases: ['Piano VX', 'Piano ID'],
	formerNames: ['Tinypass'],
	sources: ['https://docs.piano.io/integration-cookies'],
};
