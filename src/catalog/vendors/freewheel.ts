import type {Vendor} from '../vendor.ts';

export const freewheel: Vendor = {
	id: 'freewheel',
	name: 'FreeWheel',
	owner: 'comcast',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['fwmrm.net', 'stickyadstv.com']},
		{host: 'user-sync.fwmrm.net', beacon: true},
		{host: 'fwmrm.net', path: '/ad/l/', beacon: true},
		{host: 'stickyadstv.com', path: /^\/(?:user-(?:matching|registering|sync)|auto-user-sync)/, beacon: true},
	],
	aliases: ['Free Wheel', 'fwmrm.net', 'stickyadstv.com'],
	formerNames: ['StickyADS.tv', 'StickyAds'],
	sources: ['https://www.freewheel.com/privacy-policy'],
};
