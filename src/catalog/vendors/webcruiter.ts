import type {Vendor} from '../vendor.ts';

export const webcruiter: Vendor = {
	id: 'webcruiter',
	name: 'Webcruiter',
	owner: 'talentech',
	category: 'content',
	tracks: false,
	requests: [{host: ['webcruiter.no', 'webcruiter.com']}],
	sources: ['https://talentech.com/privacy-policy/'],
};
