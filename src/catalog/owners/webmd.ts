import type {Owner} from '../vendor.ts';

export const webmd: Owner = {
	id: 'webmd',
	name: 'WebMD',
	country: 'US',
	eea: false,
	aliases: ['PulsePoint, Inc.'],
	listedAs: ['ContextWeb', 'Pulsepoint'],
	source: 'https://pulsepoint.com/legal/platform-privacy-policy',
};
