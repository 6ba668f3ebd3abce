import {showWorkspace} from '../webext/workspace-tab.ts';

/** Follows a link to a page of ours, and closes the popup: Firefox leaves it open, over the tab that has come to the front. */
export async function openInTab(event: MouseEvent): Promise<void> {
	const {href} = event.currentTarget as HTMLAnchorElement;
	// A page of its own stays where it is, and who presses a key as well wants something else.
	if (isPage() || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	await showWorkspace(href);
	window.close();
}

const isPage = () => new URLSearchParams(location.search).has('tab');
