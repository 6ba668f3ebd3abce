import browser from 'webextension-polyfill';
import {workspaceAt} from '../webext/workspace-address.ts';

/** How long a program that has just put the extension into a browser may take to speak to it; ms. */
const patience = 3000;

let isSteered = false;

/** A program steers this browser: nobody is there to be welcomed. */
export function noteSteered(): void {
	isSteered = true;
}

/** Opens a page on what is observed, once, for a person who has just installed this. */
export function welcomeNewcomers(): void {
	browser.runtime.onInstalled.addListener(({reason}) => {
		if (reason === 'install') setTimeout(() => void welcome().catch(() => {}), patience);
	});
}

async function welcome(): Promise<void> {
	// A page of ours that is open already is the program's, on a machine too busy to have asked yet.
	const ours = await browser.tabs.query({url: browser.runtime.getURL('*')});
	if (!isSteered && ours.length === 0) await browser.tabs.create({url: workspaceAt('welcome')});
}
