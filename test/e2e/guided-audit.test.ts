import {setTimeout as sleep} from 'node:timers/promises';
import type {Page} from 'puppeteer-core';
import {describe, expect, test} from 'vitest';
import {demoSite} from '../../demo/index.ts';
import {launchChromium} from '../../src/cli/chromium.ts';
import {launchFirefox} from '../../src/cli/firefox.ts';
import {validate, type AuditFile} from '../../src/report/index.ts';
import {objections} from './support/axe.ts';
import {until} from './support/popup.ts';
import {browsers, world} from './support/world.ts';

describe.each(browsers)('in %s', kind => {
	test('with the keyboard alone an audit is led from a yes and back to a no, and saved', async () => {
		const earth = await world(kind);
		const driven = await (kind === 'firefox' ? launchFirefox : launchChromium)(earth.launch);
		try {
			const page = await driven.control.browser().newPage();
			const popup = await driven.control.evaluate(() => {
				const {browser, chrome} = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
				void (browser ?? chrome).storage.local.set({language: 'en'});
				return location.href;
			});
			// Firefox never reports a load state for extension pages.
			await page.goto(popup.replace(/src\/popup\/.*/, 'src/workspace/index.html'), {waitUntil: []});
			await until(async () => (await page.$('form input')) !== null);
			await to(page, await page.$eval('form input', ({id}) => id));
			await page.keyboard.type(demoSite.host);
			await page.keyboard.press('Enter');
			await tells(page, 'The page has finished loading. Accept');
			expect(await objections(page)).toEqual([]);
			await press(page, 'Accept');
			await tells(page, 'The yes is given.');
			await tells(page, 'Done: the banner is gone.');
			await press(page, 'Reload the page');
			await tells(page, 'Now withdraw the consent');
			await press(page, 'Withdraw');
			await tells(page, 'The consent is withdrawn.');
			await tells(page, 'Done: the banner is gone.');
			await press(page, 'Reload the page');
			await tells(page, 'Now begin anew');
			expect(await page.evaluate(() => document.body.innerText.includes('the banner is gone'))).toBe(false);
			await press(page, 'Begin anew, clean');
			await tells(page, 'The site is open anew');
			await tells(page, 'The page has finished loading. Refuse');
			await press(page, 'Refuse');
			await tells(page, 'The no is given.');
			await press(page, 'Reload the page');
			await tells(page, 'All steps are done.');
			expect(await objections(page)).toEqual([]);
			await press(page, 'Finish the audit');
			await tells(page, 'Finished and kept under Audits.');
			const file = await saved(page);
			expect(await validate(file)).toEqual({ok: true});
			expect(phasesOf(file, 0)).toEqual(['before', 'accepted', 'withdrawn']);
			expect(phasesOf(file, 1)).toEqual(['before', 'rejected']);
		} finally {
			await driven.close();
			await earth.close();
		}
	});
});

const phasesOf = ({phases}: AuditFile, of: number) => phases.filter(({run = 0}) => run === of).map(({name}) => name);

/** What is handed over when the audit is saved as JSON. */
async function saved(page: Page): Promise<AuditFile> {
	await page.evaluate(() => {
		const make = URL.createObjectURL.bind(URL);
		URL.createObjectURL = file => {
			Object.assign(globalThis, {handedOver: file});
			return make(file);
		};
	});
	await press(page, 'Save as …');
	await press(page, 'Audit (JSON)');
	await tells(page, `samsvar-${demoSite.host}`);
	const text = await page.evaluate(() => (globalThis as unknown as {handedOver: Blob}).handedOver.text());
	return JSON.parse(text) as AuditFile;
}

/** A change is told by a `status`, for those who cannot see it. */
async function tells(page: Page, words: string): Promise<void> {
	const isTold = () =>
		page.evaluate(
			words => [...document.querySelectorAll('[role=status]')].some(it => it.textContent.includes(words)),
			words,
		);
	await until(isTold, 60_000).catch(async error => {
		throw new Error(
			`never told: ${words}; ${await page.evaluate(() => document.querySelector('main section')?.textContent)}`,
			{cause: error},
		);
	});
}

async function press(page: Page, words: string): Promise<void> {
	await to(page, words);
	await page.keyboard.press('Enter');
}

/** Goes on with Tab, or back, until what is wanted has the focus. The workspace has come to the front by itself. */
async function to(page: Page, words: string): Promise<void> {
	await until(() => page.evaluate(() => document.visibilityState === 'visible'));
	for (let i = 0; i < 200; i++) {
		const key = await page.evaluate(towards, words);
		if (key === 'here') return;
		if (key === null) {
			await sleep(100);
		} else {
			if (key === 'back') await page.keyboard.down('Shift');
			await page.keyboard.press('Tab');
			if (key === 'back') await page.keyboard.up('Shift');
		}
	}

	throw new Error(`Tab never came to ${words}`);
}

/** In the page: which way leads to what is called so; null as long as it cannot be used. */
function towards(words: string): 'here' | 'on' | 'back' | null {
	const isCalled = (element: Element) => [element.textContent?.trim(), element.id].includes(words);
	const all = [...document.querySelectorAll('button, summary, input')];
	const wanted = all.find(it => isCalled(it) && it.getAttribute('aria-disabled') !== 'true');
	const now = document.activeElement ?? document.body;
	if (!wanted || wanted === now) return wanted ? 'here' : null;
	const isBefore = now !== document.body && now.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING;
	return isBefore ? 'back' : 'on';
}
