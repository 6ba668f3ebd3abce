import type {TextNode} from '../../policy/text-of.ts';
import {bannersIn} from './banners.ts';
import {insideOf} from './frames.ts';

/** What of a page is left out. */
type Without = (element: Element) => boolean;

/**
 * A page as it is read: components opened, frames of its own origin and those that carry their text with them in their place,
 * consent banners left out.
 */
export function viewOf(root: Document | Element, without: Without = () => false): TextNode {
	const banners = root.nodeType === Node.DOCUMENT_NODE ? bannersIn(root) : new Set<Element>();
	return seen(root, element => banners.has(element) || without(element));
}

/** The prose alone: links and what surrounds the text would make a policy of every page with a footer. */
export function proseOf(root: Document): TextNode {
	return viewOf(root, element => element.matches('a, nav, header, footer, [role="navigation"], [role="contentinfo"]'));
}

function seen(node: Node, without: Without): TextNode {
	const inside = openedIn(node);
	return {
		nodeType: node.nodeType,
		// A frame or template that is looked into is as good as a part of the page.
		nodeName: inside && /^(i?frame|template)$/i.test(node.nodeName) ? 'DIV' : node.nodeName,
		nodeValue: node.nodeValue,
		get childNodes() {
			const children = [...(inside ?? node.childNodes)];
			return children.filter(child => !isElement(child) || !without(child)).map(child => seen(child, without));
		},
	};
}

/** What stands in an element's place: its component's tree, what was put into a slot, the page in a frame. */
function openedIn(node: Node): Iterable<Node> | undefined {
	if (!isElement(node)) return undefined;
	if (node.shadowRoot) return node.shadowRoot.childNodes;
	switch (node.nodeName.toUpperCase()) {
		case 'SLOT': {
			const put = (node as HTMLSlotElement).assignedNodes({flatten: true});
			return put.length > 0 ? put : undefined;
		}
		case 'TEMPLATE':
			return node.hasAttribute('shadowrootmode') ? (node as HTMLTemplateElement).content.childNodes : undefined;
		case 'IFRAME':
		case 'FRAME': {
			const carried = node.getAttribute('srcdoc');
			const inside = insideOf(node) ?? (carried && new DOMParser().parseFromString(carried, 'text/html'));
			return inside ? inside.body?.childNodes : undefined;
		}
		default:
			return undefined;
	}
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
