import type {Vendor} from '../vendor.ts';

export const cdnjs: Vendor = {
	id: 'cdnjs',
	name: 'cdnjs',
	owner: 'cloudflare',
	category: 'hosting',
	tracks: false,
	requests: [{host: 'cdnjs.cloudflare.com'}],
	aliases: ['CDN JS'],
	sources: ['https://cdnjs.com/about'],
};
