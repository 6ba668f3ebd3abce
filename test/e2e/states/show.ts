import type {Page} from 'puppeteer-core';
import type {DrivenBrowser} from '../../../src/cli/driven-browser.ts';
import {until} from '../support/popup.ts';
import type {Cast, State} from './state.ts';

export type Asked = {readonly language: string; readonly width: number; readonly height: number};

/** A page of its own in which a state is shown. */
export async function show(driven: DrivenBrowser, cast: Cast, state: State, asked: Asked): Promise<Page> {
	const {language, width, height} = asked;
	await state.first?.(driven, cast);
	const root = await speak(driven, language);
	const page = await driven.control.browser().newPage();
	await page.setViewport({width, height});
	if (state.isShutOut) await page.evaluateOnNewDocument(shutOut);
	// Firefox never reports a load state for extension pages.
	await page.goto(`${root}${state.address(cast)}`, {waitUntil: []});
	await until(async () => (await page.$(state.shown).catch(() => null)) !== null);
	// Headless Chromium draws only the tab in front.
	await page.bringToFront();
	await state.then?.(page);
	return page;
}

function speak({control}: DrivenBrowser, language: string): Promise<string> {
	return control.evaluate(async language => {
		const {browser, chrome} = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
		await (browser ?? chrome).storage.local.set({language});
		return (browser ?? chrome).runtime.getURL('');
	}, language);
}

/** Chromium takes the access to sites back by no means that a test has. */
function shutOut(): void {
	const {browser, chrome} = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
	// One browser calls back, the other promises.
	const contains = (_: unknown, tell?: (may: boolean) => void) => (tell?.(false), Promise.resolve(false));
	Object.defineProperty((browser ?? chrome).permissions, 'contains', {value: contains});
}
