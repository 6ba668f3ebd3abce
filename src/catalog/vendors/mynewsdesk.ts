import type {Vendor} from '../vendor.ts';

export const mynewsdesk: Vendor = {
	id: 'mynewsdesk',
	name: 'Mynewsdesk',
	owner: 'mynewsdesk',
	category: 'content',
	tracks: false,
	requests: [{host: 'mynewsdesk.com'}],
	aliases: ['My Newsdesk'],
	sources: ['https://www.mynewsdesk.com/'],
};
