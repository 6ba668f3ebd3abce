import {parentOf, trees} from './dom.ts';

/** Parts of the window's width and height where a bar, a box in a corner or a dialog would lie. */
const across = [0.04, 0.5, 0.96];
const down = [0.04, 0.3, 0.6, 0.85, 0.96];

/**
 * What a person may take for a banner: it lies over the page, or is named for what it is. Found from a few points of the window, at
 * the same cost for a page of any length.
 */
export function overlays(): readonly Element[] {
	const looked = new Set<Element>();
	const found = new Set<Element>();
	for (const tree of trees()) {
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

	return [...found];
}

/** All that lies at a point, shadow roots pierced: a page of components has hundreds of those, and few lie there. */
function hits(x: number, y: number): readonly Element[] {
	const roots = new Set<Document | ShadowRoot>([document]);
	const all: Element[] = [];
	for (const root of roots) {
		for (const hit of root.elementsFromPoint(x, y)) {
			all.push(hit);
			if (hit.shadowRoot) roots.add(hit.shadowRoot);
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

const named = ['cookie', 'consent', 'gdpr', 'samtykke', 'informasjonskaps']
	.map(word => `:is([id*="${word}" i], [class*="${word}" i]):not(html, body)`)
	.join(', ');
