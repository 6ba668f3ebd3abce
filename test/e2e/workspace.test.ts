import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {demoSite} from '../../demo/index.ts';
import {audit} from '../../src/audit/index.ts';
import {launchChromium} from '../../src/cli/chromium.ts';
import type {DrivenBrowser} from '../../src/cli/driven-browser.ts';
import {evidenceOf} from '../../src/cli/evidence-of.ts';
import {launchFirefox} from '../../src/cli/firefox.ts';
import {settle} from '../../src/cli/settle.ts';
import {until} from './support/popup.ts';
import {browsers, patience, world, type World} from './support/world.ts';

describe.each(browsers)('the workspace in %s', kind => {
	let earth: World;
	let driven: DrivenBrowser;
	let page: Page;
	let id: string;

	beforeAll(async () => {
		earth = await world(kind);
		driven = await (kind === 'firefox' ? launchFirefox : launchChromium)(earth.launch);
		id = await driven.call('startAudit', {url: `https://${demoSite.host}/`, clear: true, automated: true});
		await settle(driven, id, patience, true);
		await driven.call('choose', {id, choice: 'accept'});
		await settle(driven, id, patience, false);
		await driven.call('finishAudit', {id});
		page = await driven.control.browser().newPage();
		await page.setViewport({width: 1200, height: 800});
		// Firefox never reports a load state for extension pages.
		const popup = await driven.control.evaluate(() => location.href);
		await page.goto(popup.replace(/src\/popup\/.*/, 'src/workspace/index.html'), {waitUntil: []});
		await until(async () => (await page.$('section li a')) !== null);
	});

	afterAll(async () => {
		await driven?.close();
		await earth?.close();
	});

	test('the audit stands under its site, and opens with its findings', async () => {
		expect(await page.$$eval('section > h2', all => all.map(({textContent}) => textContent))).toEqual([demoSite.host]);
		await page.locator('section li a').click();
		await until(async () => (await page.$$('article')).length > 3);
		const failed = audit(await evidenceOf(driven, id)).findings.filter(({outcome}) => outcome === 'failed');
		expect(await page.$$('article')).toHaveLength(failed.length);
	});

	test('a finding leads to its request, and to the policy’s words', async () => {
		await show(`/audit/${id}/findings`);
		await page.locator('article figcaption a').click();
		await until(async () => (await page.$('mark.meant')) !== null);
		const quoted = await page.$eval('mark.meant', ({textContent}) => textContent);
		await show(`/audit/${id}/findings`);
		await until(async () => (await page.$('article blockquote')) !== null);
		expect(await page.$eval('article blockquote', ({textContent}) => textContent)).toContain(quoted.trim());
	});

	test('the browser’s menu has a line that leads here', async () => {
		const has = (id: string) =>
			page.evaluate(async id => {
				const {browser, chrome} = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
				// Throws where there is none of that name.
				return (browser ?? chrome).contextMenus.update(id, {enabled: true}).then(
					() => true,
					() => false,
				);
			}, id);
		expect([await has('open-workspace'), await has('another')]).toEqual([true, false]);
	});

	test('what would be put into a page of ours neither runs nor loads', async () => {
		const refused = await page.evaluate(async () => {
			const directives = new Set<string>();
			document.addEventListener('securitypolicyviolation', ({effectiveDirective}) =>
				directives.add(effectiveDirective),
			);
			const put = (name: string, fields: object) =>
				document.body.append(Object.assign(document.createElement(name), fields));
			put('img', {src: 'https://elsewhere.example/a.gif'});
			put('script', {textContent: 'document.title = "ran"'});
			put('style', {textContent: 'body {opacity: 0}'});
			put('iframe', {src: 'https://elsewhere.example/'});
			for (let i = 0; i < 40 && directives.size < 4; i++) await new Promise(resolve => setTimeout(resolve, 50));
			for (const each of document.querySelectorAll('body > :is(img, script, style, iframe):not([type=module])')) {
				each.remove();
			}
			return [...directives].sort();
		});
		expect(refused).toEqual(['frame-src', 'img-src', 'script-src-elem', 'style-src-elem']);
		expect(await page.title()).not.toBe('ran');
	});

	test('what the auditor says of a finding stays with it', async () => {
		await page.locator('article fieldset label:nth-of-type(2) input').click();
		await until(async () => (await page.$('article textarea')) !== null);
		await page.locator('article textarea').fill('Avtalt med kunden');
		await page.keyboard.press('Tab');
		await until(async () => {
			const {findings} = audit(await evidenceOf(driven, id));
			return findings.some(({opinion}) => opinion?.agree === 'disagree' && opinion.comment === 'Avtalt med kunden');
		});
		await show('/');
		await show(`/audit/${id}/findings`);
		await until(async () => (await page.$('article textarea')) !== null);
		expect(await page.$eval('article textarea', area => area.value)).toBe('Avtalt med kunden');
	});

	test('the next verdict is taken, pressed right after a comment was typed', async () => {
		await show(`/audit/${id}/findings`);
		await until(async () => (await page.$$('article textarea')).length === 1);
		await page.locator('article textarea').fill('Avtalt, og mer');
		await until(() => page.$eval('article fieldset [role=status]', ({textContent}) => /\w/.test(textContent)));
		await page.focus('article textarea');
		await page.keyboard.press('End');
		await page.keyboard.type('!');
		const next = (await page.$$('article .choices label:first-of-type'))[1];
		await next!.evaluate(label => label.scrollIntoView({block: 'center'}));
		const {x, y, width, height} = (await next!.boundingBox())!;
		// One line further down it would be missed.
		await page.mouse.move(x + width / 2, y + height / 2);
		await page.mouse.down();
		await new Promise(resolve => setTimeout(resolve, 20));
		await page.mouse.up();
		const said = async () =>
			audit(await evidenceOf(driven, id)).findings.flatMap(({opinion}) => (opinion ? [opinion] : []));
		await until(async () => (await said()).length === 2);
		expect((await said()).map(({agree, comment}) => [agree, comment]).sort()).toEqual([
			['agree', undefined],
			['disagree', 'Avtalt, og mer!'],
		]);
	});

	test('what was being typed when the page is opened anew is not lost', async () => {
		await until(async () => (await page.$('article textarea')) !== null);
		await page.focus('article textarea');
		await page.keyboard.type('Nei');
		await page.evaluate(() => {
			Object.assign(globalThis, {isOld: true});
			location.reload();
		});
		const text = () => {
			const areas = [...document.querySelectorAll<HTMLTextAreaElement>('article textarea')];
			return 'isOld' in globalThis ? '' : areas.map(({value}) => value).join('\n');
		};
		await until(async () => (await page.evaluate(text).catch(() => '')).includes('Nei'));
		const kept = async () => audit(await evidenceOf(driven, id)).findings.map(({opinion}) => opinion?.comment);
		await until(async () => (await kept()).some(comment => comment?.includes('Nei')));
	});

	test('an audit of which nothing is known is said to be missing', async () => {
		await show('/audit/none/findings');
		await until(() => page.evaluate(() => document.body.innerText.includes('no such audit')));
	});

	async function show(path: string): Promise<void> {
		await page.evaluate(hash => (location.hash = hash), `#${path}`);
		await until(async () => (await page.$('main *')) !== null);
	}
});
