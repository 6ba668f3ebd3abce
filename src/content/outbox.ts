import type {Observation} from '../audit/index.ts';
import {type CookieLine, send} from '../webext/messages.ts';

type Seen = Observation | CookieLine;

/** Each message costs a page's thread some tenths of a millisecond. ms */
const patience = 250;
/** What a page makes many of, and nobody waits for. ms */
const longPatience = 1000;
const many: readonly Seen['kind'][] = ['cookie-line', 'storage', 'resources'];
const mostAtOnce = 500;

let waiting: Seen[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
/** When the timer ends. */
let due = Infinity;
/** The page's own last words come after our own, and no timer will. */
let isLeaving = false;
const gatherings: (() => readonly Seen[])[] = [];

let isFirst: (() => void) | undefined;

/** Calls back once there is something to pass on. */
export function whenFirst(callback: () => void): void {
	if (waiting.length > 0) callback();
	else isFirst = callback;
}

/** Passes on what was seen, gathered for a moment; what waits when the page goes is passed on then. */
export function observed(seen: Seen): void {
	waiting.push(seen);
	if (isLeaving) void passOn();
	else passOnIn(many.includes(seen.kind) ? longPatience : patience);
}

/** Takes what somebody gathers whenever something is passed on. Answers how to say that there is some. */
export function gathered(take: () => readonly Seen[]): () => void {
	gatherings.push(take);
	return () => {
		if (isLeaving) void passOn();
		else passOnIn(longPatience);
	};
}

function passOnIn(wait: number): void {
	isFirst?.();
	isFirst = undefined;
	const at = Date.now() + wait;
	if (at >= due) return;
	clearTimeout(timer);
	due = at;
	timer = setTimeout(() => void passOn(), wait);
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
	due = Infinity;
	const all = [...waiting, ...gatherings.flatMap(take => take())];
	waiting = [];
	for (let from = 0; from < all.length; from += mostAtOnce) {
		// The extension may have been updated or removed while this page was open: then nobody listens any more.
		await send('observed', all.slice(from, from + mostAtOnce)).catch(() => {});
	}
}
