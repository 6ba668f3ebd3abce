import browser from 'webextension-polyfill';
import {openWorkspace} from './open-workspace.ts';

const id = 'open-workspace';

/** A line in the menu of a page and of the toolbar button. The browser keeps it; its words are of the browser's language, like all else there. */
export function offerMenu(): void {
	browser.runtime.onInstalled.addListener(() => void putUp());
	browser.contextMenus.onClicked.addListener(({menuItemId}, tab) => {
		if (menuItemId === id) void openWorkspace(tab?.id);
	});
}

async function putUp(): Promise<void> {
	// An update finds the one of the version before.
	await browser.contextMenus.removeAll();
	const title = browser.i18n.getMessage('extension_open_workspace');
	browser.contextMenus.create({id, title, contexts: ['page', 'action']});
}
