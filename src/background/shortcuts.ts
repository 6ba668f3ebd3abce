import browser from 'webextension-polyfill';
import {openWorkspace} from './open-workspace.ts';

/** The key for the popup is the browser's own affair; the one for the workspace is ours. */
export function heedShortcuts(): void {
	browser.commands.onCommand.addListener((command, tab) => {
		if (command === 'open-workspace') void openWorkspace(tab?.id);
	});
}
