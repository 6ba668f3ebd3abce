import {textOf} from '../../policy/text-of.ts';
import {openTrees} from './frames.ts';
import {viewOf} from './view.ts';

type Platform = {
	readonly name: string;
	/** What a site puts into its policy, for the platform to write its table there. */
	readonly place: string;
	/** The table as it is written there. */
	readonly written: string;
	/** The part of the platform's dialog that lists cookies. */
	readonly dialog: string;
};

const platforms: readonly Platform[] = [
	{
		name: 'Cookiebot',
		place: 'script#CookieDeclaration, script[src*="consent.cookiebot."][src*="/cd.js"]',
		written: '.CookieDeclaration',
		dialog: '#CybotCookiebotDialogDetail',
	},
	{
		name: 'OneTrust',
		place: '#ot-sdk-cookie-policy, #ot-sdk-cookie-policy-v2, .ot-sdk-cookie-policy, #optanon-cookie-policy',
		written: '#ot-sdk-cookie-policy, #ot-sdk-cookie-policy-v2, .ot-sdk-cookie-policy, #optanon-cookie-policy',
		dialog: '#onetrust-pc-sdk',
	},
	{
		name: 'Cookie Information',
		place: 'script[src*="cookieinformation.com/"][src*="cookiepolicy"], #cicc_widget, .cookieinformation-policy',
		written: '#cicc_widget, .cookieinformation-policy, [id^="coi-cookie-policy"], [class^="coi-cookie-policy"]',
		dialog: '#coiOverlay, #coi-banner-wrapper, #cookie-information-template-wrapper',
	},
	{
		name: 'CookieYes',
		place: '.cky-audit-table-element',
		written: '.cky-audit-table-element, .cookielawinfo-row-cat-table, .cli-cookie-audit',
		dialog: '.cky-preference-center, .cky-modal',
	},
];

const rows =
	'tr, dl, .cky-cookie-des-table, [class*="CookiebotDialogDetailBodyContentCookieGroup"], [class*="CookieInfoWrapper"], .ot-host-item';
const fewestRows = 2;
const fewest = 80;

/** A consent platform's own list of cookies, as it stands in the page. */
export type CookieTable = {readonly name: string; readonly text: string; readonly isInDialog: boolean};

/** The lists that are in the page or in the platform's dialog now. */
export function tablesHere(): readonly CookieTable[] {
	const trees = openTrees();
	return platforms.flatMap(({name, written, dialog}) =>
		[
			{selector: written, isInDialog: false},
			{selector: dialog, isInDialog: true},
		].flatMap(({selector, isInDialog}) => {
			const holder = trees.flatMap(tree => [...tree.querySelectorAll(selector)]).find(isFilled);
			return holder ? [{name, text: textOf(viewOf(holder)), isInDialog}] : [];
		}),
	);
}

/** Whose list a document has a place for, and is still without. */
export function missingTable(page: Document): string | null {
	return (
		platforms.find(
			({place, written}) => page.querySelector(place) && ![...page.querySelectorAll(written)].some(isFilled),
		)?.name ?? null
	);
}

function isFilled(element: Element): boolean {
	return element.querySelectorAll(rows).length >= fewestRows && (element.textContent ?? '').trim().length >= fewest;
}

/** Whether a platform whose lists are known is at work in this page, or about to be. */
export function isPlatformHere(): boolean {
	return document.querySelector(scripts) !== null;
}

const scripts = [
	'cookiebot.',
	'cookielaw.org',
	'onetrust',
	'cookieinformation.com',
	'cdn-cookieyes.com',
	'cookie-law-info',
]
	.map(part => `script[src*="${part}"]`)
	.join(', ');
