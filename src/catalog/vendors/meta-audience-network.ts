import type {Vendor} from '../vendor.ts';

export const metaAudienceNetwork: Vendor = {
	id: 'meta-audience-network',
	name: 'Meta Audience Network',
	owner: 'meta',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'an.facebook.com'}, {host: 'facebook.com', path: '/audiencenetwork/'}],
	formerNames: ['Facebook Audience Network'],
	sources: ['https://developers.facebook.com/docs/audience-network'],
};
