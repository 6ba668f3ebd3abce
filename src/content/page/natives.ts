// Built-ins as the browser made them, held before the page's first script can replace them. Whatever runs later than that
// may use nothing else: no method, iterator or spread of a list, and no object that inherits what a page adds to Object.prototype.
const {apply, getOwnPropertyDescriptor} = Reflect;

export {apply, getOwnPropertyDescriptor};
export const {now} = Date;
export const indexOf = method(String.prototype, 'indexOf');
export const slice = method(String.prototype, 'slice');
export const exec = method(RegExp.prototype, 'exec');

/** A method as a function of its object: `method(String.prototype, 'slice')('abc', 1)`. */
export function method<Self, Name extends keyof Self>(
	prototype: Self,
	name: Name,
): Self[Name] extends (...input: infer Input) => infer Output ? (self: Self, ...input: Input) => Output : never;
export function method(prototype: Record<string, never>, name: string): unknown {
	const native = prototype[name] as unknown as () => unknown;
	return (self: unknown, ...input: unknown[]) => apply(native, self, input as []);
}

/** A property's getter as a function of its object. */
export function getter<Self, Name extends keyof Self>(prototype: Self, name: Name): (self: Self) => Self[Name] {
	const {get} = getOwnPropertyDescriptor(prototype as object, name) ?? {};
	return self => apply(get as () => Self[Name], self, []);
}

/** What an object a page handed over holds under a name, without running any code of the page's. */
export function held(object: unknown, name: string): unknown {
	const holds = typeof object === 'function' || (typeof object === 'object' && object !== null);
	return holds ? getOwnPropertyDescriptor(object, name)?.value : undefined;
}
