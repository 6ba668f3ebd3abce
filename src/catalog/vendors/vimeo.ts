import {day, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const vimeo: Vendor = {
	id: 'vimeo',
	name: 'Vimeo',
	owner: 'vimeo',
	category: 'content',
	tracks: false,
	requests: [
		{host: ['vimeo.com', 'vimeocdn.com']},
		{host: ['fresnel.vimeocdn.com', 'fresnel-events.vimeocdn.com', 'lensflare.vimeo.com'], tracks: true, beacon: true},
		{host: 'vimeo.com', path: /\/vuid$/, tracks: true, beacon: true},
	],
	cookies: [
		{name: 'vuid', party: 'third', domains: ['vimeo.com'], lifetime: 2 * year, purpose: 'analytics'},
		{name: 'player', party: 'third', domains: ['vimeo.com'], lifetime: year, purpose: 'personalisation'},
		{name: 'flags', party: 'third', domains: ['vimeo.com'], lifetime: year, purpose: 'essential'},
		{name: 'player_clearance', party: 'third', domains: ['vimeo.com'], lifetime: 7 * day, purpose: 'essential'},
	],
	sources: ['https://vimeo.com/legal/privacy/cookie-list', 'https://help.vimeo.com/hc/en-us/articles/26080940921361'],
};
