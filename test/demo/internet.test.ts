import {get} from 'node:http';
import {connect} from 'node:tls';
import {setTimeout as wait} from 'node:timers/promises';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {startInternet, type Internet, type Service} from '../../demo/index.ts';
import {ask} from './ask.ts';

const broken: Service = {
	id: 'broken',
	hosts: ['broken.example', '*.many.example'],
	answer({host}) {
		if (host === 'broken.example') throw new Error('out of paper');
		return {status: 200, headers: {}, body: host};
	},
};

let internet: Internet;

beforeAll(async () => {
	internet = await startInternet({services: [broken], logLimit: 50});
});
afterAll(() => internet.close());

const newest = () => internet.log.at(-1)!;

test('hosts are told apart by the name they are asked for', async () => {
	expect((await ask(internet, 'https://fjordsport.example/')).body).toContain('<h1>Fjordsport AS</h1>');
	expect((await ask(internet, 'https://lysloft.example/')).body).toContain('<h1>Lysloft AS</h1>');
	expect((await ask(internet, 'https://a.many.example/')).body).toBe('a.many.example');
});

test('nobody answers for unknown hosts and unknown pages', async () => {
	expect((await ask(internet, 'https://unknown.example/')).status).toBe(404);
	expect((await ask(internet, 'https://www.google.com/complete/search?q=a')).status).toBe(404);
	expect((await ask(internet, 'https://fjordsport.example/no-such-page')).status).toBe(404);
});

test('every request is in the log as it was sent, in order', async () => {
	const url = 'https://region1.google-analytics.com/g/collect?v=2&tid=G-TEST&en=page_view';
	await ask(internet, url, {
		method: 'POST',
		body: 'en=scroll',
		headers: {origin: 'https://butikk.example', 'X-Odd': 'yes'},
	});
	expect(newest()).toMatchObject({
		method: 'POST',
		host: 'region1.google-analytics.com',
		url,
		body: 'en=scroll',
		status: 204,
		headers: {origin: 'https://butikk.example', 'x-odd': 'yes'},
	});
	await ask(internet, 'https://bat.bing.com/bat.js');
	expect(internet.log.at(-2)!.url).toBe(url);
});

test('the log and the bodies in it do not grow without end', async () => {
	await ask(internet, 'https://bat.bing.com/action/0', {method: 'POST', body: 'x'.repeat(200_000)});
	expect(newest().body).toHaveLength(65_536);
	for (let count = 0; count < 60; count++) await ask(internet, 'https://bat.bing.com/bat.js');
	expect(internet.log).toHaveLength(50);
});

test('a beacon from a page may be read by that page, with its cookies', async () => {
	const {headers} = await ask(internet, 'https://www.google-analytics.com/g/collect', {
		headers: {origin: 'https://butikk.example'},
	});
	expect(headers['access-control-allow-origin']).toBe('https://butikk.example');
	expect(headers['access-control-allow-credentials']).toBe('true');
});

test('plain http is sent on to https, page and all', async () => {
	const location = await new Promise(resolve =>
		get(
			{port: internet.httpPort, path: '/produkt?a=1', headers: {host: 'fjordsport.example'}},
			({headers, statusCode}) => resolve([statusCode, headers.location]),
		),
	);
	expect(location).toEqual([301, 'https://fjordsport.example/produkt?a=1']);
	expect(newest().url).toBe('http://fjordsport.example/produkt?a=1');
});

test('one host is silent, one is out of order, and the rest go on', async () => {
	const silence = ask(internet, 'https://stille.example/').catch(() => 'closed');
	expect(await Promise.race([silence, wait(100, 'still waiting')])).toBe('still waiting');
	expect(newest()).toMatchObject({host: 'stille.example', status: null});
	expect((await ask(internet, 'https://feil.example/')).status).toBe(500);
	expect((await ask(internet, 'https://broken.example/')).status).toBe(500);
	expect((await ask(internet, 'https://fjordsport.example/')).status).toBe(200);
});

test('a client that hangs up in the middle of a request or talks nonsense hurts nobody', async () => {
	for (const words of [
		'POST /tr/ HTTP/1.1\r\nHost: www.facebook.com\r\nContent-Length: 99\r\n\r\nab',
		'nonsense\r\n\r\n',
	]) {
		const socket = connect({port: internet.httpsPort, rejectUnauthorized: false});
		await new Promise<void>(resolve => socket.once('secureConnect', resolve));
		socket.on('error', () => {}).write(words);
		await wait(30);
		socket.destroy();
	}
	await wait(30);
	expect((await ask(internet, 'https://fjordsport.example/')).status).toBe(200);
});
