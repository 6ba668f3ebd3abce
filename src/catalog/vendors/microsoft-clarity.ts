import {day, month, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

const clarity = ['clarity.ms'];

export const microsoftClarity: Vendor = {
	id: 'microsoft-clarity',
	name: 'Microsoft Clarity',
	shortNames: ['Clarity'],
	owner: 'microsoft',
	category: 'session-recording',
	tracks: true,
	requests: [
		{host: 'clarity.ms'},
		{host: 'clarity.ms', file: 'collect', beacon: true},
		{host: 'c.clarity.ms', file: 'c.gif', beacon: true},
	],
	cookies: [
		{name: '_clck', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: '_clsk', party: 'first', lifetime: day, purpose: 'analytics'},
		{name: 'CLID', party: 'third', domains: clarity, purpose: 'analytics'},
		{name: 'ANONCHK', party: 'third', domains: clarity, purpose: 'advertising'},
		{name: 'MUID', party: 'third', domains: clarity, lifetime: 13 * month, purpose: 'advertising'},
		{name: 'MR', party: 'third', domains: clarity, purpose: 'advertising'},
		{name: 'SM', party: 'third', domains: clarity, purpose: 'analytics'},
	],
	storage: ['_cltk'],
	aliases: ['MS Clarity', 'Clarity by Microsoft', 'clarity.ms'],
	sources: [
		'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
		'https://github.com/microsoft/clarity/blob/HEAD/packages/clarity-js/types/data.d.ts',
	],
};
