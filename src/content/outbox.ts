import type {Observation} from '../audit/index.ts';
import {send} from '../webext/messages.ts';

const patience = 100;
const mostAtOnce = 500;

let waiting: Observation[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

/** Passes on what was seen, gathered for a moment; what waits when the page goes is passed on then. */
export function observed(observation: Observation): void {
	waiting.push(observation);
	timer ??= setTimeout(() => void passOn(), patience);
}

addEventListener('pagehide', () => void passOn());
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
