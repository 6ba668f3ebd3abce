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

/** A document (the page's own if none is given) and every shadow root in it. */
export function trees(root: Document = document): readonly (Document | ShadowRoot)[] {
	const found: (Document | ShadowRoot)[] = [root];
	for (const tree of found) {
		for (const element of tree.querySelectorAll(possibleHosts)) {
			const shadow = shadowOf(element);
			if (shadow) found.push(shadow);
		}
	}
	return found;
}

type World = {chrome?: {dom?: {openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null}}};

/** An open root or, where a component would stand, a closed one: what lies in it people see as well. */
export function shadowOf(element: Element): ShadowRoot | null {
	const {shadowRoot} = element;
	if (shadowRoot) return shadowRoot;
	// To ask costs more than to look.
	const mayBeHost = element.localName.includes('-') || element.parentElement === document.body;
	return mayBeHost ? closedRootOf(element) : null;
}

export function closedRootOf(element: Element): ShadowRoot | null {
	// Chromium has a function for it, Firefox a property.
	const own = (element as {openOrClosedShadowRoot?: ShadowRoot | null}).openOrClosedShadowRoot;
	if (own !== undefined) return own;
	try {
		const {dom} = (globalThis as unknown as World).chrome ?? {};
		return dom?.openOrClosedShadowRoot?.(element) ?? null;
	} catch {
		return null;
	}
}

/** Everything below an element, shadow roots pierced. */
export function within(root: Element, selector: string): readonly HTMLElement[] {
	const found: HTMLElement[] = [];
	const own = shadowOf(root);
	for (const scope of [root, ...(own ? [own] : [])]) {
		for (const element of scope.querySelectorAll<HTMLElement>('*')) {
			if (element.matches(selector)) found.push(element);
			if (shadowOf(element)) found.push(...within(element, selector));
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

export function isInside(element: Element | null, root: Element): boolean {
	for (let it = element; it; it = parentOf(it)) {
		if (it === root) return true;
	}
	return false;
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

/** What people press that is no button by its name; scripts make buttons of anything. */
export const likeControl =
	'[onclick], [tabindex]:not([tabindex="-1"]), [role="link"], summary, [class*="btn" i], [class*="button" i], [class*="knapp" i], [style*="cursor: pointer"], [style*="cursor:pointer"]';

/** What a person reads on a button. */
export function labelOf(element: Element): string {
	const label = writtenOn(element) || element.getAttribute('aria-label') || element.getAttribute('title') || '';
	return oneLine(label).slice(0, 80);
}

/** The words one sees on it: no picture's title, no name for screen readers. */
export function writtenOn(element: Element): string {
	const words = element instanceof HTMLInputElement ? element.value : wordsIn(element);
	return oneLine(words.trim() ? words : slottedIn(element)).slice(0, 200);
}

/** A component's button has its words handed in from outside. */
function slottedIn(element: Element): string {
	return [...element.querySelectorAll('slot')]
		.flatMap(slot => slot.assignedNodes({flatten: true}))
		.map(node => (node instanceof Element ? wordsIn(node) : (node.textContent ?? '')))
		.join(' ');
}

const unseen = 'script, style, noscript, template, svg, title, option';

/** The text of an element without what is never shown as text. */
export function wordsIn(element: Element | ShadowRoot): string {
	const whole = element.textContent ?? '';
	if (!element.querySelector(unseen)) return whole;
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
		node instanceof Element
			? node.matches(unseen)
				? NodeFilter.FILTER_REJECT
				: NodeFilter.FILTER_SKIP
			: NodeFilter.FILTER_ACCEPT,
	);
	const words: string[] = [];
	while (walker.nextNode()) words.push(walker.currentNode.textContent ?? '');
	return words.join('');
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Above this it is the page, not a banner. */
const longestText = 20_000;

export const shadowsHere = (): readonly ShadowRoot[] =>
	trees().flatMap(tree => (tree instanceof ShadowRoot ? [tree] : []));

/** Null where there is more of it than a banner has. What stands in a shadow root below it counts. */
export function textIn(element: Element, shadows: readonly ShadowRoot[]): string | null {
	if ((element.textContent ?? '').length > longestText * 3) return null;
	const inside = shadows.filter(({host}) => isInside(host, element));
	const text = [element, ...inside].map(wordsIn).join(' ');
	return text.length > longestText ? null : text;
}
