import type {Observation} from '../../audit/index.ts';
import {findBanner} from './banner.ts';
import {observeClicks} from './observe-clicks.ts';
import {platformsHere} from './recognise.ts';
import {storedChoices} from './stored-choices.ts';

type Observed = (observation: Observation) => void;

const reported = new Map<string, string>();
const recognised = new Set<string>();
let observed: Observed = () => {};

/** Watches the page's consent platform, banner and stored choices, and what the visitor clicks. */
export function observeConsent(callback: Observed): void {
	observed = callback;
	const isTop = window === window.top;
	observeClicks(callback, () => {
		// Platforms answer a click at once, after an animation, or after asking their server.
		if (isTop) [0, 50, 250, 1000, 3000].forEach(delay => setTimeout(check, delay));
	});
	// Frames of the site's own share its cookies, and other frames' choices are not about this site.
	if (!isTop) return;
	check();
	addEventListener('storage', check);
	watchCookies();
	watchPage();
}

/** Looks at the stored choices now, and reports those that are new. */
export function check(): void {
	const choices = storedChoices();
	for (const {key, ...signal} of choices) {
		if (reported.get(key) === signal.raw) continue;
		reported.set(key, signal.raw);
		observed({kind: 'consent', at: Date.now(), ...signal});
	}
	for (const cmp of platformsHere(choices)) {
		if (recognised.has(cmp)) continue;
		recognised.add(cmp);
		observed({kind: 'platform', at: Date.now(), cmp});
	}
}

/** A choice from an earlier visit is here already. Tells a clean start only before the page's first script. */
export function consentLeftBehind(): boolean {
	return storedChoices().length > 0;
}

function watchCookies(): void {
	const {cookieStore} = globalThis as {cookieStore?: EventTarget};
	cookieStore?.addEventListener('change', check);
}

const every = 500;
const watchFor = 30_000;

/** Fading in changes no node, so the page is looked at by the clock; the shape of a page costs a look of a few ms. */
function watchPage(): void {
	const until = Date.now() + watchFor;
	let seen = false;
	const timer = setInterval(() => {
		check();
		const banner = findBanner();
		if (banner && seen) {
			const {accept, reject, settings} = banner.buttons;
			observed({kind: 'banner', at: Date.now(), accept: !!accept, reject: !!reject, settings: !!settings});
		}
		if ((banner && seen) || Date.now() > until) clearInterval(timer);
		// Buttons may arrive one by one: what counts is the banner half a second after it was first seen.
		seen = banner !== null;
	}, every);
}
