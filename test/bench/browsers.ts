import {existsSync} from 'node:fs';
import {setTimeout as sleep} from 'node:timers/promises';
import {launch, type Browser, type Page} from 'puppeteer-core';
import {chromiumArguments} from '../../demo/browser-arguments.ts';
import {startInternet, type Internet} from '../../demo/internet.ts';
import {findBrowser, thisMachine} from '../../src/cli/browsers.ts';
import {controlPage} from '../../src/cli/driven-browser.ts';
import type {Answer, MessageType, Payload, Reply} from '../../src/webext/messages.ts';
import {bench, host} from './pages.ts';

/** How a page is looked at: by nobody, by an extension that hears everything and keeps nothing, or by ours. */
export type Look = 'none' | 'bare' | 'visit' | 'audit';

export const benchInternet = (): Promise<Internet> => startInternet({services: [bench], logLimit: 1000});

export const addressOf = (path: string, requests: number) => `https://${host}/${path}?n=${requests}`;

/** The yardstick that was given, where it is at hand; else our own of the same size. */
const given = '../shared/example/floor';
const extensions = {
	bare: existsSync(given) ? given : 'test/bench/bare-observer',
	visit: 'dist/chrome',
	audit: 'dist/chrome',
};

export type Benched = {
	readonly browser: Browser;
	readonly page: Page;
	/** Only where our extension is. */
	readonly call: <T extends MessageType>(type: T, payload: Payload<T>) => Promise<Answer<T>>;
	/** The extension's own address, ends with a slash. */
	readonly base: string;
	readonly tabId: number;
	/** Id of the audit, where there is one. */
	readonly audit: string;
};

/** A Chromium with a page in front; in `audit` with an audit of the bench's site running in it. */
export async function open(look: Look, internet: Internet): Promise<Benched> {
	const executablePath = findBrowser('chromium', thisMachine) ?? undefined;
	const browser = await launch({
		...(executablePath === undefined ? {} : {executablePath}),
		headless: true,
		pipe: true,
		enableExtensions: look === 'none' ? false : [extensions[look]],
		args: ['--no-sandbox', '--disable-background-networking', ...chromiumArguments(internet)],
	});
	await sleep(1500);
	const page = await browser.newPage();
	await page.goto(addressOf('side', 20));
	if (look !== 'visit' && look !== 'audit') return {browser, page, call: nobody, base: '', tabId: -1, audit: ''};
	const worker = await browser.waitForTarget(target => target.type() === 'service_worker');
	const base = `chrome-extension://${new URL(worker.url()).host}/`;
	const control = await browser.newPage();
	await control.goto(base + controlPage);
	const call: Benched['call'] = async (type, payload) => {
		const message = {type, payload};
		const reply: Reply<Answer<typeof type>> = await control.evaluate(it => chrome.runtime.sendMessage(it), message);
		if ('error' in reply) throw new Error(reply.error);
		return reply.value;
	};
	const [tab] = await control.evaluate(url => chrome.tabs.query({url}), `https://${host}/*`);
	const tabId = tab?.id ?? -1;
	const url = addressOf('side', 20);
	const audit = look === 'audit' ? await call('startAudit', {url, tabId, clear: true, automated: true}) : '';
	await sleep(1500);
	await page.bringToFront();
	return {browser, page, call, base, tabId, audit};
}

const nobody = () => Promise.reject(new Error('no extension of ours here'));
