import type {Vendor} from '../vendor.ts';

export const fingerprint: Vendor = {
	id: 'fingerprint',
	name: 'Fingerprint',
	owner: 'fingerprintjs-inc',
	category: 'fingerprinting',
	tracks: true,
	requests: [
		{host: ['fpjscdn.net', 'fpnpmcdn.net', 'fpcdn.io', 'fpjs.io', 'openfpcdn.io']},
		{host: ['api.fpjs.io', 'm1.openfpcdn.io'], beacon: true},
	],
	storage: ['_vid', '_vid_t', '_iidt'],
	aliases: ['Fingerprint Pro', 'FingerprintJS', 'Fingerprint.com'],
	ordinaryName: true,
	sources: ['https://docs.fingerprint.com/reference/js-agent-v4', 'https://fingerprint.com/privacy-policy/'],
};
