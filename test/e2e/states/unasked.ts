import type {DrivenBrowser} from '../../../src/cli/driven-browser.ts';
import {popupAbout, type Act} from './state.ts';
import {tabsOf} from './tabs.ts';

/** Visits are recorded only where somebody asks for it. */
export const unasked: Act = {
	enter: async driven => {
		await only(driven);
		const page = await driven.control.browser().newPage();
		await page.goto('https://ny.example/');
		return {audits: {}, tabs: await tabsOf(driven, {new: 'ny.example'})};
	},
	states: [{name: 'popup-nothing', address: popupAbout('new'), shown: '.verdict.unobserved'}],
};

async function only({control}: DrivenBrowser): Promise<void> {
	await control.evaluate(async () => {
		const {browser, chrome} = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
		await (browser ?? chrome).storage.local.set({visits: 'on-click'});
	});
}
