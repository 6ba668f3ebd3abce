import type {Vendor} from '../vendor.ts';

export const googleAdmob: Vendor = {
	id: 'google-admob',
	name: 'Google AdMob',
	owner: 'google',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'admob.com'}, {host: 'googleads.g.doubleclick.net', path: '/mads/'}],
	aliases: ['AdMob'],
	sources: ['https://support.google.com/admob/answer/6128543'],
};
