import type {Vendor} from '../vendor.ts';

export const pinterestWidgets: Vendor = {
	id: 'pinterest-widgets',
	name: 'Pinterest Widgets',
	owner: 'pinterest',
	category: 'social',
	tracks: true,
	requests: [
		{host: ['assets.pinterest.com', 'widgets.pinterest.com', 'api.pinterest.com']},
		{host: ['log.pinterest.com', 'trk.pinterest.com'], beacon: true},
		{host: 'pinimg.com', tracks: false},
	],
	aliases: ['Pinterest Save Button', 'Pin It Button', 'Pinterest Pin It', 'Pinterest-knapp', 'Pinterest Add-ons'],
	sources: [
		'https://developers.pinterest.com/docs/web-features/add-ons-overview/',
		'https://policy.pinterest.com/en/cookies',
	],
};
