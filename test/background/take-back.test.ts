import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {choose, isReopening} from '../../src/background/choose.ts';
import type {Choice, Pressed} from '../../src/webext/messages.ts';
import {frame, kinds, newPage, none, page, pressed, times} from './page-of-frames.ts';

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

describe('a yes taken back', () => {
	it('is told gone where its banner had to come back first', async () => {
		page.frames = {0: frame({withdraw: pressed(2)})};
		expect(await made('withdraw')).toBe(true);
		expect(kinds()).toEqual(['banner-gone']);
	});

	it('is not, where one press took it back or it is still asked', async () => {
		page.frames = {0: frame({withdraw: pressed(1)})};
		expect(await made('withdraw')).toBe(true);
		page.frames = {0: frame({withdraw: pressed(2), isAsking: true})};
		expect(await made('withdraw')).toBe('unconfirmed');
		expect(kinds()).toEqual([]);
	});

	it('is no banner that came by itself, while it is asked for and a little longer', async () => {
		let isAskedFor = false;
		page.frames = {0: frame({withdraw: () => ((isAskedFor = isReopening('one')), pressed(1))})};
		const making = choose({id: 'one', choice: 'withdraw'});
		await vi.advanceTimersByTimeAsync(3000);
		await making;
		expect([isAskedFor, isReopening('one')]).toEqual([true, true]);
		await vi.advanceTimersByTimeAsync(2000);
		expect(isReopening('one')).toBe(false);
	});

	it('is looked for on the page a link leads to, in an audit only', async () => {
		const leaves: Pressed = {did: 'leaves', url: 'https://a.example/kapsler', label: 'Kapsler'};
		const withdraw = (how: unknown) => ((how as {follow?: boolean}).follow === false ? pressed(2) : leaves);
		page.frames = {0: frame({withdraw})};
		expect(await made('withdraw')).toBe(true);
		expect(times('open https://a.example/kapsler')).toBe(1);
		page.mode = 'visit';
		expect(await made('withdraw')).toBe(false);
		expect(times('open https://a.example/kapsler')).toBe(1);
	});

	it('is made where a frame came up, and the way there is told', async () => {
		const opened: Pressed = {did: 'opened', clicks: 1, by: 'icon', label: 'Kapsler'};
		page.frames = {0: frame({withdraw: opened}), 7: frame({withdraw: pressed(2)})};
		expect(await made('withdraw')).toBe(true);
		expect(kinds()).toEqual(['way-back icon', 'banner-gone']);
	});

	it('has no way back by a frame that came up and asks nothing', async () => {
		const opened: Pressed = {did: 'opened', clicks: 1, by: 'link'};
		page.frames = {0: frame({withdraw: opened}), 7: frame()};
		expect(await made('withdraw')).toBe(false);
		expect(kinds()).toEqual(['way-back', 'gap no-way-back']);
	});

	it('has a way back without a refusal where only that was found', async () => {
		page.frames = {0: frame({withdraw: {did: 'opened', clicks: 1}})};
		expect(await made('withdraw')).toBe(false);
		expect(kinds()).toEqual(['gap no-reject-button']);
	});

	it('is made by the platform’s own function at last', async () => {
		page.isPlatform = true;
		page.frames = {
			0: frame(),
			7: frame({withdraw: (how: unknown) => ((how as {opened?: number}).opened === 1 ? pressed(2) : none)}),
		};
		expect(await made('withdraw')).toBe(true);
		expect(kinds()).toEqual(['way-back platform', 'banner-gone']);
	});

	it('is made where the way back had the page come anew and ask', async () => {
		let isFirst = true;
		page.frames = {
			0: frame({
				withdraw: (how: unknown) => {
					if (isFirst) {
						isFirst = false;
						throw new Error('the page has gone');
					}
					return (how as {opened?: number}).opened === 1 ? pressed(2) : none;
				},
			}),
		};
		expect(await made('withdraw')).toBe(true);
		expect(kinds()).toEqual(['way-back link', 'banner-gone']);
	});

	it('is a gap where there is no way back', async () => {
		expect(await made('withdraw')).toBe(false);
		expect(kinds()).toEqual(['way-back', 'gap no-way-back']);
		expect(page.seen[0]!['by']).toBeNull();
	});
});

async function made(choice: Choice): Promise<unknown> {
	const making = choose({id: 'one', choice});
	await vi.advanceTimersByTimeAsync(60_000);
	return making;
}
