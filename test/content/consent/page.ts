import {beforeEach} from 'vitest';
import * as words from '../../../src/consent/words/index.ts';
import {layDown} from '../../../src/content/consent/words-here.ts';

layDown(words);

/** There is no layout here: an element has a size unless it, or something around it, is not displayed. */
beforeEach(() => {
	document.body.replaceChildren();
	Element.prototype.checkVisibility = function () {
		return isDisplayed(this);
	};
	Element.prototype.getBoundingClientRect = function () {
		return new DOMRect(0, 0, this.checkVisibility() ? 100 : 0, 20);
	};
	// Everything lies before whoever looks, wherever they look.
	for (const tree of [document, ShadowRoot.prototype]) {
		tree.elementsFromPoint = function () {
			return [...this.querySelectorAll('*')].reverse();
		};
	}
});

export function show(html: string): void {
	document.body.innerHTML = html;
}

export function button(id: string): HTMLElement {
	const found = document.getElementById(id);
	if (!found) throw new Error(`no element #${id}`);
	return found;
}

function isDisplayed(element: Element | null): boolean {
	if (!element) return true;
	const {display, visibility, opacity} = getComputedStyle(element);
	return display !== 'none' && visibility !== 'hidden' && opacity !== '0' && isDisplayed(element.parentElement);
}
