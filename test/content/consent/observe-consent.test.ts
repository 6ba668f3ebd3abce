// @vitest-environment happy-dom
import {afterEach, expect, it, vi} from 'vitest';
import type {Observation} from '../../../src/audit/index.ts';
import {check, consentLeftBehind, observeConsent} from '../../../src/content/consent/observe-consent.ts';
import {observeBanner} from '../../../src/content/consent/observe-banner.ts';
import {show} from './page.ts';

afterEach(() => void vi.useRealTimers());

it('observes a visit: the platform, its banner once it has settled, and each new choice once', async () => {
	vi.useFakeTimers();
	const seen: Observation[] = [];
	const kinds = () => seen.splice(0).map(({at: _, ...what}) => what);

	expect(consentLeftBehind()).toBe(false);
	observeConsent(observation => seen.push(observation));
	observeBanner(observation => seen.push(observation));
	expect(kinds()).toEqual([]);

	show('<div class="cc-window"><div class="cc-compliance"><a role="button" class="cc-allow">Ja</a></div></div>');
	await vi.advanceTimersByTimeAsync(500);
	expect(kinds()).toEqual([{kind: 'platform', cmp: 'osano-cookieconsent'}]);

	document.querySelector('.cc-compliance')?.insertAdjacentHTML('beforeend', '<a role="button" class="cc-deny">Nei</a>');
	await vi.advanceTimersByTimeAsync(500);
	expect(kinds()).toEqual([{kind: 'banner', accept: true, reject: true, settings: false, preticked: 0, wall: true}]);

	document.cookie = 'cookieconsent_status=deny';
	await check();
	await check();
	expect(kinds()).toEqual([{kind: 'consent', signal: 'cmp-cookie', raw: 'deny', cmp: 'osano-cookieconsent'}]);

	document.querySelector('.cc-window')?.setAttribute('style', 'display: none');
	await vi.advanceTimersByTimeAsync(300);
	expect(kinds()).toEqual([{kind: 'banner-gone'}]);

	// A script's click is no gesture of the visitor's, but what it changes is seen.
	document.cookie = 'cookieconsent_status=allow';
	document.querySelector<HTMLElement>('.cc-allow')?.click();
	await vi.advanceTimersByTimeAsync(60);
	expect(kinds()).toEqual([{kind: 'consent', signal: 'cmp-cookie', raw: 'allow', cmp: 'osano-cookieconsent'}]);
	// What cookies kept from before, the browser is asked.
	expect(consentLeftBehind()).toBe(false);
});
