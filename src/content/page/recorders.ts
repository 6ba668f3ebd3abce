import {callingScript} from './calling-script.ts';
import {getter, held} from './natives.ts';
import {tell} from './tell.ts';
import {before} from './wrap.ts';

const nameOf = getter(Node.prototype, 'nodeName');
const wholePage = {__proto__: null, '#document': true, HTML: true, BODY: true} as unknown as Record<string, true>;

/**
 * Who replays a visit must follow every change of the document, texts and attributes with their old values too, and hear of pointer,
 * scrolling and typing before the page does. rrweb, on which most recorders are built, does both from one file.
 */
export function observeRecorders(): void {
	before(MutationObserver.prototype, 'observe', (_, input) => {
		if (isEverything(input[1]) && wholePage[nameOf(input[0] as Node)]) {
			tell('dom-changes');
		}
	});
	before(EventTarget.prototype, 'addEventListener', (self, input) => {
		const part = typeof input[0] === 'string' && left > 0 ? parts[input[0]] : undefined;
		if (part !== undefined && isCaptured(input[2]) && isOfPage(self)) {
			left--;
			heard(part);
		}
	});
}

function isEverything(options: unknown): boolean {
	const has = (name: string) => held(options, name) === true;
	const old = has('attributeOldValue') || has('characterDataOldValue');
	const attributes = has('attributes') || has('attributeOldValue');
	const texts = has('characterData') || has('characterDataOldValue');
	return old && attributes && texts && has('childList') && has('subtree');
}

const pointer = 1;
const scrolling = 2;
const typing = 4;
const parts = {
	__proto__: null,
	mousemove: pointer,
	pointermove: pointer,
	touchmove: pointer,
	scroll: scrolling,
	input: typing,
	change: typing,
	keydown: typing,
} as unknown as Record<string, number>;

/** Each look costs a stack. */
let left = 50;
const heardBy = {__proto__: null} as unknown as Record<string, number>;

function heard(part: number): void {
	const script = callingScript();
	const all = (heardBy[`${script}`] ?? 0) | part;
	heardBy[`${script}`] = all;
	if (all === (pointer | scrolling | typing)) {
		tell('input-listeners', () => script);
	}
}

function isCaptured(options: unknown): boolean {
	return options === true || held(options, 'capture') === true;
}

/** Called as a plain function, it is the window's. */
function isOfPage(target: unknown): boolean {
	return target === undefined || target === window || nameOf(target as Node) === '#document';
}
