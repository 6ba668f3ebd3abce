import {setTimeout as sleep} from 'node:timers/promises';
import type {Browser, Page} from 'puppeteer-core';
import type {Answer, MessageType, Payload, Reply} from '../webext/messages.ts';
import {Failure, reasonOf} from './failure.ts';

/** A browser with the extension in it, spoken to from one of the extension's own pages. */
export type DrivenBrowser = {
	readonly name: string;
	readonly version: string;
	/** The extension's page that messages are sent from, for whoever must do more than that. */
	readonly control: Page;
	call<T extends MessageType>(type: T, payload?: Payload<T>): Promise<Answer<T>>;
	close(): Promise<void>;
};

export type BrowserKind = 'chromium' | 'firefox';

export type LaunchOptions = {
	readonly kind: BrowserKind;
	readonly executable: string;
	/** The folder of the built extension. */
	readonly extension: string;
	readonly headed: boolean;
	readonly ignoreCertificateErrors: boolean;
	readonly args: readonly string[];
	/** Firefox only. */
	readonly preferences: Readonly<Record<string, string | number | boolean>>;
};

export const controlPage = 'src/popup/index.html?control';
const longestAnswer = 45_000;
const longestStart = 20_000;

/** Waits until the extension answers: its worker is there before the code in it has run. */
export async function drivenBrowser(browser: Browser, page: Page): Promise<DrivenBrowser> {
	const [name = '', version = ''] = (await browser.version()).split('/');
	const driven: DrivenBrowser = {
		name,
		version,
		control: page,
		call: (type, payload) => within(longestAnswer, ask(page, type, payload)),
		close: () => closeWithin(5_000, browser),
	};
	await becomeReady(driven);
	return driven;
}

async function becomeReady({call}: DrivenBrowser): Promise<void> {
	const deadline = Date.now() + longestStart;
	for (;;) {
		const ready = await call('ready').catch(reasonOf);
		if (ready === true) return;
		if (Date.now() > deadline) throw new Failure(3, 'cli_extension_silent', {reason: String(ready ?? '')});
		await sleep(50);
	}
}

async function ask<T extends MessageType>(page: Page, type: T, payload: Payload<T> | undefined): Promise<Answer<T>> {
	const reply: Reply<Answer<T>> | undefined = await page.evaluate(
		message => {
			const {browser, chrome} = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
			return (browser ?? chrome).runtime.sendMessage(message);
		},
		{type, payload},
	);
	if (!reply) throw new Error('nobody answers');
	if ('error' in reply) throw new Error(reply.error);
	return reply.value;
}

async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
	const stop = new AbortController();
	const late = sleep(ms, undefined, {signal: stop.signal}).then(() => {
		throw new Failure(3, 'cli_extension_silent', {reason: `${ms / 1000} s`});
	});
	try {
		return await Promise.race([answer, late]);
	} finally {
		stop.abort();
		late.catch(() => {});
	}
}

/** A browser that does not close in time is ended: nothing may outlive the program. */
async function closeWithin(ms: number, browser: Browser): Promise<void> {
	const process = browser.process();
	await within(ms, browser.close()).catch(() => process?.kill('SIGKILL'));
}
