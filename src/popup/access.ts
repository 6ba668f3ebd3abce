import browser from 'webextension-polyfill';
import {say} from './speech.svelte.ts';

const everywhere = {origins: ['<all_urls>']};

/** Asks for access to sites where it is missing; to be called first thing in a press, for browsers let nobody else ask. */
export function askForAccess(): Promise<boolean> {
	return browser.permissions.request(everywhere).catch(() => browser.permissions.contains(everywhere));
}

/** An audit without access would see nothing, and say so of everything: it does not begin. */
export async function insistOnAccess(): Promise<void> {
	if (!(await askForAccess())) throw new Error(say('popup_unobserved_no_access_why'));
}
