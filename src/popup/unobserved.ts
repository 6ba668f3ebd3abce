export type Unobserved = 'forbidden' | 'no-access' | 'private' | 'opened-before';

/** Why a tab has no record: what the browser keeps extensions away from, what a person does, or a page that was opened too early. */
export function whyUnobserved(
	address: string | undefined,
	{mayLook = true, isPrivate = false}: {readonly mayLook?: boolean; readonly isPrivate?: boolean} = {},
): Unobserved {
	const url = address && URL.canParse(address) ? new URL(address) : null;
	const isWebPage = url?.protocol === 'https:' || url?.protocol === 'http:';
	// Without access the address of a tab is not told either.
	if (!mayLook && (url === null || isWebPage)) return 'no-access';
	if (!isWebPage || stores.has(url.hostname)) return 'forbidden';
	return isPrivate ? 'private' : 'opened-before';
}

// Chrome: "extensions gallery cannot be scripted"; Firefox: extensions.webextensions.restrictedDomains.
const stores = new Set([
	'chromewebstore.google.com',
	'microsoftedge.microsoft.com',
	'addons.mozilla.org',
	'accounts.firefox.com',
	'support.mozilla.org',
]);
