const dialogs = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
const named = [
	'cookie',
	'consent',
	'gdpr',
	'samtykke',
	'informasjonskaps',
	'cybot',
	'onetrust',
	'usercentrics',
	'cky-',
	'coi-',
]
	.map(word => `[id*="${word}" i], [class*="${word}" i]`)
	.join(', ');
const buttons = 'button, [role="button"], input[type="button"], input[type="submit"]';
/** Where a page's own words stand: never within a banner, nor around one. */
const content = 'main, [role="main"], article, h1';
/** Second layers list every cookie; a policy that is called after cookies has no buttons. UTF-16 units. */
const longest = 4000;

/** Where the visitor is asked, or the consent platform's dialog is: links in it are the site's, its text is no policy. */
export const askingPlaces = `${dialogs}, ${named}`;

/** The consent banners and dialogs of a tree: what stands in them is asked, not declared. */
export function bannersIn(tree: ParentNode): ReadonlySet<Element> {
	const asking = [...tree.querySelectorAll(askingPlaces)].filter(isBanner);
	return new Set(asking);
}

function isBanner(element: Element): boolean {
	if (element.matches('html, body') || element.matches(content) || element.querySelector(content)) return false;
	if (!element.querySelector(buttons)) return false;
	const isDialog = element.matches(dialogs);
	return (isDialog && element.matches(named)) || (element.textContent ?? '').length <= longest;
}
