import type {Vendor} from '../vendor.ts';

export const symplify: Vendor = {
	id: 'symplify',
	name: 'Symplify',
	owner: 'symplify',
	category: 'email-marketing',
	tracks: false,
	requests: [{host: ['carmamail.com', 'symplify.com', 'sitegainer.com', 'cdn-sitegainer.com']}],
	cookies: [{name: 'sg_cookies', party: 'first', purpose: 'personalisation'}],
	aliases: ['SiteGainer'],
	formerNames: ['Carmamail'],
	sources: ['https://symplify.com/'],
};
