import type {Vendor} from '../vendor.ts';

export const cxense: Vendor = {
	id: 'cxense',
	name: 'Cxense',
	owner: 'piano-software',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['cxense.com', 'cxpublic.com']},
		{host: 'cxense.com', path: '/Repo/', beacon: true},
		{host: ['comcluster.cxense.com', 'scomcluster.cxense.com', 'id.cxense.com'], beacon: true},
	],
	cookies: [
		{name: 'cX_P', party: 'first', purpose: 'advertising'},
		{name: 'cX_S', party: 'first', lifetime: 'session', purpose: 'advertising'},
		{name: 'cX_G', party: 'first', purpose: 'advertising'},
		{name: 'gckp', party: 'third', domains: ['cxense.com'], purpose: 'advertising'},
	],
	storage: ['cX_P', 'cX_S', 'cX_G', '_cX_*'],
	aliases: ['Piano DMP', 'Piano Audience'],
	sources: ['https://docs.piano.io/', 'https://www.piano.io/legal/privacy-policy'],
};
