import {readdirSync, readFileSync} from 'node:fs';
import {getuid} from 'node:process';
import {launch, type Browser, type Page} from 'puppeteer-core';
import {describe, expect, test} from 'vitest';
import type {Service} from '../../demo/service.ts';
import type {Observation} from '../../src/audit/index.ts';
import type {BrowserKind, LaunchOptions} from '../../src/cli/driven-browser.ts';
import {evidenceOf} from '../../src/cli/evidence-of.ts';
import {until} from './support/popup.ts';
import {browsers, world} from './support/world.ts';

const html = (script: string) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Checks</title>${script}</head><body></body></html>`;
const pages: Readonly<Record<string, string>> = {
	'/': html('<script type="module" src="/checks.js"></script>'),
	'/hostile': html('<script src="/hostile-page.js"></script>'),
	'/frames': html('<script src="/frames-page.js"></script>'),
};
const folder = new URL('support/wrapped/', import.meta.url);
const scripts = readdirSync(folder);

const site: Service = {
	id: 'checks',
	hosts: ['checks.example'],
	answer({path}) {
		const page = pages[path];
		if (page !== undefined) {
			return {status: 200, headers: {'content-type': 'text/html; charset=utf-8'}, body: page};
		}

		const script = scripts.find(name => path === `/${name}`);
		return script === undefined
			? null
			: {status: 200, headers: {'content-type': 'text/javascript'}, body: readFileSync(new URL(script, folder))};
	},
};

const checks = 'https://checks.example/';
const hostile = 'https://checks.example/hostile';
const frames = 'https://checks.example/frames';

describe.each(browsers)('in %s', kind => {
	test('each wrapped API behaves as in a browser without the extension', async () => {
		const {launch: options, close} = await world(kind, {services: [site]});
		try {
			const plain = await without(options, checks, 'checkAll');
			const {answers, seen} = await within(kind, options, checks, 'checkAll');
			expect(Object.keys(plain as object).length).toBeGreaterThan(60);
			expect(JSON.stringify(plain)).not.toContain('failed: ');
			for (const [check, answer] of Object.entries(plain as object)) {
				expect((answers as Record<string, unknown>)[check], check).toEqual(answer);
			}

			// Else there was nothing to notice.
			const kinds = new Set(seen.map(({kind}) => kind));
			expect(kinds).toContain('cookie-written');
			expect(kinds).toContain('storage');
			expect(seen.find(each => each.kind === 'technique' && each.sign === 'canvas')).toBeDefined();
			expect(seen.find(each => each.kind === 'cookie-written' && each.by === 'cookieStore')).toBeDefined();
		} finally {
			await close();
		}
	});

	test('a page that replaces all built-ins is neither disturbed nor able to keep its writes to itself', async () => {
		const {launch: options, close} = await world(kind, {services: [site]});
		try {
			const plain = await without(options, hostile, 'actUp');
			const {answers, seen} = await within(kind, options, hostile, 'actUp');
			expect(answers).toEqual(plain);
			const cookies = seen.flatMap(each => (each.kind === 'cookie-written' ? [each] : []));
			const script = 'https://checks.example/hostile-page.js';
			expect(cookies).toContainEqual(
				expect.objectContaining({script, cookie: expect.objectContaining({name: 'hostile', lifetime: 100})}),
			);
			expect(cookies.find(({by, cookie}) => by === 'cookieStore' && cookie.name === 'kept')).toMatchObject({
				cookie: {lifetime: expect.closeTo(86_400, -2)},
				script,
			});
			expect(seen.find(each => each.kind === 'storage' && each.key === 'hostile')).toMatchObject({script});
			const signs = seen.flatMap(each => (each.kind === 'technique' ? [each.sign] : [])).sort();
			const card = (answers as {card: unknown}).card === null ? [] : ['webgl'];
			expect(signs).toEqual(['audio', 'canvas', 'dom-changes', 'fonts', 'input-listeners', ...card]);
		} finally {
			await close();
		}
	});

	test('a frame without an address is told of as its parent’s doing, also when it is gone at once', async () => {
		const {launch: options, close} = await world(kind, {services: [site]});
		try {
			const {seen} = await within(kind, options, frames, 'writeInFrames');
			const cookies = seen.flatMap(each => (each.kind === 'cookie-written' ? [[each.cookie.name, each.page]] : []));
			expect(cookies).toEqual([
				['in-blank', frames],
				['gone', frames],
				['in-srcdoc', frames],
			]);
			expect(seen.find(each => each.kind === 'storage' && each.key === 'blank-key')).toMatchObject({
				origin: 'https://checks.example',
				script: 'https://checks.example/frames-page.js',
			});
		} finally {
			await close();
		}
	});
});

async function answersOf(page: Page, url: string, name: string): Promise<unknown> {
	await until(
		async () =>
			(await page.evaluate(() => [location.href, document.readyState]).catch(() => [])).join() === `${url},complete`,
	);
	return page.evaluate(name => (globalThis as unknown as Record<string, () => Promise<unknown>>)[name]!(), name);
}

async function within(kind: BrowserKind, options: LaunchOptions, url: string, name: string) {
	const {launchChromium} = await import('../../src/cli/chromium.ts');
	const {launchFirefox} = await import('../../src/cli/firefox.ts');
	const driven = await (kind === 'firefox' ? launchFirefox : launchChromium)(options);
	try {
		const id = await driven.call('startAudit', {url, clear: true, automated: true});
		await until(async () => (await driven.call('statusOf', {id})).loaded);
		const answers = await answersOf(await pageOf(driven.control.browser(), url), url, name);
		await new Promise(resolve => setTimeout(resolve, 500));
		await driven.call('finishAudit', {id});
		const {runs} = await evidenceOf(driven, id);
		return {answers, seen: runs[0]?.observations ?? ([] as readonly Observation[])};
	} finally {
		await driven.close();
	}
}

async function pageOf(browser: Browser, url: string): Promise<Page> {
	const page = (await browser.pages()).find(page => page.url() === url);
	if (!page) throw new Error(`no tab shows ${url}`);
	return page;
}

/** The same browser, led to the same internet, without any extension. */
async function without(options: LaunchOptions, url: string, name: string): Promise<unknown> {
	const isFirefox = options.kind === 'firefox';
	const browser = await launch({
		browser: isFirefox ? 'firefox' : 'chrome',
		executablePath: options.executable,
		headless: true,
		defaultViewport: null,
		acceptInsecureCerts: true,
		args: isFirefox
			? ['--width=1280', '--height=900', ...options.args]
			: [
					'--window-size=1280,900',
					'--disable-blink-features=AutomationControlled',
					...(getuid?.() === 0 ? ['--no-sandbox'] : []),
					'--ignore-certificate-errors',
					...options.args,
				],
		extraPrefsFirefox: options.preferences,
	});
	try {
		const page = await browser.newPage();
		await page.goto(url);
		return await answersOf(page, url, name);
	} finally {
		await browser.close();
	}
}
