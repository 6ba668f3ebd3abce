import browser from 'webextension-polyfill';
import {workspaceAt} from '../webext/workspace-address.ts';
import {restored} from './records.ts';
import {recordToShow} from './shown.ts';

/** The key for the popup is the browser's own affair; the one for the workspace is ours. */
export function heedShortcuts(): void {
	browser.commands.onCommand.addListener((command, tab) => {
		if (command === 'open-workspace') void openWorkspace(tab?.id);
	});
}

/** At what is known of this tab, else at all audits. */
async function openWorkspace(tabId?: number): Promise<void> {
	await restored;
	const id = tabId === undefined ? null : await recordToShow({tabId}).catch(() => null);
	await browser.tabs.create({url: id === null ? workspaceAt() : workspaceAt('audit', id, 'findings')});
}
