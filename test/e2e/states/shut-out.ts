import {popupAbout, workspaceAt, type Act} from './state.ts';
import {tabsOf} from './tabs.ts';

/** It may look at no site. Firefox takes that back when it is asked to; in Chromium the pages are told so. */
export const shutOut: Act = {
	enter: async driven => {
		await driven.control.evaluate(async () => {
			const {browser, chrome} = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
			await (browser ?? chrome).permissions.remove({origins: ['<all_urls>']}).catch(() => false);
		});
		return {audits: {}, tabs: await tabsOf(driven, {new: 'ny.example'})};
	},
	states: [
		{name: 'workspace-welcome-shut-out', address: workspaceAt('welcome'), shown: 'article .missing', isShutOut: true},
		{name: 'popup-shut-out', address: popupAbout('new'), shown: '.verdict.unobserved', isShutOut: true},
	],
};
