import type {Vendor} from '../vendor.ts';

export const wunderkind: Vendor = {
	id: 'wunderkind',
	name: 'Wunderkind',
	owner: 'wunderkind',
	category: 'email-marketing',
	tracks: true,
	requests: [
		{host: ['bounceexchange.com', 'bouncex.net', 'smarterhq.io', 'wknd.ai']},
		{host: 'bouncex.net', path: '/track.gif', beacon: true},
	],
	aliases: ['BounceX', 'Bounce Exchange', 'wunderkind.co'],
	ordinaryName: true,
	sources: ['https://www.wunderkind.co/privacy/'],
};
