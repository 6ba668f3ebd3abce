import type {Vendor} from '../vendor.ts';

export const reachmee: Vendor = {
	id: 'reachmee',
	name: 'ReachMee',
	owner: 'talentech',
	category: 'content',
	tracks: false,
	requests: [{host: 'reachmee.com'}],
	sources: ['https://talentech.com/privacy-policy/'],
};
