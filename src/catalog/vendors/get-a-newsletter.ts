import type {Vendor} from '../vendor.ts';

export const getANewsletter: Vendor = {
	id: 'get-a-newsletter',
	name: 'Get a Newsletter',
	owner: 'get-a-newsletter',
	category: 'email-marketing',
	tracks: false,
	requests: [{host: ['getanewsletter.com', 'gansub.com']}],
	aliases: ['GetANewsletter', 'Get a Newsletter AB'],
	ordinaryName: true,
	sources: ['https://www.getanewsletter.com/'],
};
