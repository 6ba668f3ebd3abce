import type {Vendor} from '../vendor.ts';

export const ptengine: Vendor = {
	id: 'ptengine',
	name: 'Ptengine',
	owner: 'ptmind',
	category: 'session-recording',
	tracks: true,
	requests: [
		{host: ['ptengine.com', 'ptengine.jp', 'ptengine.cn', 'ptmind.com']},
		{host: ['collect.ptengine.com', 'collect.ptengine.jp'], beacon: true},
	],
	aliases: ['Pt engine'],
	sources: ['https://www.ptengine.com/privacy/'],
};
