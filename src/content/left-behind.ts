import {keptKeys} from './consent/kept-keys.ts';

/** What an earlier visit left in a page's own storage, taken before the page's first script. */
export type LeftBehind = {
	readonly at: number;
	/** Keys of both areas. */
	readonly keys: number;
	/** Of localStorage, what may be a choice: read by who can, and not kept. */
	readonly choices: Readonly<Record<string, string>>;
};

/** Held in common by our scripts in one document, until somebody has told of it. */
const world = globalThis as {samsvarLeft?: LeftBehind};

export function keepLeftBehind(left: LeftBehind): void {
	world.samsvarLeft = left;
}

export function takeLeftBehind(): LeftBehind | null {
	const left = world.samsvarLeft ?? null;
	delete world.samsvarLeft;
	return left;
}

export function choicesAmong(keys: readonly string[]): Readonly<Record<string, string>> {
	const kept = keys.filter(key => keptKeys.some(pattern => isLike(key, pattern)));
	return Object.fromEntries(kept.map(key => [key, localStorage.getItem(key) ?? '']));
}

const isLike = (key: string, pattern: string) =>
	pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : key === pattern;
