import {day, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

const facebook = ['facebook.com'];

/** Like and share buttons, comments, embeds and the SDK that draws them; Meta learns of the page from every visitor with a cookie. */
export const facebookSocialPlugins: Vendor = {
	id: 'facebook-social-plugins',
	name: 'Facebook Social Plugins',
	owner: 'meta',
	category: 'social',
	tracks: true,
	requests: [
		{host: ['connect.facebook.net', 'staticxx.facebook.com', 'graph.facebook.com']},
		{host: 'facebook.com', path: /^\/(?:v\d+\.\d+\/)?plugins\//},
		{host: 'facebook.com', path: '/impression.php', beacon: true},
		{host: 'facebook.com', path: '/platform/impression.php', beacon: true},
		{host: ['fbcdn.net', 'fbsbx.com'], tracks: false},
	],
	cookies: [
		{name: 'c_user', party: 'third', domains: facebook, lifetime: year, purpose: 'social'},
		{name: 'xs', party: 'third', domains: facebook, lifetime: year, purpose: 'social'},
		{name: 'usida', party: 'third', domains: facebook, purpose: 'advertising'},
		{name: 'dpr', party: 'third', domains: facebook, lifetime: 7 * day, purpose: 'essential'},
		{name: 'wd', party: 'third', domains: facebook, lifetime: 7 * day, purpose: 'essential'},
	],
	aliases: [
		'Facebook SDK',
		'Facebook Connect',
		'Facebook Like',
		'Facebook-plugin',
		'Facebook Page Plugin',
		'Facebook Comments',
		'Facebook Graph',
		'Meta Social Plugins',
	],
	evidence: ['app_id', 'appId', 'version', 'sdk'],
	sources: [
		'https://developers.facebook.com/docs/plugins',
		'https://www.facebook.com/privacy/policies/cookies',
		'https://www.facebook.com/help/186325668085084',
	],
};
