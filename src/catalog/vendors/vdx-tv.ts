import type {Vendor} from '../vendor.ts';

export const vdxTv: Vendor = {
	id: 'vdx-tv',
	name: 'VDX.tv',
	owner: 'vdx-tv',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['tribalfusion.com', 'exponential.com']}, {host: 's.tribalfusion.com', beacon: true}],
	aliases: ['Exponential Interactive'],
	formerNames: ['Tribal Fusion', 'TribalFusion'],
	sources: ['https://vdx.tv/privacy/'],
};
