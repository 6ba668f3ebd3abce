import type {Vendor} from '../vendor.ts';

export const platform161: Vendor = {
	id: 'platform161',
	name: 'Platform161',
	owner: 'verve-group',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['creative-serving.com', 'p161.net']}],
	aliases: ['Platform 161', 'creative-serving.com', 'Verve DSP'],
	sources: ['https://verve.com/dsp-cookies-privacy/'],
};
