/**
 * What may carry a shadow root (DOM, `attachShadow`), by what may not: custom elements go by no common name. To touch an element
 * from a world of our own costs some microseconds, and a page has thousands of those left out here.
 */
const possibleHosts = `:not(${[
	...[
		'a',
		'b',
		'br',
		'button',
		'cite',
		'code',
		'dd',
		'dl',
		'dt',
		'em',
		'figure',
		'form',
		'g',
		'hr',
		'i',
		'iframe',
		'img',
	],
	...['input', 'label', 'li', 'link', 'meta', 'ol', 'option', 'path', 'picture', 'pre', 'script', 'select', 'small'],
	...[
		'source',
		'strong',
		'style',
		'sub',
		'sup',
		'svg',
		'table',
		'tbody',
		'td',
		'template',
		'th',
		'thead',
		'time',
		'tr',
		'ul',
	],
	...['use', 'video'],
].join(', ')})`;

/** A document (the page's own if none is given) and every open shadow root in it. */
export function trees(root: Document = document): readonly (Document | ShadowRoot)[] {
	const found: (Document | ShadowRoot)[] = [root];
	for (const tree of found) {
		for (const {shadowRoot} of tree.querySelectorAll(possibleHosts)) {
			if (shadowRoot) found.push(shadowRoot);
		}
	}
	return found;
}

/** Everything below an element, shadow roots pierced. */
export function within(root: Element, selector: string): readonly HTMLElement[] {
	const found: HTMLElement[] = [];
	for (const scope of [root, ...(root.shadowRoot ? [root.shadowRoot] : [])]) {
		for (const element of scope.querySelectorAll<HTMLElement>('*')) {
			if (element.matches(selector)) found.push(element);
			if (element.shadowRoot) found.push(...within(element, selector));
		}
	}
	return [...new Set(found)];
}

/** The parent, out of a shadow root too. */
export function parentOf(element: Element): Element | null {
	const above = element.parentElement ?? element.getRootNode();
	if (above instanceof Element) return above;
	return above instanceof ShadowRoot ? above.host : null;
}

export function isVisible(element: Element): boolean {
	const {width, height} = element.getBoundingClientRect();
	return (
		width > 0 &&
		height > 0 &&
		element.checkVisibility({
			opacityProperty: true,
			visibilityProperty: true,
			checkOpacity: true,
			checkVisibilityCSS: true,
		})
	);
}

export const control = 'button, a, [role="button"], input[type="button"], input[type="submit"]';

/** What a person reads on a button. */
export function labelOf(element: Element): string {
	const written = element instanceof HTMLInputElement ? element.value : element.textContent;
	const label = written?.trim() || element.getAttribute('aria-label') || element.getAttribute('title') || '';
	return label.replace(/\s+/g, ' ').trim().slice(0, 80);
}
