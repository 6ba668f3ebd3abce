import {now} from '../../page/natives.ts';
import {tried} from './page-interface.ts';

const lookFor = 60_000;
/** ms */
const atMostEvery = 50;
const pause = window === window.top ? 250 : 1000;

/**
 * Takes looks at the page, each until it answers that it is done: when scripts of it have just run, and by the clock. Nothing announces
 * what is looked for, and to lay a trap under its name would make pages believe that it is there.
 */
export function lookEarly(looks: readonly (() => boolean)[], whenBusy: (look: () => void) => void): void {
	let left = looks;
	let last = 0;
	const end = now() + lookFor;
	const look = () => {
		last = now();
		left = left.filter(it => !tried(it));
	};
	const again = () => {
		look();
		if (last < end) setTimeout(again, pause);
	};
	again();
	whenBusy(() => {
		if (now() - last >= atMostEvery) look();
	});
	// By then all that stands in the page itself has run.
	addEventListener('DOMContentLoaded', look);
}
