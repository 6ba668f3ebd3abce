import type {Vendor} from '../vendor.ts';

export const intentIq: Vendor = {
	id: 'intent-iq',
	name: 'Intent IQ',
	owner: 'intent-iq',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'intentiq.com', beacon: true}, {host: ['js.intentiq.com', 'agent.intentiq.com']}],
	storage: ['_iiq_*'],
	sources: [
		'https://www.intentiq.com/technology-privacy-policy',
		'https://docs.prebid.org/dev-docs/modules/userid-submodules/intentiq.html',
	],
};
