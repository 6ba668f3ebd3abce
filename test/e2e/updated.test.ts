import {setTimeout as sleep} from 'node:timers/promises';
import {expect, test} from 'vitest';
import type {DrivenBrowser} from '../../src/cli/driven-browser.ts';
import {drivenBrowser} from '../../src/cli/driven-browser.ts';
import {launchChromium} from '../../src/cli/chromium.ts';
import {launchFirefox} from '../../src/cli/firefox.ts';
import {asks, watched, gapsIn, recorded} from './support/watched.ts';
import {evidenceOf} from './support/evidence.ts';
import {until} from './support/popup.ts';
import {pageAt} from './support/service.ts';
import {browsers, world} from './support/world.ts';

const lively = `<!doctype html><html lang="en"><title>Lively</title><body style="height: 3000px"><button>Press</button><script>
window.troubles = [];
addEventListener('error', ({message}) => troubles.push(message));
addEventListener('unhandledrejection', ({reason}) => troubles.push(String(reason)));
let n = 0;
document.querySelector('button').addEventListener('click', () => {
	document.cookie = 'n=' + n++;
	localStorage.setItem('n', n);
	navigator.sendBeacon('/beacon?n=' + n);
});
</script>`;

test.each(browsers)('in %s, an update ends what is under way, says so, and disturbs no page', async kind => {
	const {launch, close} = await world(kind, {
		services: [pageAt('audited.example', lively), pageAt('open.example', lively)],
	});
	let driven = await (kind === 'firefox' ? launchFirefox : launchChromium)(launch);
	const browser = driven.control.browser();
	const errors: string[] = [];
	try {
		const open = await browser.newPage();
		await open.goto('https://open.example/');
		const {id, page: site} = await watched(driven, 'https://audited.example/');
		for (const page of [open, site]) {
			page.on('pageerror', error => errors.push(String(error)));
			page.on('console', message => errors.push(message.text()));
		}

		await site.click('button');
		await recorded(driven, id, seen => seen.some(({kind}) => kind === 'cookie-written'));
		driven = await updated(driven, launch.extension);

		for (const page of [open, site]) {
			await page.bringToFront();
			await page.mouse.move(50, 60);
			await page.click('button');
			await page.mouse.wheel({deltaY: 500});
			await page.keyboard.press('Tab');
			await sleep(300);
			expect(await page.evaluate(() => (window as unknown as {troubles: string[]}).troubles)).toEqual([]);
		}

		expect(errors).toEqual([]);
		let run = (await evidenceOf(driven, id)).runs[0]!;
		await until(async () => (run = (await evidenceOf(driven, id)).runs[0]!).finishedAt !== null);
		expect(asks('/beacon?n=1')(run.observations)).toBe(true);
		expect(gapsIn(run.observations)).toContain('extension-updated');

		const next = await driven.call('startAudit', {url: 'https://open.example/', clear: true});
		expect(await recorded(driven, next, seen => seen.some(({kind}) => kind === 'page-start'))).toBe(true);
	} finally {
		await driven.close();
		await close();
	}
});

/** The new version takes the old one's place: its pages and its background go, its data stays. */
async function updated({control}: DrivenBrowser, extension: string): Promise<DrivenBrowser> {
	const browser = control.browser();
	const address = await control.evaluate(() => location.href);
	await browser.installExtension(extension);
	const page = await browser.newPage();
	await page.goto(address, {waitUntil: address.startsWith('moz') ? [] : 'load'});
	return await drivenBrowser(browser, page);
}
