import {month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const snapPixel: Vendor = {
	id: 'snap-pixel',
	name: 'Snap Pixel',
	owner: 'snap',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: 'sc-static.net', file: 'scevent.min.js'},
		{host: 'sc-static.net', path: '/scevent'},
		{host: ['tr.snapchat.com', 'tr6.snapchat.com', 'tr-shadow.snapchat.com'], beacon: true},
		{host: 'tr.snapchat.com', path: '/config/', beacon: false},
	],
	cookies: [
		{name: '_scid', party: 'first', lifetime: 13 * month, purpose: 'advertising'},
		{name: '_scid_r', party: 'first', lifetime: 13 * month, purpose: 'advertising'},
		{name: '_sctr', party: 'first', purpose: 'advertising'},
		{name: '_ScCbts', party: 'first', purpose: 'advertising'},
		{name: '_scclid', party: 'first', purpose: 'advertising'},
		{name: 'sc_at', party: 'third', domains: ['snapchat.com'], purpose: 'advertising'},
	],
	storage: ['u_scsid', 'u_sclid', 'u_scsid_r', 'u_sclid_r'],
	aliases: ['Snapchat', 'Snapchat Pixel', 'Snapchat-piksel', 'Snapchat-pixel', 'Snap-piksel', 'Snapchat Ads'],
	evidence: ['pid', 'ev', 'v', 'pnid'],
	sources: [
		'https://values.snap.com/privacy/cookie-information',
		'https://businesshelp.snapchat.com/s/article/pixel-website-install',
	],
};
