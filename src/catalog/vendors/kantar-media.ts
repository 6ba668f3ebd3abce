import type {Vendor} from '../vendor.ts';

/** The official count of Norwegian and Danish media sites. */
export const kantarMedia: Vendor = {
	id: 'kantar-media',
	name: 'Kantar Media',
	owner: 'kantar-media',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['tns-cs.net', 'spring-tns.net', 'statistik-gallup.net', 'tns-gallup.dk']},
		{host: ['tns-cs.net', 'spring-tns.net', 'statistik-gallup.net', 'tns-gallup.dk'], path: '/j0', beacon: true},
		{file: 'unispring.js'},
	],
	cookies: [{name: 'i00', party: 'third', domains: ['tns-cs.net'], purpose: 'analytics'}],
	aliases: ['Kantar TNS', 'Kantar Gallup', 'tns-cs.net'],
	formerNames: ['TNS Gallup', 'Norsk Gallup'],
	sources: ['https://www.kantarmedia.com/privacy'],
};
