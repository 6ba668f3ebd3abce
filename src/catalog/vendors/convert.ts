import {minute, month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const convert: Vendor = {
	id: 'convert',
	name: 'Convert',
	owner: 'convert-insights',
	category: 'testing',
	tracks: false,
	requests: [
		{host: 'convertexperiments.com'},
		{host: ['metrics.convertexperiments.com', 'logs.convertexperiments.com'], beacon: true},
	],
	cookies: [
		{name: '_conv_v', party: 'first', lifetime: 6 * month, purpose: 'personalisation'},
		{name: '_conv_s', party: 'first', lifetime: 20 * minute, purpose: 'personalisation'},
		{name: '_conv_r', party: 'first', lifetime: 6 * month, purpose: 'personalisation'},
		{name: '_conv_sptest', party: 'first', lifetime: 15, purpose: 'personalisation'},
		{name: '_conv_prevent_tracking', party: 'first', purpose: 'essential'},
	],
	aliases: ['Convert Experiences', 'Convert.com', 'convertexperiments.com'],
	ordinaryName: true,
	sources: ['https://docs.developers.convert.com/v1.0-web/docs/cookies'],
};
