import {exec, method} from './natives.ts';
import {tell} from './tell.ts';
import {before} from './wrap.ts';

const enough = 30;
const family = /(?:px|pt|em|%)\S*\s+(.+)/;
const styled = /font-family:\s*([^;]+)/;
const select = method(Document.prototype, 'querySelectorAll');
const attributeOf = method(Element.prototype, 'getAttribute');

/** Many families tried one after the other. Lists of FingerprintJS and its kin have 40 to 70; Englehardt & Narayanan 2016 asked for 50. */
export function observeFonts(): void {
	if (typeof FontFaceSet === 'function') {
		before(FontFaceSet.prototype, 'check', (_, input) => tried(input[0]));
	}

	observeBlankFrame();
}

/** Measured on a canvas. */
export function observeFontsOf(context: object): void {
	before(context, 'font', (_, input) => tried(input[0]), 'set');
}

const families = {__proto__: null} as unknown as Record<string, true>;
let count = 0;
let last: unknown;

function tried(font: unknown): void {
	if (font === last || typeof font !== 'string') {
		return;
	}

	last = font;
	if (isEnough(exec(family, font)?.[1])) {
		tell('fonts');
	}
}

/** The moment there are enough different ones. */
function isEnough(name: string | undefined): boolean {
	if (name === undefined || count >= enough || families[name]) {
		return false;
	}

	families[name] = true;
	count++;
	return count === enough;
}

/** Measured as pieces of text, which FingerprintJS does in an empty frame of its own. No hook: what is put there tells. */
function observeBlankFrame(): void {
	if (location.protocol === 'about:') {
		const looker = new MutationObserver(() => {
			const named = select(document, '[style*="font-family"]');
			for (let at = 0; at < named.length && count < enough; at++) {
				if (isEnough(exec(styled, attributeOf(named[at] as Element, 'style') ?? '')?.[1])) {
					looker.disconnect();
					tell('fonts', () => null);
				}
			}
		});
		looker.observe(document, {childList: true, subtree: true});
	}
}
