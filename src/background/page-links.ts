import browser from 'webextension-polyfill';

const most = 2000;

/** Where the links of a tab's page lead, in their order; none where it cannot be asked. Those into a new window are no other than these. */
export async function linksIn(tabId: number): Promise<readonly string[]> {
	const [answer] = await browser.scripting.executeScript({target: {tabId}, args: [most], func: hrefs}).catch(() => []);
	return Array.isArray(answer?.result) ? (answer.result as readonly unknown[]).filter(isText) : [];
}

/** Runs in the page's isolated world. */
function hrefs(most: number): readonly string[] {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]:not([download], [rel~="nofollow"])')];
	return links.slice(0, most).map(link => link.href.slice(0, 2000));
}

function isText(value: unknown): value is string {
	return typeof value === 'string';
}
