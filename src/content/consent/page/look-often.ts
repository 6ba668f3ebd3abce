import {now} from '../../page/natives.ts';
import {tried} from './page-interface.ts';

const lookFor = 60_000;
/** A page is parsed in hundreds of pieces. ms */
const atMostEvery = 25;

/** Takes looks at the page, each until it answers that it is done. */
export function lookOften(looks: readonly (() => boolean)[]): void {
	let left = looks;
	let last = -Infinity;
	const look = () => {
		last = now();
		left = left.filter(it => !tried(it));
	};

	// Nothing announces these interfaces, and to lay a trap under their names would make pages believe they are there.
	// So we look as pieces of the page arrive while it loads, by the clock, and after every script that loads later.
	look();
	const parsed = new MutationObserver(() => {
		if (now() - last >= atMostEvery) look();
	});
	parsed.observe(document, {childList: true, subtree: true});
	addEventListener('load', () => parsed.disconnect());
	const timer = setInterval(look, 250);
	setTimeout(() => clearInterval(timer), lookFor);
	document.addEventListener('load', look, {capture: true});
}
