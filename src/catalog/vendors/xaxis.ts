import type {Vendor} from '../vendor.ts';

export const xaxis: Vendor = {
	id: 'xaxis',
	name: 'Xaxis',
	owner: 'wpp',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['mookie1.com', '247realmedia.com', 'gmads.net']},
		{host: 'mookie1.com', path: /^\/(?:t|tap|learn|image)(?:\/|\.|$)/, beacon: true},
	],
	aliases: ['mookie1.com', 'GroupM mPlatform'],
	formerNames: ['Media Innovation Group', '24/7 Real Media'],
	sources: ['https://www.groupm.com/privacy-notice'],
};
