import {setTimeout as sleep} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {audit, type Evidence} from '../../src/audit/index.ts';
import {lab, pageOf, type Lab} from './support/audited.ts';
import {evidenceOf} from './support/evidence.ts';
import {until} from './support/popup.ts';
import {pageAt} from './support/service.ts';
import {browsers} from './support/world.ts';

const url = 'https://forlatt.example/';
const other = 'https://maaling.example/beacon';
/** Its last words come late: the next page is there already. */
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head><body><p>Page</p><script>
navigator.sendBeacon('${other}?shown');
addEventListener('pagehide', () => {
	for (const end = Date.now() + 200; Date.now() < end; );
	navigator.sendBeacon('${other}?left&gcs=G111');
	fetch('${other}?left&alive', {method: 'POST', keepalive: true, mode: 'no-cors'});
});
</script></body></html>`;

describe.each(browsers)('in %s', kind => {
	let there: Lab;

	beforeAll(async () => {
		there = await lab(kind, [pageAt('forlatt.example', html), pageAt('maaling.example', html)]);
	});
	afterAll(() => there?.close());

	test('what a page says when it is left for an audit is no part of the audit', async () => {
		const page = await there.driven.control.browser().newPage();
		await page.goto(url);
		const tabId = await tabAt(there, url);
		const id = await there.driven.call('startAudit', {url, tabId, clear: true, automated: true});
		await until(async () => sentIn(await evidenceOf(there.driven, id)).includes('?shown'));
		await sleep(1000);
		// Read before the page of the audit is left in its turn.
		const evidence = await evidenceOf(there.driven, id);
		expect(
			there.internet.log.some(({url}) => url.includes('?left')),
			'it was sent',
		).toBe(true);
		expect(sentIn(evidence)).toEqual(['/', '?shown']);
		expect(audit(evidence).facts.unseen).toEqual([]);
		await there.driven.call('finishAudit', {id});
		await page.close();
		// It says its last once more.
		await sleep(1000);
	});

	test('what a page says when an audit is begun anew is of the run that it was opened in', async () => {
		const before = leftIn(there).length;
		const id = await there.driven.call('startAudit', {url, clear: true, automated: true});
		await pageOf(there.driven, url);
		await until(async () => sentIn(await evidenceOf(there.driven, id)).includes('?shown'));
		await there.driven.call('startRun', {id});
		await until(async () => sentIn(await evidenceOf(there.driven, id), 1).includes('?shown'));
		await sleep(1000);
		const evidence = await evidenceOf(there.driven, id);
		// Chromium waits half a second for a page that is left, and no longer.
		expect(sentIn(evidence).toSorted()).toEqual(['/', '?shown', ...leftIn(there).slice(before)].toSorted());
		expect(sentIn(evidence, 1)).toEqual(['/', '?shown']);
		expect(audit(evidence).facts.unseen).toEqual([]);
		await there.driven.call('finishAudit', {id});
	});
});

/** What arrived of last words, in order. */
function leftIn({internet}: Lab): readonly string[] {
	return internet.log.filter(({url}) => url.includes('?left')).map(({url}) => url.slice(other.length));
}

/** The page, and what it sent to the other host. */
function sentIn({runs}: Evidence, run = 0): readonly string[] {
	const sent = (runs[run]?.observations ?? []).flatMap(seen => (seen.kind === 'request' ? [seen.url] : []));
	return sent.filter(it => it === url || it.startsWith(other)).map(it => (it === url ? '/' : it.slice(other.length)));
}

function tabAt({driven}: Lab, url: string): Promise<number> {
	return driven.control.evaluate(async url => {
		const {browser, chrome} = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
		const [tab] = await (browser ?? chrome).tabs.query({url});
		return tab!.id!;
	}, url);
}
