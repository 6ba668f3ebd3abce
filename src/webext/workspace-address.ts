import browser from 'webextension-polyfill';

/** The workspace's address, at a place in it: `audit/<id>/findings`. */
export function workspaceAt(...place: readonly string[]): string {
	return `${browser.runtime.getURL('src/workspace/index.html')}#/${place.map(encodeURIComponent).join('/')}`;
}
