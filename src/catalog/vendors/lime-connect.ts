import type {Vendor} from '../vendor.ts';

export const limeConnect: Vendor = {
	id: 'lime-connect',
	name: 'Lime Connect',
	owner: 'lime-technologies',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: ['userlike.com', 'userlike-cdn-widgets.s3-eu-west-1.amazonaws.com']}],
	cookies: [
		{name: 'uslk_umm_*', party: 'first', purpose: 'essential'},
		{name: 'uslk_s', party: 'first', purpose: 'essential'},
		{name: 'uslk_e', party: 'first', purpose: 'essential'},
	],
	storage: ['uslk_umm_*', 'loglevel:userlike'],
	aliases: ['Userlike'],
	sources: [
		'https://userlike.notion.site/Verwendet-Userlike-Cookies-und-falls-ja-wof-r-53f6bbd4bd9e4a80b417f50bddf15d11',
		'https://lime-limepkg-userlike.readthedocs-hosted.com/en/latest/installation',
	],
};
