/** What hears the consent interfaces of a page, into a frame's own world: few pages have any, and each would carry it. */
export async function putInterfacesIn(tabId: number, frameId: number): Promise<void> {
	await chrome.scripting.executeScript({
		target: {tabId, frameIds: [frameId]},
		world: 'MAIN',
		injectImmediately: true,
		files: ['src/content/interfaces.iife.js'],
	});
}
