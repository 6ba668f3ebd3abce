import {describe, expect, it} from 'vitest';
import type {Severity} from '../../src/audit/index.ts';
import {rows} from '../../src/popup/rows.ts';
import {cookie, finding, request, start, tracker, visit} from './a-visit.ts';

describe('a row of the tracker list', () => {
	it.each([
		['named', 'declared'],
		['owner-only', 'vague'],
		['category-only', 'vague'],
		['not-declared', 'not-declared'],
		['denied', 'denied'],
		['unknown', 'unknown'],
	] as const)('shows a tracker that is %s as %s', (declared, badge) => {
		expect(rows(visit({trackers: [tracker('hotjar', {declared})]}))[0]?.badge).toBe(badge);
	});

	it('tells what was seen from what was not seen and what was not tried', () => {
		const phases = [
			{run: 0, name: 'before', from: start, to: start + 1, source: 'start'},
			{run: 0, name: 'custom', from: start + 1, to: Infinity, source: 'cmp-signal'},
		] as const;
		const hotjar = tracker('hotjar', {phases: {before: {requests: 2, beacons: 1, cookies: 1}}});
		expect(rows(visit({phases, trackers: [hotjar]}))[0]?.marks).toEqual([
			{moment: 'before', seen: 'seen', requests: 2, cookies: 1},
			{moment: 'yes', seen: 'unseen', requests: 0, cookies: 0},
			{moment: 'no', seen: 'untried', requests: 0, cookies: 0},
		]);
	});

	it('counts a partial yes with the yes, and a yes taken back with the no', () => {
		const count = {requests: 1, beacons: 0, cookies: 0};
		const hotjar = tracker('hotjar', {phases: {accepted: count, custom: count, withdrawn: count}});
		const marks = rows(visit({trackers: [hotjar]}))[0]?.marks;
		expect(marks?.map(({moment, requests}) => [moment, requests])).toEqual([
			['before', 0],
			['yes', 2],
			['no', 1],
		]);
	});

	it('carries the requests and cookies of its own vendor alone, an unlisted one by its domain', () => {
		const [hotjar, unlisted] = rows(
			visit({
				trackers: [tracker('hotjar'), tracker('maling.example')],
				requests: [request('hotjar', 'https://in.hotjar.com/a'), request(null, 'https://t.maling.example/p')],
				cookies: [cookie('id', 't.maling.example'), cookie('other', 'annen.example')],
			}),
		);
		expect(hotjar?.traces.requests.map(({url}) => url)).toEqual(['https://in.hotjar.com/a']);
		expect(unlisted?.traces.requests.map(({url}) => url)).toEqual(['https://t.maling.example/p']);
		expect(unlisted?.traces.cookies.map(({name}) => name)).toEqual(['id']);
	});

	it('carries what failed or could not be told about it, what failed first', () => {
		const findings = [
			finding('vague-declaration', 'passed', {vendor: 'hotjar'}),
			finding('stale-declaration', 'cantTell', {vendor: 'hotjar', severity: 'critical'}),
			finding('undeclared-vendor', 'failed', {vendor: 'hotjar', severity: 'moderate'}),
			finding('denied-vendor', 'failed', {vendor: 'meta-pixel'}),
		];
		const [row] = rows(visit({trackers: [tracker('hotjar')]}, findings));
		expect(row?.findings.map(({finding}) => finding.rule)).toEqual(['undeclared-vendor', 'stale-declaration']);
	});

	it('carries the words of a promise that was broken beside what the policy says of the tracker itself', () => {
		const own = {policy: 0, start: 0, end: 4, text: 'Vi bruker Hotjar.'};
		const promise = {policy: 0, start: 40, end: 60, text: 'Ingen sporing før samtykke.'};
		const findings = [finding('tracking-before-consent', 'failed', {vendor: 'hotjar', quotes: [own, promise]})];
		const [row] = rows(visit({trackers: [tracker('hotjar', {quotes: [own]})]}, findings));
		expect(row?.quotes.map(({text}) => text)).toEqual([own.text]);
		expect(row?.findings[0]?.quotes.map(({text}) => text)).toEqual([promise.text]);
		expect(row?.failed).toBe(1);
	});

	it('comes before those with slighter or fewer findings against them', () => {
		const trackers = [tracker('b'), tracker('a'), tracker('one'), tracker('two'), tracker('worst')];
		const against = (vendor: string, severity: Severity) => finding('x', 'failed', {vendor, severity});
		const findings = [
			against('one', 'minor'),
			against('two', 'minor'),
			against('two', 'minor'),
			against('worst', 'critical'),
		];
		const shown = rows(visit({trackers}, findings));
		expect(shown.map(row => row.tracker.vendor)).toEqual(['worst', 'two', 'one', 'a', 'b']);
	});
});
