import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const magnite: Vendor = {
	id: 'magnite',
	name: 'Magnite',
	owner: 'magnite',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['rubiconproject.com', 'chango.com', 'fimserve.com']},
		{
			host: [
				'pixel.rubiconproject.com',
				'pixel-us-east.rubiconproject.com',
				'pixel-us-west.rubiconproject.com',
				'pixel-eu.rubiconproject.com',
				'token.rubiconproject.com',
				'eus.rubiconproject.com',
				'beacon-nf.rubiconproject.com',
			],
			beacon: true,
		},
		{host: 'rubiconproject.com', path: '/setuid', beacon: true},
	],
	cookies: [
		{name: 'khaos', party: 'third', domains: ['rubiconproject.com'], lifetime: year, purpose: 'advertising'},
		{name: 'audit', party: 'third', domains: ['rubiconproject.com'], purpose: 'advertising'},
		{name: 'rsid', party: 'third', domains: ['rubiconproject.com'], lifetime: 'session', purpose: 'advertising'},
	],
	aliases: ['rubiconproject.com'],
	formerNames: ['Rubicon', 'Rubicon Project', 'The Rubicon Project'],
	sources: [
		'https://www.magnite.com/legal/advertising-technology-privacy-policy/',
		'https://partilletidning.se/dokument/cookies-fran-rubicon.7756a025-c20b-49c9-b97e-3c1aceb54ef5',
	],
};
