import type {Observation} from '../audit/index.ts';
import {type CookieLine, send} from '../webext/messages.ts';

/** Each message costs a page's thread some tenths of a millisecond. ms */
const patience = 250;
const mostAtOnce = 500;

let waiting: (Observation | CookieLine)[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
/** The page's own last words come after our own, and no timer will. */
let isLeaving = false;

/** Passes on what was seen, gathered for a moment; what waits when the page goes is passed on then. */
export function observed(seen: Observation | CookieLine): void {
	waiting.push(seen);
	if (isLeaving) void passOn();
	else timer ??= setTimeout(() => void passOn(), patience);
}

addEventListener('pageshow', () => {
	isLeaving = false;
});
addEventListener('pagehide', () => {
	isLeaving = true;
	void passOn();
});
addEventListener('visibilitychange', () => void passOn(), {capture: true});

/** Passes on what waits, now. */
export async function passOn(): Promise<void> {
	clearTimeout(timer);
	timer = undefined;
	const all = waiting;
	waiting = [];
	for (let from = 0; from < all.length; from += mostAtOnce) {
		// The extension may have been updated or removed while this page was open: then nobody listens any more.
		await send('observed', all.slice(from, from + mostAtOnce)).catch(() => {});
	}
}
