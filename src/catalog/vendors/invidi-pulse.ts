import type {Vendor} from '../vendor.ts';

export const invidiPulse: Vendor = {
	id: 'invidi-pulse',
	name: 'INVIDI Pulse',
	owner: 'invidi',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'videoplaza.tv'}],
	formerNames: ['Videoplaza', 'Ooyala Pulse'],
	sources: ['https://www.invidi.com/privacy-policy/'],
};
