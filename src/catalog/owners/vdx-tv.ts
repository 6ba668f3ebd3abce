import type {Owner} from '../vendor.ts';

export const vdxTv: Owner = {
	id: 'vdx-tv',
	name: 'VDX.tv',
	country: 'US',
	eea: false,
	aliases: ['Exponential Interactive'],
	source: 'https://vdx.tv/privacy/',
};
