import browser from 'webextension-polyfill';

const longest = 10_000;
/** What a page does once it has loaded; ms. */
const settling = 500;

/** Opens a page in a tab and waits until it has loaded. */
export async function openPage(tabId: number, url: string): Promise<void> {
	let done: () => void = () => {};
	const loaded = new Promise<void>(resolve => (done = resolve));
	const heard = (details: {tabId: number; frameId: number}) => {
		if (details.tabId === tabId && details.frameId === 0) done();
	};
	const {onCompleted} = browser.webNavigation;
	onCompleted.addListener(heard);
	try {
		await browser.tabs.update(tabId, {url});
		await Promise.race([loaded, rest(longest)]);
		await rest(settling);
	} finally {
		onCompleted.removeListener(heard);
	}
}

const rest = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));
