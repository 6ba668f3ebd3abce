import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {ElementHandle, Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Service} from '../../demo/service.ts';
import {audit, type Report} from '../../src/audit/index.ts';
import {objections} from './support/axe.ts';
import {evidenceOf} from './support/evidence.ts';
import {lines, pdf} from '../support/pdf.ts';
import {lab, type Lab} from './support/audited.ts';
import {popupOf, until} from './support/popup.ts';
import {pageAt} from './support/service.ts';
import {browsers} from './support/world.ts';

const host = 'uten-erklaering.example';
const site = `https://${host}/`;
const front = `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Uten</title></head><body><script>new Image().src = 'https://www.facebook.com/tr?id=1&ev=PageView'</script></body></html>`;
/** Enough to tell the language by. */
const more =
	'Vi behandler opplysninger om deg for å kunne levere det du har bestilt, og du kan når som helst be om å få vite hva vi har lagret.';
const papers: Service = {
	id: 'papers',
	hosts: ['papirer.example'],
	answer: ({path}) =>
		path === '/personvern.pdf'
			? {
					status: 200,
					headers: {'content-type': 'application/pdf'},
					body: pdf([lines(['Personvernerklæring', '', 'Vi bruker Hotjar på nettstedet vårt.', '', more])]),
				}
			: null,
};

describe.each(browsers)('in %s, a policy the auditor gives', kind => {
	let there: Lab;
	let popup: Page;
	let folder: string;

	beforeAll(async () => {
		folder = await mkdtemp(path.join(tmpdir(), 'samsvar-'));
		there = await lab(kind, [pageAt(host, front), papers]);
		const page = await there.driven.control.browser().newPage();
		await page.goto(site);
		popup = await popupOf(there.driven, 'en', host);
		await says('None was found on the site.');
		await popup.bringToFront();
		await popup.evaluate(() => document.querySelector<HTMLElement>('[aria-labelledby=policy] summary')!.click());
	});

	afterAll(async () => {
		await there?.close();
		await rm(folder, {recursive: true, force: true});
	});

	test('by its address, a PDF, is what the site is compared with from then on', async () => {
		await type('papirer.example/personvern.pdf', 'input[inputmode=url]');
		await popup.keyboard.press('Enter');
		await says('The site is now compared with');
		await says('given by you');
		const {facts, findings} = await judged();
		expect(facts.policies).toMatchObject([
			{source: 'https://papirer.example/personvern.pdf', foundBy: 'auditor', language: 'nb'},
		]);
		expect(facts.trackers).toMatchObject([{vendor: 'meta-pixel', declared: 'not-declared'}]);
		expect(findings).toEqual(
			expect.arrayContaining([expect.objectContaining({rule: 'missing-policy', outcome: 'passed'})]),
		);
	});

	test('as a file, stands for the one before it', async () => {
		const file = path.join(folder, 'erklæring.html');
		await writeFile(file, '<title>Fra en fil</title><p>Vi bruker Meta Pixel på nettstedet vårt.</p><p>' + more);
		const input = (await popup.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
		await input.uploadFile(file);
		await says('Fra en fil');
		const {facts} = await judged();
		expect(facts.policies).toMatchObject([{source: 'erklæring.html', title: 'Fra en fil', foundBy: 'auditor'}]);
		expect(facts.trackers).toMatchObject([{vendor: 'meta-pixel', declared: 'named'}]);
	});

	test('as a pasted text, and nothing of it leaves the machine', async () => {
		const asked = there.internet.log.length;
		await type(`Vi bruker ikke Meta Pixel på nettstedet vårt. ${more}`, 'textarea');
		await popup.$eval('textarea', field => field.form!.requestSubmit());
		await says('Pasted text');
		const {facts} = await judged();
		expect(facts.trackers).toMatchObject([{vendor: 'meta-pixel', declared: 'denied'}]);
		const told = there.internet.log.slice(asked).map(({url, body}) => url + body);
		expect(told.filter(words => /Meta Pixel|Meta%20Pixel/.test(words))).toEqual([]);
	});

	test('that is not there, is said aloud, and changes nothing', async () => {
		await type('papirer.example/borte.pdf', 'input[inputmode=url]');
		await popup.keyboard.press('Enter');
		await until(async () => /HTTP 404/.test(await popup.$eval('.ways [role=alert]', at => at.textContent ?? '')));
		expect((await judged()).facts.trackers).toMatchObject([{declared: 'denied'}]);
	});

	test('is asked for in a form that axe has nothing to object to', async () => {
		expect(await objections(popup)).toEqual([]);
	});

	test('is taken by an audit that is over', async () => {
		const {driven} = there;
		const tabId = await tab();
		const id = await driven.call('startAudit', {url: site, tabId, clear: true, automated: true});
		await until(async () => (await driven.call('statusOf', {id})).policy !== 'searching');
		await driven.call('finishAudit', {id});
		const policy = {source: 'p.txt', title: null, language: null, text: `Vi bruker Meta Pixel på nettstedet. ${more}`};
		await driven.call('givePolicy', {id, policy: {...policy, isCut: false}});
		expect(audit(await evidenceOf(driven, id)).facts.policies).toMatchObject([{...policy, language: 'nb'}]);
	});

	async function says(words: string): Promise<void> {
		await until(async () => (await popup.$eval('main', main => main.textContent ?? '')).includes(words));
	}

	async function type(words: string, field: string): Promise<void> {
		await popup.$eval(field, element => {
			(element as HTMLInputElement).value = '';
			(element as HTMLInputElement).focus();
		});
		await popup.keyboard.type(words);
	}

	function tab(): Promise<number> {
		return there.driven.control.evaluate(async url => {
			const {browser, chrome} = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
			const [tab] = await (browser ?? chrome).tabs.query({url});
			return tab?.id ?? -1;
		}, `${site}*`);
	}

	async function judged(): Promise<Report> {
		const id = await there.driven.call('recordOfTab', {tabId: await tab()});
		return audit(await evidenceOf(there.driven, id ?? ''));
	}
});
