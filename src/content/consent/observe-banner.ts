import type {Observation} from '../../audit/index.ts';
import {send} from '../../webext/messages.ts';
import {findBanner, findSettings} from './banner.ts';
import {factsOf} from './facts.ts';
import {nowTold} from './told.ts';
import {isShown, type Layer} from './layer.ts';
import {stillAsks} from './still-asks.ts';

type Observed = (observation: Observation) => void;

/** Buttons may arrive one by one: a banner is told this long after it was first seen; ms. */
const settling = 500;

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

/** Tells of the frame's banner once it has settled, and of its going. */
export function observeBanner(observed: Observed): void {
	const end = Date.now() + longest;
	const look = (seen: boolean) => {
		const banner = findBanner();
		if (banner && seen) return void tell(banner, observed);
		if (banner || Date.now() < end) setTimeout(look, banner ? settling : pause, banner !== null);
	};
	look(false);
}

/** ms. */
const longest = 30_000;
const pause = 500;

async function tell(banner: Layer, observed: Observed): Promise<void> {
	const at = Date.now();
	const facts = factsOf(banner);
	// A frame may be a banner, or an advertisement that asks for itself.
	if (!isTop && !(await send('liesOver').catch(() => false))) return;
	told = banner;
	if (!isAskedFor) observed({kind: 'banner', at, ...facts});
	nowTold();
	const timer = setInterval(() => {
		if (!hasGone()) return;
		clearInterval(timer);
		observed({kind: 'banner-gone', at: Date.now()});
	}, pulse);
}

/** Its details may have come in its place, or it was drawn anew. */
function hasGone(): boolean {
	if (!told || isGone) return isGone;
	if (told.root.isConnected && isShown(told.root) && (told.cmp || stillAsks(told.root))) return false;
	told = findBanner() ?? findSettings();
	isGone = told === null;
	if (isGone) told = null;
	return isGone;
}
