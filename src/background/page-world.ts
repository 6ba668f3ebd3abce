import {platformGlobals, reopenCalls} from '../audit/page-globals.ts';

/** The platform whose own globals the page has. */
export async function platformInPage(tabId: number): Promise<string | null> {
	if (platformGlobals.length === 0) return null;
	const [found] = await inPage(tabId, firstThere, [platformGlobals.map(([path]) => path)]);
	return platformGlobals[found?.result ?? -1]?.[1] ?? null;
}

/** Has a platform bring its banner back by its own function; false where the page has none of those known. */
export async function callPlatform(tabId: number): Promise<boolean> {
	if (reopenCalls.length === 0) return false;
	const [called] = await inPage(tabId, callFirst, [reopenCalls]);
	return called?.result === true;
}

/** Presses the element with this attribute in a frame; false where there is none. */
export async function pressMarked(tabId: number, frameId: number, mark: string): Promise<boolean> {
	const [pressed] = await inPage(tabId, pressFirst, [mark], frameId);
	return pressed?.result === true;
}

function inPage<A extends unknown[], R>(tabId: number, func: (...args: A) => R, args: A, frameId = 0) {
	return chrome.scripting.executeScript({
		target: {tabId, frameIds: [frameId]},
		world: 'MAIN',
		injectImmediately: true,
		func,
		args,
	});
}

/** In the page's own world: the place in the list of the first path that leads to something; -1. */
function firstThere(paths: string[]): number {
	return paths.findIndex(path => {
		try {
			const thing = path
				.split('.')
				.reduce<unknown>((it, name) => (it as Record<string, unknown> | undefined)?.[name], globalThis);
			// An element with such an id goes by that name too.
			return thing !== undefined && thing !== null && !(thing instanceof Node);
		} catch {
			return false;
		}
	});
}

/** In the page's own world. */
function pressFirst(mark: string): boolean {
	const trees: ParentNode[] = [document];
	for (const tree of trees) {
		const found = tree.querySelector<HTMLElement>(`[${CSS.escape(mark)}]`);
		if (found) {
			found.click();
			return true;
		}
		for (const {shadowRoot} of tree.querySelectorAll('*')) if (shadowRoot) trees.push(shadowRoot);
	}
	return false;
}

/** In the page's own world. */
function callFirst(paths: string[]): boolean {
	for (const path of paths) {
		try {
			const names = path.split('.');
			const last = names.pop() ?? '';
			const owner = names.reduce<unknown>(
				(it, name) => (it as Record<string, unknown> | undefined)?.[name],
				globalThis,
			) as Record<string, unknown> | undefined;
			const call = owner?.[last];
			if (typeof call !== 'function') continue;
			call.call(owner);
			return true;
		} catch {
			// The page's own fault; another platform's may be there.
		}
	}
	return false;
}
