import type {Observation} from '../audit/index.ts';
import {send} from '../webext/messages.ts';

let waiting: Observation[] = [];

/** Passes on what was seen, gathered until the page's script lets go. */
export function observed(observation: Observation): void {
	waiting.push(observation);
	if (waiting.length === 1) {
		queueMicrotask(() => void passOn());
	}
}

async function passOn(): Promise<void> {
	const observations = waiting;
	waiting = [];
	try {
		await send('observed', observations);
	} catch {
		// The extension was updated or removed while this page was open: nobody listens any more.
	}
}
