import * as cmps from '../../consent/cmps/index.ts';
import type {Cmp} from '../../consent/cmp.ts';
import type {ButtonChoice} from '../../consent/button-words.ts';
import {isNamed, isPage, liesOver, overlays} from './overlays.ts';
import {control, isVisible, labelOf, parentOf, trees, within} from './dom.ts';
import {askForWords, choiceWorded, speaksOfCookies} from './labels.ts';

/** A layer of a consent banner on the page now, with its visible buttons. */
export type Layer = {
	readonly cmp: Cmp | null;
	readonly root: Element;
	readonly buttons: Readonly<Partial<Record<ButtonChoice, HTMLElement>>>;
};

/** The banner's first layer: of a known platform, or what looks and speaks like one. */
export function findBanner(): Layer | null {
	return known(rootOf) ?? generic();
}

/** The layer with the detailed choices, once it was opened. */
export function findSettings(): Layer | null {
	return known(secondOf) ?? generic() ?? known(rootOf);
}

const rootOf = ({banner}: Cmp) => banner.root;
const secondOf = ({banner}: Cmp) => banner.second;

/** Which choice a control stands for inside a banner. */
export function choiceIn(cmp: Cmp | null, element: Element): ButtonChoice | null {
	return selectedChoice(cmp, element) ?? writtenChoice(cmp, element);
}

function known(selectorOf: (cmp: Cmp) => string | undefined): Layer | null {
	const all = trees().filter(tree => tree.querySelector(anyOf(selectorOf)));
	if (all.length === 0) return null;
	for (const cmp of Object.values<Cmp>(cmps)) {
		const selector = selectorOf(cmp);
		if (selector === undefined) continue;
		for (const tree of all) {
			const root = [...tree.querySelectorAll(selector)].find(isShown);
			const layer = root && layerOf(cmp, root);
			if (layer && Object.keys(layer.buttons).length > 0) return layer;
		}
	}
	return null;
}

/** Of all platforms at once: most pages have none of them, and are looked at often. */
function anyOf(selectorOf: (cmp: Cmp) => string | undefined): string {
	const known = together.get(selectorOf) ?? Object.values<Cmp>(cmps).map(selectorOf).filter(Boolean).join(', ');
	together.set(selectorOf, known);
	return known;
}

const together = new Map<(cmp: Cmp) => string | undefined, string>();

/** A wrapper may have no size of its own while what is in it has. */
function isShown(root: Element): boolean {
	return isVisible(root) || within(root, control).some(isVisible);
}

function generic(): Layer | null {
	for (const overlay of overlays()) {
		// To make ready the patterns that labels are read by takes a page longer than all the rest of its watching.
		if (!speaksOfCookies(textIn(overlay) ?? '')) continue;
		for (const element of within(overlay, control)) {
			const choice = choiceIn(null, element);
			if (choice === null || choice === 'settings' || !isVisible(element)) continue;
			const root = containerOf(element);
			if (root) return layerOf(null, root);
		}
		// It speaks of cookies, and no button of it says anything that is understood.
		askForWords();
	}
	return null;
}

/** Above this an element is the page, not a banner; second layers list every cookie. */
const longest = {over: 20_000, named: 4000};

function containerOf(element: Element): Element | null {
	for (let it = parentOf(element); it && !isPage(it); it = parentOf(it)) {
		const text = textIn(it);
		if (text === null) return null;
		const over = liesOver(it);
		if ((over || (isNamed(it) && text.length <= longest.named)) && speaksOfCookies(text)) return it;
		// A dialog with a text of its own that is about something else: the page around it is not its banner.
		if (over && text.length > 100) return null;
	}
	return null;
}

/** Null where there is more of it than a banner has. A shadow root's text is its own. */
function textIn(element: Element): string | null {
	const text = `${element.textContent ?? ''}${element.shadowRoot?.textContent ?? ''}`;
	return text.length > longest.over ? null : text;
}

function layerOf(cmp: Cmp | null, root: Element): Layer {
	const selector = cmp ? [control, ...Object.values(selectorsOf(cmp))].join(', ') : control;
	const controls = within(root, selector).filter(isVisible);
	const buttons: Partial<Record<ButtonChoice, HTMLElement>> = {};
	for (const choice of [selectedChoice, writtenChoice]) {
		for (const element of controls) {
			const found = choice(cmp, element);
			if (found !== null) buttons[found] ??= element;
		}
	}
	return {cmp, root, buttons};
}

/** Where the platform's own selectors know the button. */
function selectedChoice(cmp: Cmp | null, element: Element): ButtonChoice | null {
	if (!cmp) return null;
	const named = Object.entries(selectorsOf(cmp)).find(([, selector]) => element.matches(selector));
	return (named?.[0] as ButtonChoice | undefined) ?? null;
}

/** What the label says, of a button the platform's selectors do not know. */
function writtenChoice(cmp: Cmp | null, element: Element): ButtonChoice | null {
	if (selectedChoice(cmp, element) !== null) return null;
	return choiceWorded(labelOf(element)) ?? choiceWorded(element.getAttribute('aria-label') ?? '');
}

function selectorsOf({banner: {reject, save, settings, accept}}: Cmp): Readonly<Partial<Record<ButtonChoice, string>>> {
	return {...(reject && {reject}), ...(save && {save}), ...(settings && {settings}), accept};
}
