import {workspaceAt} from '../webext/workspace-address.ts';
import {showWorkspace} from '../webext/workspace-tab.ts';
import {restored} from './records.ts';
import {recordToShow} from './shown.ts';

/** At what is known of this tab, else at all audits. */
export async function openWorkspace(tabId?: number): Promise<void> {
	await restored;
	const id = tabId === undefined ? null : await recordToShow({tabId}).catch(() => null);
	await showWorkspace(id === null ? workspaceAt() : workspaceAt('audit', id, 'findings'));
}
