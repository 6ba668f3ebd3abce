import {apply, getOwnPropertyDescriptor, held, method} from './natives.ts';

/** Sees a call before it happens, and can neither stop nor change it. */
export type Observe = (self: unknown, input: readonly unknown[]) => void;

type Anything = (this: unknown, ...input: unknown[]) => unknown;

const {defineProperty, getPrototypeOf} = Reflect;
const {create, setPrototypeOf} = Object;
const ours = Function.prototype;
const originals = new WeakMap<object, object>();
const originalOf = method(WeakMap.prototype, 'get');
const keep = method(WeakMap.prototype, 'set');

/**
 * Puts an observer in front of a method, or of a property's setter. A proxy keeps name, length, place and descriptor, `this`,
 * what comes back and what is thrown; only its text would differ, which the first wrap sees to.
 */
export function before(owner: object, name: string, observe: Observe, part: 'value' | 'set' = 'value'): void {
	replace(owner, name, part, (original, self, input) => {
		try {
			observe(self, input);
		} catch {
			// An observer's fault is not the page's.
		}

		return apply(original, self, input);
	});
}

// `String(setItem)` is "function setItem() { [native code] }"; a proxy's text lacks the name.
replace(ours, 'toString', 'value', (original, self, input) => {
	const known = originalOf(originals, self as object);
	return apply(known || typeof self !== 'function' ? original : textIn(self, original), known ?? self, input);
});

/** A frame's wraps are known in that frame alone. */
function textIn(self: object, original: Anything): Anything {
	const kind = getPrototypeOf(self);
	const isTheirs = typeof kind === 'function' && held(held(kind, 'constructor'), 'prototype') === kind;
	const text = isTheirs && kind !== ours ? held(kind, 'toString') : undefined;
	return typeof text === 'function' ? (text as Anything) : original;
}

function replace(
	owner: object,
	name: string,
	part: 'value' | 'set',
	call: (original: Anything, self: unknown, input: unknown[]) => unknown,
): void {
	const property = getOwnPropertyDescriptor(owner, name);
	const original = property?.[part] as Anything | undefined;
	if (typeof original !== 'function') {
		return;
	}

	const wrapped = new Proxy(original, {
		__proto__: null,
		apply: call,
		// Firefox answers for `caller` and `arguments` only where a function itself is asked.
		get: (it, name) => it[name as 'name'],
		// A proxy ends the browser's search for a circle, and what lies in a circle is looked up for ever.
		setPrototypeOf(_, next) {
			for (let one = next; one; one = getPrototypeOf(one)) {
				if (one === wrapped) next = create(original);
			}

			setPrototypeOf(original, next);
			return true;
		},
	} as ProxyHandler<Anything>);
	keep(originals, wrapped, original);
	defineProperty(owner, name, {__proto__: null, ...property, [part]: wrapped} as PropertyDescriptor);
}
