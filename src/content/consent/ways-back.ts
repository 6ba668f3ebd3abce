import * as cmps from '../../consent/cmps/index.ts';
import type {Cmp} from '../../consent/cmp.ts';
import {control, isVisible, labelOf, likeControl, trees, writtenOn} from './dom.ts';
import {reopens, withdraws} from './labels.ts';
import {leavesPage} from './press.ts';

/** What may bring an earlier choice back when it is pressed. */
export type Way = {readonly element: HTMLElement; readonly by: 'icon' | 'link'};

/** Surest first: the platform's own, what says so in words, an icon of the sort, a button that is only called cookies. */
export function waysBack(): readonly Way[] {
	const all = pressable();
	const ways: Way[] = [
		...own().map(element => ({element, by: isIcon(element) ? ('icon' as const) : ('link' as const)})),
		...all.filter(element => reopens(writtenOn(element))).map(element => ({element, by: 'link' as const})),
		...all.filter(isWayIcon).map(element => ({element, by: 'icon' as const})),
		...all.filter(isNamedForIt).map(element => ({element, by: 'link' as const})),
	];
	return ways.filter(({element}, index) => ways.findIndex(way => way.element === element) === index).slice(0, 6);
}

/** What takes the yes back with a single press. */
export function takesBack(): HTMLElement | null {
	return pressable().find(element => withdraws(writtenOn(element))) ?? null;
}

/** A page about cookies, last of the page first: a footer's. */
export function wayToPolicy(): HTMLElement | null {
	const links = pressable().filter(element => element.matches('a[href]'));
	const named = (words: RegExp) => links.findLast(link => words.test(writtenOn(link)));
	return named(aboutCookies) ?? named(aboutPrivacy) ?? null;
}

const aboutCookies = /cookie|informasjonskaps|\bkakor\b|eväste|ciastecz|traceurs|kapsl(?:er|ar)\b/i;
const aboutPrivacy =
	/personvern|privacy|datenschutz|confidentialité|privacidad|integritet|privatliv|tietosuoja|prywatno|riservatezza/i;

function own(): readonly HTMLElement[] {
	const selector = Object.values<Cmp>(cmps)
		.flatMap(({banner}) => banner.reopen ?? [])
		.join(', ');
	if (!selector) return [];
	return trees()
		.flatMap(tree => [...tree.querySelectorAll<HTMLElement>(selector)])
		.filter(isVisible);
}

function pressable(): readonly HTMLElement[] {
	return trees()
		.flatMap(tree => [...tree.querySelectorAll<HTMLElement>(`${control}, ${likeControl}`)])
		.filter(element => !element.querySelector(control) && isVisible(element));
}

const isIcon = (element: HTMLElement) => !/\p{L}{2}/u.test(writtenOn(element));

/** A button that names the subject and no more, where a link would lead to a text on it. */
function isNamedForIt(element: HTMLElement): boolean {
	return !leavesPage(element) && subject.test(writtenOn(element));
}

const cookies =
	'(?:web|nettleser)?cookies?|informasjonskaps(?:ler|lar)|kapsl(?:er|ar)|kakor|webbkakor|evästeet|ciasteczka|pliki cookies?|traceurs|galletas';
const privacy =
	'personvern|samtykke|privacy|consent|integritet|samtycke|privatliv|datenschutz|confidentialité|privacidad|tietosuoja|prywatność|privatsphäre';
const before = '(?:(?:om|våre|bruk av|about|our|use of|über|våra|vores|nos|nuestras|onze) )?';
const subject = new RegExp(
	`^${before}(?:${cookies}|${privacy})(?: ?(?:og|&|and|och|und|et|y|en|ja|i|/) ?(?:${cookies}|${privacy}))?$`,
	'iu',
);

/** A small sign that stays over the page, named for what it is. */
function isWayIcon(element: HTMLElement): boolean {
	if (!isIcon(element) || !staysPut(element)) return false;
	const {width, height} = element.getBoundingClientRect();
	const picture = element.querySelector('img');
	const names = [
		labelOf(element),
		element.getAttribute('title'),
		picture?.alt,
		picture?.src,
		element.id,
		element.className,
	];
	return (
		width <= 160 && height <= 160 && (reopens(labelOf(element)) || names.some(name => sign.test(String(name ?? ''))))
	);
}

const sign = /cookie|consent|samtykke|gdpr|informasjonskaps|privacy|personvern|🍪/i;

function staysPut(element: Element): boolean {
	for (let it: Element | null = element, up = 0; it && up < 4; it = it.parentElement, up++) {
		if (getComputedStyle(it).position === 'fixed') return true;
	}
	return false;
}
