import {tried} from './page-interface.ts';

type See = (input: readonly unknown[]) => void;
type Anything = (this: unknown, ...input: unknown[]) => unknown;

/** Sees what an object's method is called with, also after another was put in its place. */
export function watchMethod(object: object, name: string, see: See): void {
	const wrap = (method: unknown) =>
		typeof method !== 'function'
			? method
			: function (this: unknown, ...input: unknown[]): unknown {
					tried(() => (see(input), true));
					return Reflect.apply(method, this, input);
				};
	let method = wrap((object as Record<string, unknown>)[name]);
	Object.defineProperty(object, name, {
		configurable: true,
		enumerable: Object.prototype.propertyIsEnumerable.call(object, name),
		get: () => method,
		set: next => {
			method = wrap(next);
		},
	});
}

/**
 * The same for a function under a global name, from each look on that finds another there. Answers it as it was when it is new: what
 * it has kept waiting is there to be read.
 */
export function watchFunction(name: string, see: See): () => Anything | null {
	const known = new WeakSet<object>();
	return () => {
		const world = globalThis as unknown as Record<string, unknown>;
		const found = world[name];
		if (typeof found !== 'function' || known.has(found)) return null;
		const watched = new Proxy(found, {
			apply(target, self, input: unknown[]) {
				tried(() => (see(input), true));
				return Reflect.apply(target, self, input) as unknown;
			},
		});
		known.add(watched);
		world[name] = watched;
		return found as Anything;
	};
}
