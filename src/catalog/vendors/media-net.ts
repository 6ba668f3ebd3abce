import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const mediaNet: Vendor = {
	id: 'media-net',
	name: 'Media.net',
	owner: 'media-net',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['media.net', 'mnet-ad.net']},
		{host: ['cs.media.net', 'hblg.media.net', 'lg3.media.net'], beacon: true},
		{host: 'media.net', path: /^\/cksync/, beacon: true},
	],
	cookies: [
		{name: '_mNExInsl', party: 'first', lifetime: 7 * day, purpose: 'advertising'},
		{name: '_mNInsl', party: 'first', lifetime: 7 * day, purpose: 'advertising'},
		{name: '_mNOvl', party: 'first', lifetime: 7 * day, purpose: 'advertising'},
		{name: '_mNOvlShown', party: 'first', lifetime: 7 * day, purpose: 'advertising'},
		{name: '_mNIntDock', party: 'first', lifetime: 7 * day, purpose: 'advertising'},
		{name: '_mNIDShownPrev', party: 'first', lifetime: 7 * day, purpose: 'advertising'},
	],
	storage: ['mnsbucketName', 'mnsbucketExpiryTime', 'mnstestVersion'],
	sources: ['https://www.media.net/privacy-policy/', 'https://www.media.net/tcfv2/gvl/deviceStorage.json'],
};
