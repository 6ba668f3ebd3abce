import type {Vendor} from '../vendor.ts';

export const mparticle: Vendor = {
	id: 'mparticle',
	name: 'mParticle',
	owner: 'rokt',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: 'mparticle.com'},
		{
			host: [
				'jssdks.mparticle.com',
				'identity.mparticle.com',
				'jssdks.eu1.mparticle.com',
				'identity.eu1.mparticle.com',
			],
			beacon: true,
		},
	],
	storage: ['mprtcl-*'],
	sources: ['https://docs.mparticle.com/developers/sdk/web/persistence/'],
};
