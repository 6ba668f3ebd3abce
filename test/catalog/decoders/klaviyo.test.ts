import {expect, test} from 'vitest';
import {klaviyo} from '../../../src/catalog/decoders/klaviyo.ts';
import {base64, decode} from '../decode.ts';

const read = (url: string, body?: string) => decode(klaviyo, url, body);

test('tells its company, event, page and who somebody is, by name', () => {
	const metric = {data: {type: 'metric', attributes: {name: 'Viewed Product'}}};
	const profile = {
		data: {type: 'profile', attributes: {email: 'kari@fjell.example', first_name: 'Kari', properties: {$kid: 'x'}}},
	};
	const body = JSON.stringify({
		data: {type: 'event', attributes: {metric, profile, properties: {page: 'https://butikk.example/sko?q=1'}}},
	});
	const above = 'data.attributes.profile.data.attributes';
	expect(read('https://a.klaviyo.com/client/events/?company_id=XkExam', body)).toEqual({
		measurementId: 'XkExam',
		events: ['Viewed Product'],
		page: 'https://butikk.example/sko',
		personalData: [`${above}.email`, `${above}.first_name`],
		personalKinds: {email: [`${above}.email`], name: [`${above}.first_name`]},
	});
});

test('tells what its older library says in base64', () => {
	const data = base64({
		token: 'XkExam',
		event: 'Active on Site',
		customer_properties: {$email: 'kari@fjell.example'},
		properties: {},
	});
	expect(read(`https://a.klaviyo.com/api/track?data=${encodeURIComponent(data)}`)).toEqual({
		measurementId: 'XkExam',
		events: ['Active on Site'],
		personalData: ['data.customer_properties.$email'],
		personalKinds: {email: ['data.customer_properties.$email']},
	});
	expect(read('https://a.klaviyo.com/api/track?data=eyJ0b2tlbiI6')).toBeNull();
});
