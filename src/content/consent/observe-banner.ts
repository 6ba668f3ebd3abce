import type {Observation} from '../../audit/index.ts';
import {send} from '../../webext/messages.ts';
import {findBanner, findSettings} from './banner.ts';
import {factsOf} from './facts.ts';
import {isShown, type Layer} from './layer.ts';

type Observed = (observation: Observation) => void;

/** Buttons may arrive one by one: a banner is told this long after it was first seen; ms. */
const settling = 500;

/** When the page is looked at, ms from now: often at first, and still when a late banner comes. */
const looks = [250, 500, 1000, 1500, 2000, 3000, 4000, 6000, 8000, 11_000, 15_000, 20_000, 26_000, 33_000];

/** How often a banner that was told of is looked after; ms. */
const pulse = 250;
const isTop = window === window.top;

let told: Layer | null = null;
let isGone = false;
let isAskedFor = false;

/** The visitor wants to see it again: that it comes then tells nothing of what the site remembers. */
export function expectBanner(): void {
	isAskedFor = true;
}

/** Tells of the page's banner once it has settled, and of its going. `looked` is called at each look. */
export function observeBanner(observed: Observed, looked: () => void): void {
	let seen = false;
	let size = -1;
	const nodes = document.getElementsByTagName('*');
	const look = (turn: number) => {
		const hasGrown = nodes.length !== size;
		size = nodes.length;
		// Fading in changes no node, so the page is looked at by the clock. One that has not grown is looked at every other time.
		if (hasGrown || seen || turn % 2 === 1) {
			looked();
			const banner = findBanner();
			if (banner && seen) return void tell(banner, observed);
			seen = banner !== null;
		}

		const [now = 0, next] = looks.slice(turn);
		if (next !== undefined) setTimeout(look, seen ? settling : next - now, turn + 1);
	};
	setTimeout(look, looks[0], 0);
}

async function tell(banner: Layer, observed: Observed): Promise<void> {
	const at = Date.now();
	const facts = factsOf(banner);
	// A frame may be a banner, or an advertisement that asks for itself.
	if (!isTop && !(await send('liesOver').catch(() => false))) return;
	told = banner;
	if (!isAskedFor) observed({kind: 'banner', at, ...facts});
	const timer = setInterval(() => {
		if (!hasGone()) return;
		clearInterval(timer);
		observed({kind: 'banner-gone', at: Date.now()});
	}, pulse);
}

/** Its details may have come in its place, or it was drawn anew. */
function hasGone(): boolean {
	if (!told || isGone) return isGone;
	if (told.root.isConnected && isShown(told.root)) return false;
	told = findBanner() ?? findSettings();
	isGone = told === null;
	if (isGone) told = null;
	return isGone;
}

/** Whether no banner is in sight. */
export function isOutOfSight(): boolean {
	return findBanner() === null && findSettings() === null;
}
