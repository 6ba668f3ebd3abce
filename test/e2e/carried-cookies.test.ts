import {setTimeout as sleep} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Service} from '../../demo/service.ts';
import type {Observation} from '../../src/audit/index.ts';
import {audited, lab, type Lab} from './support/audited.ts';
import {stopBackground, impatientBackground} from './support/stop-background.ts';
import {browsers} from './support/world.ts';

const ids = {
	visitor: '3f2b8c1e-5d47-4a90-8b6f-0c9e7d1a2b34',
	_ga: 'GA1.1.123456789.1700000000',
	script_id: 'b81d4fae7dec11d0a76500a0c91e6bf6',
	language: 'nb-NO',
	consented: 'true',
	seen: '1',
};
const send = (path: string, values: readonly string[]) =>
	`new Image().src = 'https://mottaker.example/${path}?v=' + encodeURIComponent('${values.join('|')}');`;

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ids</title></head><body><script>
document.cookie = 'script_id=${ids.script_id}; Max-Age=3600';
document.cookie = '_ga=${ids._ga}; Max-Age=3600';
document.cookie = 'language=${ids.language}; Max-Age=3600';
setTimeout(() => {
	${send('header', [ids.visitor])}
	${send('script', [ids.script_id])}
	${send('ending', ['123456789.1700000000'])}
	${send('settings', [ids.language, ids.consented, ids.seen])}
	${send('nothing', ['Samsvar'])}
	fetch('https://mottaker.example/body', {method: 'POST', mode: 'no-cors', body: JSON.stringify({id: '${ids.visitor}'})});
	new Image().src = '/own?v=${ids.visitor}';
}, 700);
window.again = () => { ${send('again', [ids.visitor])} };
</script></body></html>`;

const services: readonly Service[] = [
	{
		id: 'ids',
		hosts: ['kjenner.example'],
		answer: ({path}) => ({
			status: path === '/' ? 200 : 204,
			headers: {
				'content-type': 'text/html; charset=utf-8',
				...(path === '/'
					? {
							'set-cookie': [
								`visitor=${ids.visitor}; Max-Age=3600; HttpOnly; Secure`,
								`consented=${ids.consented}`,
								`seen=${ids.seen}`,
							],
						}
					: {}),
			},
			body: path === '/' ? html : '',
		}),
	},
	{id: 'recipient', hosts: ['mottaker.example'], answer: () => ({status: 204, headers: {}, body: ''})},
];

describe.each(browsers)('in %s, a value of the site’s own cookies is known again', kind => {
	let there: Lab;
	beforeAll(async () => {
		there = await lab(kind, services, impatientBackground);
	});
	afterAll(() => there?.close());

	test('in what is sent to others, and nowhere kept', async () => {
		const {seen} = await audited(there, 'https://kjenner.example/', () => sleep(1000));
		expect(carriers(seen)).toEqual({
			header: ['visitor'],
			script: ['script_id'],
			ending: ['_ga'],
			settings: undefined,
			nothing: undefined,
			body: ['visitor'],
			own: undefined,
		});
		expectNoValues(seen);
	});

	test('by a background that was stopped meanwhile', async () => {
		const {seen} = await audited(there, 'https://kjenner.example/', async page => {
			await sleep(1500);
			for (let time = 0; time < 4; time++) {
				await stopBackground(there.driven);
				await page.evaluate(() => (window as unknown as {again(): void}).again());
				await sleep(1000);
			}
		});
		const again = seen.filter(each => each.kind === 'request' && each.url.includes('/again'));
		expect(again.map(each => each.kind === 'request' && each.carries)).toEqual(Array(4).fill(['visitor']));
		expectNoValues(seen);
	});
});

function carriers(seen: readonly Observation[]): Record<string, readonly string[] | undefined> {
	return Object.fromEntries(
		seen.flatMap(each => {
			const path = each.kind === 'request' ? new URL(each.url).pathname.slice(1) : '';
			return each.kind === 'request' &&
				path !== '' &&
				path !== 'favicon.ico' &&
				!/privacy|personvern|cookie|\.well-known/.test(path)
				? [[path, each.carries]]
				: [];
		}),
	);
}

/** Addresses, the page's own list of them, and bodies are what the page itself sent. */
function expectNoValues(seen: readonly Observation[]): void {
	const rest = seen
		.filter(({kind}) => kind !== 'resources')
		.map(each => ({...each, ...('url' in each ? {url: ''} : {}), ...('body' in each ? {body: ''} : {})}));
	for (const value of [ids.visitor, ids.script_id, ids._ga, '123456789.1700000000', ids.language]) {
		expect(JSON.stringify(rest)).not.toContain(value);
	}
}
