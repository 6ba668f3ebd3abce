export type Unobserved = 'forbidden' | 'opened-before';

/** Why a tab has no record: browsers keep extensions away from their own pages and their stores; any other was opened too early. */
export function whyUnobserved(address: string | undefined): Unobserved {
	const url = address && URL.canParse(address) ? new URL(address) : null;
	const isWebPage = url?.protocol === 'https:' || url?.protocol === 'http:';
	return !isWebPage || stores.has(url.hostname) ? 'forbidden' : 'opened-before';
}

// Chrome: "extensions gallery cannot be scripted"; Firefox: extensions.webextensions.restrictedDomains.
const stores = new Set([
	'chromewebstore.google.com',
	'microsoftedge.microsoft.com',
	'addons.mozilla.org',
	'accounts.firefox.com',
	'support.mozilla.org',
]);
