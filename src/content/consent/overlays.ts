import {closedRootOf, parentOf, trees} from './dom.ts';

/** Parts of the window's width and height where a bar, a box in a corner or a dialog would lie. */
const across = [0.04, 0.5, 0.96];
const down = [0.04, 0.3, 0.6, 0.85, 0.96];

/**
 * What a person may take for a banner: it lies over the page, is a strip above or below it, or is named for what it is. Found from a
 * few points of the window, at the same cost for a page of any length.
 */
export function overlays(here = trees()): readonly Element[] {
	const looked = new Set<Element>();
	const found = new Set<Element>();
	for (const tree of here) {
		tree.querySelectorAll(named).forEach(element => found.add(element));
	}

	for (const x of across) {
		for (const y of down) {
			for (const hit of hits(x * innerWidth, y * innerHeight)) {
				for (let it: Element | null = hit; it && !isPage(it) && !looked.has(it); it = parentOf(it)) {
					looked.add(it);
					if (liesOver(it)) found.add(it);
				}
			}
		}
	}

	return [...found, ...strips()];
}

/** All that lies at a point, shadow roots pierced: a page of components has hundreds of those, and few lie there. */
export function hits(x: number, y: number): readonly Element[] {
	const roots = new Set<Document | ShadowRoot>([document]);
	const all: Element[] = [];
	for (const root of roots) {
		for (const hit of root.elementsFromPoint(x, y)) {
			all.push(hit);
			const shadow = hit.shadowRoot ?? (hit.localName.includes('-') || !hit.firstChild ? closedRootOf(hit) : null);
			if (shadow) roots.add(shadow);
		}
	}

	return all;
}

export function isPage(element: Element): boolean {
	return element === document.body || element === document.documentElement;
}

export function liesOver(element: Element): boolean {
	if (element.matches('dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]')) return true;
	const {position, zIndex} = getComputedStyle(element);
	return position === 'fixed' || position === 'sticky' || (position === 'absolute' && Number(zIndex) >= 100);
}

export function isNamed(element: Element): boolean {
	return element.matches(named);
}

const longestStrip = 1200;

/** Of a page that is laid out with its banner in it: a short part of its own, first or last. In a frame it may be all there is. */
export function isStrip(element: Element): boolean {
	if (isPage(element)) return element === document.body && isFrame && lengthOf(element) <= longestStrip * 3;
	return (
		element.matches('div, section, aside, form, [role="region"]') &&
		lengthOf(element) <= longestStrip &&
		pageRoots().some(root => root === element.parentElement)
	);
}

/** The page, and what frameworks put all of it into. */
function pageRoots(): readonly Element[] {
	const roots: Element[] = [];
	for (let it: Element | null = document.body; it && roots.length < 4; it = it.querySelector(wrapper)) roots.push(it);
	return roots;
}

const wrapper = ':scope > div:has(main, [role="main"], footer)';

const isFrame = globalThis.window !== undefined && window !== window.top;
const lengthOf = (element: Element) => (element.textContent ?? '').length;

function strips(): readonly Element[] {
	return [...(isFrame ? [document.body] : []), ...pageRoots().flatMap(endsOf)].filter(isStrip);
}

function endsOf({children}: Element): readonly Element[] {
	const all = [...children];
	return all.length > 24 ? [...all.slice(0, 12), ...all.slice(-12)] : all;
}

const words = ['cookie', 'consent', 'gdpr', 'samtykke', 'informasjonskaps'];
const named = [
	...words.map(word => `:is([id*="${word}" i], [class*="${word}" i]):not(html, body)`),
	...words.map(word => `:is(div, section, aside, form, [role])[aria-label*="${word}" i]`),
].join(', ');
