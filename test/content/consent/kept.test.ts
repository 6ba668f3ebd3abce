// @vitest-environment happy-dom
import {beforeEach, describe, expect, it} from 'vitest';
import type {Observation} from '../../../src/audit/index.ts';
import {expectKept, listKept, tellKeptSince} from '../../../src/content/consent/kept.ts';

beforeEach(() => {
	localStorage.clear();
	sessionStorage.clear();
	for (const pair of document.cookie.split('; ')) {
		document.cookie = `${pair.split('=')[0]}=; expires=Thu, 01 Jan 1970 00:00:00 GMT`;
	}
});

/** What is told to be kept by what happens between. */
function kept(happens: () => void): readonly string[] {
	const seen: Observation[] = [];
	const tell = expectKept(one => seen.push(one));
	happens();
	tell();
	return namesOf(seen);
}

const namesOf = (seen: readonly Observation[]) =>
	seen.flatMap(one => (one.kind === 'choice-kept' ? [`${one.area} ${one.key}${one.says ? ' yes' : ''}`] : []));

describe('what a page keeps of a choice', () => {
	it('is what is new or changed, and named or worded as a choice is', () => {
		localStorage.setItem('consent', 'old');
		sessionStorage.setItem('samtykke', 'unchanged');
		expect(
			kept(() => {
				localStorage.setItem('consent', 'new');
				localStorage.setItem('basket', '3');
				sessionStorage.setItem('p', '{"analytics":false}');
				document.cookie = 'kapsler=nei';
			}),
		).toEqual(['cookie kapsler', 'localStorage consent', 'sessionStorage p']);
	});

	it('says yes where nothing but that stands there', () => {
		expect(kept(() => localStorage.setItem('consent', 'accepted'))).toEqual(['localStorage consent yes']);
		expect(kept(() => localStorage.setItem('consent', 'accepted: none'))).toEqual(['localStorage consent']);
	});

	it('is what was a yes and is no more, whatever its name', () => {
		localStorage.setItem('x', 'yes');
		localStorage.setItem('y', '17');
		expect(
			kept(() => {
				localStorage.setItem('x', 'no');
				localStorage.setItem('y', '18');
			}),
		).toEqual(['localStorage x']);
	});

	it('is what was taken away', () => {
		localStorage.setItem('cookie_consent', 'all');
		localStorage.setItem('basket', '3');
		expect(kept(() => localStorage.clear())).toEqual(['localStorage cookie_consent']);
	});

	it('is for a known platform’s file to read, where one keeps it', () => {
		expect(
			kept(() => {
				document.cookie = 'OptanonConsent=groups';
				localStorage.setItem('consent', 'new');
			}),
		).toEqual([]);
	});

	it('is told once', () => {
		const seen: Observation[] = [];
		const tell = expectKept(one => seen.push(one));
		localStorage.setItem('consent', 'new');
		tell();
		tell();
		expect(seen).toHaveLength(1);
	});

	it('is compared with what was kept before the page came anew', () => {
		localStorage.setItem('consent', 'all');
		localStorage.setItem('gdpr', 'shown');
		const before = listKept();
		localStorage.setItem('consent', 'none');
		const seen: Observation[] = [];
		tellKeptSince(before, one => seen.push(one));
		expect(namesOf(seen)).toEqual(['localStorage consent']);
	});
});
