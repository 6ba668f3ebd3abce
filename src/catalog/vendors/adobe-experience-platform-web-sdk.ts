import type {Vendor} from '../vendor.ts';

export const adobeExperiencePlatformWebSdk: Vendor = {
	id: 'adobe-experience-platform-web-sdk',
	name: 'Adobe Experience Platform Web SDK',
	owner: 'adobe',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['adobedc.net', 'adobedc.demdex.net', 'adoberesources.net']},
		{host: ['adobedc.net', 'adobedc.demdex.net'], path: /^\/ee\//, beacon: true},
		{
			mark: '/ee/',
			path: /^\/ee\/(?:[\w-]+\/)?v\d\/(?:interact|collect)$/,
			parameters: {configId: /^[0-9a-f]{8}-[0-9a-f-]{27}/i},
			beacon: true,
		},
	],
	cookies: [{name: 'kndctr_*', party: 'first', purpose: 'analytics'}],
	storage: ['com.adobe.alloy.*'],
	aliases: ['Adobe Web SDK', 'Adobe Experience Platform Edge Network', 'Adobe Edge Network', 'Adobe Real-Time CDP'],
	evidence: ['configId'],
	sources: [
		'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/web-sdk',
		'https://experienceleague.adobe.com/en/docs/experience-platform/web-sdk/identity/overview',
	],
};
