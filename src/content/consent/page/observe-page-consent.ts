import {observeConsentMode} from './consent-mode.ts';
import {observeKlaro} from './klaro.ts';
import {tried, type Report} from './page-interface.ts';
import {observeTcf} from './tcf.ts';

const lookFor = 60_000;

/** In the page's own world, before its first script: reports what the page's consent interfaces say. */
export function observePageConsent(report: Report): void {
	let left = [observeConsentMode, observeTcf, observeKlaro].map(observe => observe(report));
	const look = () => {
		left = left.filter(it => !tried(it));
	};

	// Nothing announces these interfaces, and to lay a trap under their names would make pages believe they are there.
	// So we look after every new piece of the page while it loads, by the clock, and after every script that loads later.
	look();
	const parsed = new MutationObserver(look);
	parsed.observe(document, {childList: true, subtree: true});
	addEventListener('load', () => parsed.disconnect());
	const timer = setInterval(look, 250);
	setTimeout(() => clearInterval(timer), lookFor);
	document.addEventListener('load', look, {capture: true});
}
