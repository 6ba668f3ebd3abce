import type {Owner} from '../vendor.ts';

export const snap: Owner = {
	id: 'snap',
	name: 'Snap Inc.',
	country: 'US',
	eea: false,
	aliases: ['Snap Group Limited'],
	listedAs: ['Snapchat'],
	source: 'https://values.snap.com/privacy/privacy-policy',
};
