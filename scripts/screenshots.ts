// npm run screenshots: the popup as it looks on the demo site, into docs/images/. Wants a built extension: npm run build.
import {mkdir} from 'node:fs/promises';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Page} from 'puppeteer-core';
import {chromiumArguments, demoSite, startInternet} from '../demo/index.ts';
import {findBrowser, thisMachine} from '../src/cli/browsers.ts';
import {launchChromium} from '../src/cli/chromium.ts';

const folder = 'docs/images';
const size = {width: 400, height: 600, deviceScaleFactor: 2};

const executable = findBrowser('chromium', thisMachine);
if (executable === null) {
	console.error('No Chromium-like browser found: install one, or name it in SAMSVAR_CHROMIUM.');
	process.exit(2);
}

const internet = await startInternet();
const browser = await launchChromium({
	kind: 'chromium',
	executable,
	extension: process.argv[2] ?? 'dist/chrome',
	headed: false,
	ignoreCertificateErrors: true,
	args: chromiumArguments(internet),
	preferences: {},
});

try {
	await mkdir(folder, {recursive: true});
	const id = await browser.call('startAudit', {url: `https://${demoSite.host}/`, clear: true, automated: true});
	await quiet(id);
	const popup = await openPopup();
	await shoot(popup, 'before', 'en', 'light');
	await browser.call('choose', {id, choice: 'accept'});
	await quiet(id);
	await browser.call('reload', {id});
	await quiet(id);
	for (const language of ['nb', 'en']) {
		await shoot(popup, 'accepted', language, 'light');
		await shoot(popup, 'accepted', language, 'dark');
	}

	for (const [language, scheme] of [
		['en', 'light'],
		['nb', 'dark'],
	] as const) {
		await show(popup, language, scheme);
		await open(popup);
		await save(popup, `popup-evidence-${language}-${scheme}`);
	}
} finally {
	await browser.close();
	await internet.close();
}

/** The popup in a tab of its own, showing the demo site's tab. */
async function openPopup(): Promise<Page> {
	const {control} = browser;
	const tabId = await control.evaluate(
		async url => (await chrome.tabs.query({url}))[0]?.id,
		`https://${demoSite.host}/*`,
	);
	const popup = await control.browser().newPage();
	await popup.setViewport(size);
	await popup.goto(control.url().replace('?control', `?tab=${tabId}`));
	return popup;
}

async function shoot(popup: Page, state: string, language: string, scheme: 'light' | 'dark'): Promise<void> {
	await show(popup, language, scheme);
	await save(popup, `popup-${state}-${language}-${scheme}`);
}

async function show(popup: Page, language: string, scheme: 'light' | 'dark'): Promise<void> {
	await popup.emulateMediaFeatures([
		{name: 'prefers-color-scheme', value: scheme},
		{name: 'prefers-reduced-motion', value: 'reduce'},
	]);
	await popup.evaluate(language => chrome.storage.local.set({language}), language);
	await popup.reload();
	await popup.waitForSelector('.verdict:not(.looking)');
	await sleep(500);
}

/** Opens the tracker that is denied, or else the first, at the top of the picture. */
async function open(popup: Page): Promise<void> {
	await popup.evaluate(() => {
		const rows = [...document.querySelectorAll<HTMLDetailsElement>('li > details')];
		const row = rows.find(row => row.querySelector('.denied')) ?? rows[0];
		row?.setAttribute('open', '');
		row?.scrollIntoView();
	});
}

async function save(popup: Page, name: string): Promise<void> {
	await popup.bringToFront();
	await popup.screenshot({path: `${folder}/${name}.png`});
	console.log(`${folder}/${name}.png`);
}

/** Until nothing has moved for a while. */
async function quiet(id: string): Promise<void> {
	for (let i = 0; i < 60; i++) {
		await sleep(500);
		const {loaded, pending, lastActivityAt, policy} = await browser.call('statusOf', {id});
		if (loaded && pending === 0 && policy !== 'searching' && Date.now() - lastActivityAt > 2000) return;
	}
}
