import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {choose} from '../../src/background/choose.ts';
import type {Choice, Pressed} from '../../src/webext/messages.ts';
import {frame, heardAt, kinds, newPage, none, page, pressed, times} from './page-of-frames.ts';

vi.mock('../../src/webext/messages.ts', async () => (await import('./page-of-frames.ts')).messages);
vi.mock('../../src/background/banner-frames.ts', async () => (await import('./page-of-frames.ts')).bannerFrames);
vi.mock('../../src/background/eyes.ts', async () => (await import('./page-of-frames.ts')).eyes);
vi.mock('../../src/background/records.ts', async () => (await import('./page-of-frames.ts')).records);
vi.mock('../../src/background/open-page.ts', async () => (await import('./page-of-frames.ts')).openPage);
vi.mock('../../src/background/page-world.ts', async () => (await import('./page-of-frames.ts')).pageWorld);

beforeEach(() => {
	vi.useFakeTimers();
	newPage();
});
afterEach(() => vi.useRealTimers());

describe('a choice', () => {
	it('is made in the page, and taken where nothing asks any more', async () => {
		expect(await made('reject')).toBe(true);
		expect(kinds()).toEqual([]);
		expect(page.asked.indexOf('expectChoice 0')).toBeLessThan(page.asked.indexOf('choose 0'));
		expect(page.asked.indexOf('saveSwitched 0')).toBeLessThan(page.asked.indexOf('afterChoice 0'));
		// What is kept may be written a moment after the banner went.
		expect(heardAt('afterChoice 0') - heardAt('isAsking 0')).toBeGreaterThanOrEqual(600);
		expect(times('pressAgain 0')).toBe(0);
	});

	it('is made in the frame that asks', async () => {
		page.frames = {0: frame({offers: null, choose: none}), 7: frame()};
		expect(await made('accept')).toBe(true);
		expect(times('choose 0') + times('saveSwitched 0')).toBe(0);
		expect(times('choose 7')).toBe(1);
		// What is kept is the page's.
		expect([times('lookAgain 0'), times('afterChoice 0')]).toEqual([1, 1]);
	});

	it('is made in another frame than the one that opened it', async () => {
		const other = vi.fn((): Pressed => pressed(2));
		page.frames = {
			0: frame({choose: {did: 'opened', clicks: 1}}),
			3: frame({offers: null, choose: none}),
			7: frame({offers: null, choose: other}),
		};
		expect(await made('reject')).toBe(true);
		expect(other).toHaveBeenCalledExactlyOnceWith({choice: 'reject', opened: 1});
		expect(times('saveSwitched 7')).toBe(1);
	});

	it('waits for a late banner, and moves over the page once while it does', async () => {
		let looks = 0;
		page.frames = {0: frame({offers: () => (++looks > 15 ? ['accept'] : null)})};
		expect(await made('accept')).toBe(true);
		expect(times('stir 0')).toBe(1);
		expect(page.asked.slice(0, page.asked.indexOf('stir 0')).filter(it => it === 'offers 0')).toHaveLength(6);
	});

	it('is left to the second hand where ours find nothing to press', async () => {
		page.frames = {0: frame({choose: none}), 7: frame({offers: null, choose: none, chooseBySecondHand: pressed()})};
		const making = choose({id: 'one', choice: 'reject'});
		await vi.advanceTimersByTimeAsync(3000);
		expect(await making).toBe(true);
		expect(times('saveSwitched 7')).toBe(1);
	});

	it.each([
		['accept', 'gap no-accept-button'],
		['reject', 'gap no-reject-button'],
	] as const)('to %s that nobody can make is a gap', async (choice, gap) => {
		page.frames = {0: frame({offers: null, choose: none})};
		expect(await made(choice)).toBe(false);
		expect(kinds()).toEqual([gap]);
	});

	it('is unconfirmed while it is still asked, and pressed once more', async () => {
		page.frames = {0: frame({isAsking: true})};
		expect(await made('reject')).toBe('unconfirmed');
		expect(times('pressAgain 0')).toBe(1);
	});

	it('that a press had lost is taken at the second', async () => {
		let isAsking = true;
		page.frames = {0: frame({isAsking: () => isAsking, pressAgain: () => !(isAsking = false)})};
		expect(await made('reject')).toBe(true);
	});

	it('puts its hands in where there are none', async () => {
		const there = frame();
		page.frames = {0: {}};
		const making = choose({id: 'one', choice: 'reject'});
		await vi.advanceTimersByTimeAsync(0);
		expect(page.asked).toContain('put hands 0');
		page.frames = {0: there};
		await vi.advanceTimersByTimeAsync(60_000);
		expect(await making).toBe(true);
	});

	it('is none once the audit is over', async () => {
		await expect(choose({id: 'over', choice: 'accept'})).rejects.toThrow('over');
	});
});

describe('a page that comes anew at an answer', () => {
	const goes = (to: string) => ({
		isAsking: undefined,
		choose: () => {
			page.url = to;
			return pressed();
		},
	});

	it('has taken it, and says what it keeps since', async () => {
		const kept = [{area: 'cookie', key: 'valg', value: ''}];
		const since = vi.fn(() => null);
		page.frames = {0: frame({...goes('https://a.example/?svar=nei#topp'), listKept: kept, tellKeptSince: since})};
		const before = Date.now();
		expect(await made('reject')).toBe(true);
		expect(kinds()).toEqual(['banner-gone']);
		// It may ask again as soon as it is there.
		expect(page.seen[0]!['at']).toBeLessThan(before + 300);
		expect(since).toHaveBeenCalledExactlyOnceWith(kept);
	});

	it('has not, where it is another page', async () => {
		page.frames = {0: frame(goes('https://a.example/abonner'))};
		await made('reject');
		expect(kinds()).toEqual([]);
	});
});

async function made(choice: Choice): Promise<unknown> {
	const making = choose({id: 'one', choice});
	await vi.advanceTimersByTimeAsync(60_000);
	return making;
}
