import {apply, exec, getOwnPropertyDescriptor, indexOf, method} from './natives.ts';

type Site = {getScriptNameOrSourceURL(): unknown};
type Prepare = (error: unknown, sites: readonly Site[]) => void;
type Stacks = Record<number, Error | string | null | undefined>;

const HeldError = Error as {new (): Error; prepareStackTrace?: unknown};
const {defineProperty, deleteProperty, getPrototypeOf} = Reflect;
// Firefox has an accessor for all errors, Chromium a property of each.
const stackOf = getOwnPropertyDescriptor(Error.prototype, 'stack')?.get;
const address = /https?:\/\/[^\s)]+?(?=:\d+(?::\d+)?\)?(?:\n|$))/;

/** What the browser handed over to be put into words: a page's own word for it would be the page's. */
let taken: readonly Site[] | null = null;
const kind = stackOf ? undefined : sitesBy(() => sitesOf(stackHere())?.[0]);
const nameOf = kind && method(getPrototypeOf(kind) as Site, 'getScriptNameOrSourceURL');

/** Where we are, to be read later: most of what a stack costs is to put it into words. */
export function stackHere(): Error {
	return new HeldError();
}

/** The nearest file of the page on the call stack. */
export function callingScript(): string | null {
	const one = {__proto__: null, 0: stackHere()} as unknown as Stacks;
	scriptsOn(one, 1);
	return one[0] as string | null;
}

/** Puts in the place of each of the first stacks the nearest file of the page on it. */
export function scriptsOn(stacks: Stacks, length: number): void {
	const read = () => {
		for (let at = 0; at < length; at++) {
			const stack = stacks[at] as Error | undefined;
			if (stack) stacks[at] = stackOf ? inWords(stack) : nearest(stack);
		}
	};
	if (stackOf) read();
	else sitesBy(read);
}

/** To put a stack into words, Chromium must parse each script on it once more, to know its lines. Who asks for the files alone is spared that. */
function nearest(error: Error): string | null {
	const sites = sitesOf(error);
	const length = sites?.length ?? 0;
	for (let at = 0; at < length; at++) {
		const name = nameOf?.(sites?.[at] as Site);
		if (typeof name === 'string' && indexOf(name, 'http') === 0) return name;
	}
	return null;
}

function inWords(error: Error): string | null {
	return exec(address, apply(stackOf as () => string, error, []))?.[0] ?? null;
}

function sitesOf(error: Error): readonly Site[] | null {
	taken = null;
	void error.stack;
	return taken;
}

/** A page may want to put stacks into words itself (Chromium asks it to): not those asked for meanwhile. */
function sitesBy<T>(work: () => T): T {
	const name = 'prepareStackTrace';
	const theirs = getOwnPropertyDescriptor(HeldError, name);
	const value: Prepare = (_, sites) => {
		taken = sites;
	};
	defineProperty(HeldError, name, {__proto__: null, value, configurable: true} as PropertyDescriptor);
	const done = work();
	if (theirs) defineProperty(HeldError, name, theirs);
	else deleteProperty(HeldError, name);
	return done;
}
