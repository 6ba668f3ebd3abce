import type {Observation} from '../../audit/index.ts';
import * as cmps from '../../consent/cmps/index.ts';
import type {Cmp} from '../../consent/cmp.ts';
import {isConsentCookie} from '../../consent/names.ts';
import {keptNow, keptSince} from './kept.ts';
import {expectBanner, isOutOfSight, observeBanner} from './observe-banner.ts';
import {observeClicks} from './observe-clicks.ts';
import {platformsHere} from './recognise.ts';
import {cookiesNow, storedChoices, type StoredChoice} from './stored-choices.ts';

type Observed = (observation: Observation) => void;

/** ms after a click. */
const answersTo = [0, 50, 250, 1000, 3000];
const reported = new Map<string, string>();
const recognised = new Set<string>();
let observed: Observed = () => {};

/** Watches the page's consent platform, banner and stored choices, and what the visitor clicks. */
export function observeConsent(callback: Observed): void {
	observed = callback;
	const isTop = window === window.top;
	observeClicks(callback, what => {
		if (what === 'way-back') expectBanner();
		if (isTop && what === 'choice') {
			expectChoice();
			setTimeout(() => compareNow(), longestAnswer);
		}
		// Platforms answer a click at once, after an animation, or after asking their server.
		if (isTop) checkSoon();
	});
	observeBanner(callback, () => {
		if (!isTop) return;
		if (areCookiesNew) void check();
		else tell(storedChoices(cookies));
	});
	// Frames of the site's own share its cookies, and other frames' choices are not about this site.
	if (!isTop) return;
	addEventListener('storage', () => void check());
	watchCookies();
	watchEvents();
	addEventListener('pagehide', () => compareNow());
}

function checkSoon(): void {
	answersTo.forEach(delay => setTimeout(() => void check(), delay));
}

/** A choice is about to be made: what the page has kept by now is no answer to it. `compareNow` tells what it keeps since. */
export function expectChoice(): void {
	const before = keptNow();
	const said = tellings;
	compareNow = () => {
		compareNow = () => {};
		// A known platform keeps it, and what it keeps is read.
		if (said === tellings) keptSince(before, Date.now()).forEach(observed);
	};
}

const longestAnswer = 3000;
let compareNow: () => void = () => {};
let tellings = 0;

/** A choice was made: looks at what became of it until no banner is in sight. False when one still is after seconds. */
export async function afterChoice(): Promise<boolean> {
	const end = Date.now() + longestAnswer;
	checkSoon();
	await rest(250);
	while (!isOutOfSight() && Date.now() < end) await rest(100);
	// What is kept is written as the banner goes, or a moment later.
	await rest(500);
	await check();
	compareNow();
	return isOutOfSight();
}

const rest = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

/** After these a known platform has stored what was chosen. */
function watchEvents(): void {
	const events = new Set(Object.values<Cmp>(cmps).flatMap(cmp => cmp.events ?? []));
	for (const event of events) addEventListener(event, checkSoon, {capture: true});
}

/** As they were when last read. */
let cookies: ReadonlyMap<string, string> = new Map();
let areCookiesNew = true;

/** Looks at the stored choices now, and reports those that are new. */
export async function check(): Promise<void> {
	// Without word of changes they may always have changed.
	areCookiesNew = !('cookieStore' in globalThis);
	cookies = await cookiesNow();
	tell(storedChoices(cookies));
}

function tell(choices: readonly StoredChoice[]): void {
	for (const {key, ...signal} of choices) {
		if (reported.get(key) === signal.raw) continue;
		reported.set(key, signal.raw);
		tellings++;
		observed({kind: 'consent', at: Date.now(), ...signal});
	}
	for (const cmp of platformsHere(choices)) {
		if (recognised.has(cmp)) continue;
		recognised.add(cmp);
		observed({kind: 'platform', at: Date.now(), cmp});
	}
}

/**
 * A choice from an earlier visit is here already. Tells a clean start only before the page's first script; what cookies tell at
 * that time the browser itself was asked.
 */
export function consentLeftBehind(): boolean {
	return storedChoices(new Map()).length > 0;
}

function watchCookies(): void {
	const {cookieStore} = globalThis as {cookieStore?: EventTarget};
	let timer: ReturnType<typeof setTimeout> | undefined;
	cookieStore?.addEventListener('change', event => {
		const {changed = []} = event as {changed?: readonly {name?: string}[]};
		if (!changed.some(({name = ''}) => isConsentCookie(name) !== null)) return;
		areCookiesNew = true;
		timer ??= setTimeout(() => {
			timer = undefined;
			void check();
		}, 200);
	});
}
