import {expect, test} from 'vitest';
import {hubspot} from '../../../src/catalog/decoders/hubspot.ts';
import {decode} from '../decode.ts';

const page = 'https%3A%2F%2Fbutikk.example%2Fsko%3Fq%3Dsyk';

const read = (url: string, body?: string) => decode(hubspot, url, body);

test('tells its portal and page', () => {
	expect(read(`https://track-eu1.hubspot.com/__ptq.gif?k=1&a=140000001&pu=${page}&t=Sko&vi=0a1b`)).toEqual({
		measurementId: '140000001',
		events: ['pageview'],
		page: 'https://butikk.example/sko',
	});
	expect(read('https://js-eu1.hs-scripts.com/140000001.js')).toEqual({measurementId: '140000001'});
});

test('tells an event and who somebody is, by name', () => {
	const url = `https://track-eu1.hubspot.com/__ptbe.gif?n=demo_bestilt&_plan=stor&a=140000001&i=email%3Dkari%2540fjell.example%26firstname%3DKari%26plan%3Dx`;
	expect(read(url)).toEqual({
		measurementId: '140000001',
		events: ['demo_bestilt'],
		parameters: ['_plan'],
		personalData: ['i.email', 'i.firstname'],
		personalKinds: {email: ['i.email'], name: ['i.firstname']},
	});
});

test('tells what a form was filled in with, by name', () => {
	const body = JSON.stringify({
		contactFields: {email: 'kari@fjell.example', phone: '41234567'},
		formValues: {Etternavn: 'N'},
		pageUrl: 'https://butikk.example/kontakt',
		portalId: 140000001,
	});
	expect(read('https://forms-eu1.hscollectedforms.net/collected-forms/submit/form', body)).toEqual({
		measurementId: '140000001',
		page: 'https://butikk.example/kontakt',
		personalData: ['contactFields.email', 'contactFields.phone', 'formValues.Etternavn'],
		personalKinds: {email: ['contactFields.email'], phone: ['contactFields.phone'], name: ['formValues.Etternavn']},
	});
	expect(read('https://track.hubspot.com/__ptbe.gif?a=&n=&_hs_tag_name=A&i=%E0')).toMatchObject({
		personalData: ['i'],
	});
});
