import type {Vendor} from '../vendor.ts';

export const gravatar: Vendor = {
	id: 'gravatar',
	name: 'Gravatar',
	owner: 'automattic',
	category: 'content',
	tracks: false,
	requests: [{host: 'gravatar.com'}],
	aliases: ['Globally Recognized Avatar'],
	evidence: ['s'],
	sources: ['https://docs.gravatar.com/', 'https://automattic.com/privacy/'],
};
