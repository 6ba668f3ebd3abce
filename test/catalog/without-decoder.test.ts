import {expect, test} from 'vitest';
import {identify} from '../../src/catalog/index.ts';
import {base64} from './decode.ts';

const said = (url: string, body = '') => identify({url, body, method: 'POST'}).decoded;
const email = (...names: readonly string[]) => ({personalData: names, personalKinds: {email: names}});
const person = {email: 'kari@fjell.example'};

test.each([
	[
		'RudderStack',
		'https://butikk.dataplane.rudderstack.com/v1/track',
		JSON.stringify({event: 'Kjøpt', properties: person, writeKey: 'k'}),
		email('properties.email'),
	],
	[
		'Snowplow',
		'https://com-butikk-prod1.collector.snplow.net/com.snowplowanalytics.snowplow/tp2',
		JSON.stringify({data: [{e: 'ue', ue_px: base64({data: {data: person}})}]}),
		email('data.ue_px.data.data.email'),
	],
	[
		'Sentry, whose bodies are JSON a line',
		'https://o4507001.ingest.de.sentry.io/api/4507002/envelope/?sentry_version=7',
		['{"event_id":"1"}', '{"type":"event"}', JSON.stringify({message: 'x', user: person})].join('\n'),
		email('email'),
	],
	[
		'LaunchDarkly, in the path',
		`https://app.launchdarkly.com/sdk/evalx/1/contexts/${base64(person).replaceAll('=', '')}`,
		'',
		email('path.email'),
	],
])('an e-mail address that goes to %s is told by its name, without a decoder', (_, url, body, decoded) => {
	expect(said(url, body)).toEqual(decoded);
});

test('so is a telephone number; what somebody wrote is not', () => {
	const body = JSON.stringify({
		properties: {firstName: 'Kari', phone: '+4799999999', note: 'hei @ deg'},
		event: 'Kjøpt',
	});
	expect(said('https://butikk.dataplane.rudderstack.com/v1/track', body)?.personalKinds).toEqual({
		phone: ['properties.phone'],
	});
});

test('of a host nobody is known by nothing is told', () => {
	expect(said('https://ukjent.example/v1/track', JSON.stringify(person))?.personalData).toBeUndefined();
});
