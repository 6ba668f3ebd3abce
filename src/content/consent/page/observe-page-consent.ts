import {observeConsentMode} from './consent-mode.ts';
import {observeKlaro} from './klaro.ts';
import {tried, type Report} from './page-interface.ts';
import {observeTcf} from './tcf.ts';
import {now} from '../../page/natives.ts';

const lookFor = 60_000;
/** A page is parsed in hundreds of pieces. ms */
const atMostEvery = 25;

/** In the page's own world, before its first script: reports what the page's consent interfaces say. */
export function observePageConsent(report: Report): void {
	let left = [observeConsentMode, observeTcf, observeKlaro].map(observe => observe(report));
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
