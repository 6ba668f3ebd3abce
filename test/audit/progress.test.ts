import {expect, test} from 'vitest';
import {progress, type Observation} from '../../src/audit/index.ts';

const of = (...observations: readonly Observation[]) =>
	progress({
		format: 'samsvar-evidence',
		formatVersion: 1,
		id: 'x',
		mode: 'audit',
		url: 'https://butikk.example/',
		runs: [
			{
				startedAt: 1,
				finishedAt: null,
				start: {browser: 'Chromium', browserVersion: '156', cookies: 0, consent: false, automated: false},
				observations,
			},
		],
	});

const sent = (id: string, at: number, type = 'image'): Observation => ({
	kind: 'request',
	at,
	id,
	url: `https://butikk.example/${id}`,
	method: 'GET',
	type,
	frame: 0,
	initiator: null,
});
const answered = (id: string, at: number): Observation => ({
	kind: 'response',
	at,
	id,
	url: `https://butikk.example/${id}`,
	status: 200,
	setCookies: [],
	mime: null,
	size: null,
});

test('a page is loaded until the next one is asked for', () => {
	const first = [
		sent('1', 1, 'main_frame'),
		answered('1', 2),
		{kind: 'loaded', at: 3, url: 'https://butikk.example/1'} as const,
	];
	expect(of(...first).loaded).toBe(true);
	expect(of(...first, sent('2', 4, 'main_frame')).loaded).toBe(false);
});

test('requests are pending until answered or failed', () => {
	expect(
		of(sent('1', 1), sent('2', 2), sent('3', 3), answered('1', 4), {
			kind: 'request-failed',
			at: 5,
			id: '2',
			error: 'x',
		}),
	).toMatchObject({
		pending: 1,
		lastActivityAt: 4,
	});
});

test('only the page’s own failure is the page’s', () => {
	const failed = (id: string): Observation => ({
		kind: 'request-failed',
		at: 3,
		id,
		error: 'net::ERR_NAME_NOT_RESOLVED',
	});
	expect(of(sent('1', 1, 'main_frame'), sent('2', 2), failed('2')).error).toBeNull();
	expect(of(sent('1', 1, 'main_frame'), sent('2', 2), failed('1')).error).toBe('net::ERR_NAME_NOT_RESOLVED');
});

test('the policy is being searched until the search is over', () => {
	expect(of().policy).toBe('searching');
	expect(of({kind: 'policy-searched', at: 1, tried: [], found: 0}).policy).toBe('not-found');
});
