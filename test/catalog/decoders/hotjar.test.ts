import {expect, test} from 'vitest';
import {hotjar} from '../../../src/catalog/decoders/hotjar.ts';
import {decode} from '../decode.ts';

const read = (url: string, body?: string) => decode(hotjar, url, body);

test.each([
	'https://static.hotjar.com/c/hotjar-5200001.js?sv=7',
	'https://in.hotjar.com/api/v2/client/sites/5200001/visit-data?sv=7',
	'https://ws.hotjar.com/api/v2/client/ws?v=7&site_id=5200001',
	'https://vc.hotjar.io/sessions/5200001?s=0.25',
])('tells its site in %s', url => expect(read(url)).toEqual({measurementId: '5200001'}));

test('tells who it was told somebody is, by name', () => {
	const body = JSON.stringify({
		user_id: 'u-4711',
		attributes: {email: 'kari@fjell.example', plan: 'stor', fullName: 'K'},
	});
	expect(read('https://insights.hotjar.com/api/v2/client/sites/5200001/identify-user', body)).toEqual({
		measurementId: '5200001',
		personalData: ['user_id', 'attributes.email', 'attributes.fullName'],
		personalKinds: {'user-id': ['user_id'], email: ['attributes.email'], name: ['attributes.fullName']},
	});
	expect(read('https://static.hotjar.com/c/hotjar-.js', '{')).toBeNull();
});
