import {expect, test} from 'vitest';
import {adobeExperiencePlatformWebSdk} from '../../../src/catalog/decoders/adobe-experience-platform-web-sdk.ts';
import {decode} from '../decode.ts';

const sha256 = '0f'.repeat(32);

test('tells its datastream, event, page and who is meant', () => {
	const body = JSON.stringify({
		events: [
			{
				xdm: {
					eventType: 'web.webpagedetails.pageViews',
					web: {webPageDetails: {name: 'sko', URL: 'https://butikk.example/sko?q=syk'}},
					identityMap: {Email_LC_SHA256: [{id: sha256}], ECID: [{id: '1'.repeat(38)}]},
					_butikk: {kunde: {firstName: 'Kari'}},
				},
				data: {__adobe: {analytics: {events: 'event5', eVar7: 'x'}}},
			},
		],
	});
	expect(
		decode(
			adobeExperiencePlatformWebSdk,
			'https://edge.adobedc.net/ee/v1/interact?configId=5651875a-1111&requestId=x',
			body,
		),
	).toEqual({
		measurementId: '5651875a-1111',
		events: ['web.webpagedetails.pageViews', 'event5'],
		page: 'https://butikk.example/sko',
		pageName: 'sko',
		parameters: ['events.data.__adobe.analytics.eVar7'],
		personalData: ['events.xdm.identityMap.Email_LC_SHA256.id', 'events.xdm._butikk.kunde.firstName'],
		personalKinds: {
			'email-hash': ['events.xdm.identityMap.Email_LC_SHA256.id'],
			name: ['events.xdm._butikk.kunde.firstName'],
		},
	});
});

test('says what can be read of a broken one', () => {
	const url = 'https://edge.adobedc.net/ee/v1/interact?configId=5651875a-1111';
	expect(decode(adobeExperiencePlatformWebSdk, url, '{"events":[{"xdm":{"eventType":"a"')).toEqual({
		measurementId: '5651875a-1111',
	});
});
