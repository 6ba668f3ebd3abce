import type {Observation} from '../../audit/index.ts';
import * as cmps from '../../consent/cmps/index.ts';
import type {Cmp} from '../../consent/cmp.ts';
import {isConsentCookie} from '../../consent/names.ts';
import {send} from '../../webext/messages.ts';
import {mayAsk} from './may-ask.ts';
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
	// Platforms answer a click at once, after an animation, or after asking their server.
	observeClicks(callback, isTop ? lookAgain : () => {});
	watchPage(isTop);
	// Frames of the site's own share its cookies, and other frames' choices are not about this site.
	if (!isTop) return;
	addEventListener('storage', () => void check());
	watchCookies();
	watchEvents();
}

/** A choice may have been made: looks at what is stored now and over the next seconds. */
export function lookAgain(): void {
	answersTo.forEach(delay => setTimeout(() => void check(), delay));
}

/** After these a known platform has stored what was chosen. */
function watchEvents(): void {
	const events = new Set(Object.values<Cmp>(cmps).flatMap(cmp => cmp.events ?? []));
	for (const event of events) addEventListener(event, lookAgain, {capture: true});
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

/** When the page is looked at, ms from now: often at first, and still when a late banner comes. */
const looks = [250, 500, 1000, 1500, 2000, 3000, 4000, 6000, 8000, 11_000, 15_000, 20_000, 26_000, 33_000];

/** Fading in changes no node, so the page is looked at by the clock. One that has not grown is looked at every other time. */
function watchPage(isTop: boolean): void {
	let isAsking = false;
	let size = -1;
	const nodes = document.getElementsByTagName('*');
	const look = (turn: number) => {
		const hasGrown = nodes.length !== size;
		size = nodes.length;
		if (hasGrown || turn % 2 === 1) {
			if (isTop && areCookiesNew) void check();
			else if (isTop) tell(storedChoices(cookies));
			// Who can read a banner is called when there may be one: few pages need to carry that.
			if (!isAsking && mayAsk()) {
				isAsking = true;
				void send('putFinder').catch(() => {});
			}
		}

		const [now = 0, next] = looks.slice(turn);
		if (next !== undefined) setTimeout(look, next - now, turn + 1);
	};
	setTimeout(look, looks[0], 0);
}
