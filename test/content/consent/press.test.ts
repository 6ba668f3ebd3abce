// @vitest-environment happy-dom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {press} from '../../../src/content/consent/press.ts';
import {button, show} from './page.ts';

const send = vi.hoisted(() => vi.fn<(type: string, mark: string) => Promise<boolean>>());
vi.mock('../../../src/webext/messages.ts', () => ({send}));
beforeEach(() => send.mockReset());

describe('a press', () => {
	it('is a pointer’s: down, up and a click', () => {
		show('<button id="it">Godta</button>');
		const seen: string[] = [];
		for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
			button('it').addEventListener(type, () => seen.push(type));
		}
		press(button('it'));
		expect(seen).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
		expect(send).not.toHaveBeenCalled();
	});

	it('of a link that is a script is made in the page’s own world, once', async () => {
		show('<a id="it" href="javascript:reopen()">Cookie-Einstellungen</a>');
		const clicked = vi.fn((event: Event) => event.preventDefault());
		button('it').addEventListener('click', clicked);
		send.mockImplementation((_, mark) => Promise.resolve(button('it').hasAttribute(mark)));
		press(button('it'));
		await vi.waitFor(() => expect(button('it').getAttributeNames()).toEqual(['id', 'href']));
		expect(send.mock.calls.map(([type]) => type)).toEqual(['pressInPage']);
		expect(clicked).not.toHaveBeenCalled();
	});

	it('of such a link is made here where the page’s world is out of reach, and of one that does nothing', async () => {
		show('<a id="it" href="javascript:reopen()">Cookies</a><a id="void" href="javascript:void(0)">Cookies</a>');
		const clicked = vi.fn((event: Event) => event.preventDefault());
		document.addEventListener('click', clicked);
		send.mockResolvedValue(false);
		press(button('it'));
		await vi.waitFor(() => expect(clicked).toHaveBeenCalledOnce());
		press(button('void'));
		expect(clicked).toHaveBeenCalledTimes(2);
		expect(send).toHaveBeenCalledOnce();
	});
});
