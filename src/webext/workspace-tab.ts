import browser from 'webextension-polyfill';

/**
 * Shows an address of the workspace: in the tab that has that audit already, else in one of its own. There somebody may be at work, so that
 * it moves on only where a place in a view is meant (`audit/<id>/policy/0-40`).
 */
export async function showWorkspace(url: string): Promise<void> {
	const [page, hash = ''] = url.split('#/');
	const [kind, id, , place] = hash.split('/');
	const audit = `${page}#/${kind}/${id}`;
	const tabs = kind === 'audit' ? await browser.tabs.query({}) : [];
	const open = tabs.find(tab => tab.url === audit || tab.url?.startsWith(`${audit}/`));
	if (open?.id === undefined) {
		await browser.tabs.create({url});
	} else {
		await browser.tabs.update(open.id, {active: true, ...(place === undefined ? {} : {url})});
		if (open.windowId !== undefined) await browser.windows.update(open.windowId, {focused: true});
	}
}
