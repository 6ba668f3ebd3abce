import type {Owner} from '../vendor.ts';

export const fingerprintjsInc: Owner = {
	id: 'fingerprintjs-inc',
	name: 'FingerprintJS, Inc.',
	country: 'US',
	eea: false,
	aliases: ['FingerprintJS Inc'],
	source: 'https://fingerprint.com/privacy-policy/',
};
