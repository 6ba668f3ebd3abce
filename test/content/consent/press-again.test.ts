// @vitest-environment happy-dom
import {describe, expect, it, vi} from 'vitest';
import {placeAsking, pressAgain} from '../../../src/content/consent/press-again.ts';
import {stillAsks} from '../../../src/content/consent/still-asks.ts';
import {button, show} from './page.ts';

const banner = (buttons: string) => show(`<div role="dialog"><p>Vi bruker informasjonskapsler</p>${buttons}</div>`);

/** What pressing again pressed. */
function pressedAgain(choice: 'accept' | 'reject', label: string): string | null {
	const pressed = vi.fn();
	document.addEventListener('click', ({target}) => pressed((target as Element).textContent), {once: true});
	const is = pressAgain(choice, label);
	expect(pressed).toHaveBeenCalledTimes(is ? 1 : 0);
	return is ? (pressed.mock.calls[0]![0] as string) : null;
}

describe('a press that may have been lost', () => {
	it('is made again where its button is still in sight', () => {
		banner('<button>Godta alle</button><button>Avvis alle</button>');
		expect(pressedAgain('reject', 'Avvis alle')).toBe('Avvis alle');
	});

	it('is followed by the answer to whether one is sure', () => {
		banner('<button>Godta alle</button><button>Ja, avvis</button>');
		expect(pressedAgain('reject', 'Nei takk')).toBe('Ja, avvis');
	});

	it('is not made again where nothing of it is left, or where it would lead away', () => {
		banner('<button>Godta alle</button><button>Innstillinger</button>');
		expect(pressedAgain('reject', 'Avvis alle')).toBeNull();
		banner('<button>Godta alle</button><a href="/nei">Avvis alle</a>');
		expect(pressedAgain('reject', 'Avvis alle')).toBeNull();
	});

	it('saves no yes for a no', () => {
		const boxes = (state: string) =>
			banner(
				`<label><input type="checkbox" ${state}>Statistikk</label><button>Godta alle</button><button>Lagre valg</button>`,
			);
		boxes('checked');
		expect(pressedAgain('reject', 'Lagre valg')).toBeNull();
		boxes('');
		expect(pressedAgain('reject', 'Lagre valg')).toBe('Lagre valg');
	});
});

describe('what is left of a banner', () => {
	it.each([
		['another question', '<button>Jeg vil likevel</button>', true],
		['a word of thanks to be put away', '<button>Hide cookie message</button><button>×</button>', false],
		['a way back to the choice', '<button>Endre samtykke</button><a href="/kapsler">Om kapsler</a>', false],
		['nothing', '', false],
	])('asks on with %s: %#', (_, left, asks) => {
		banner('<button id="no">Avvis</button>');
		const place = placeAsking(button('no'))!;
		expect(place.getAttribute('role')).toBe('dialog');
		place.innerHTML = `<p>Takk</p>${left}`;
		expect(stillAsks(place)).toBe(asks);
		place.remove();
		expect(stillAsks(place)).toBe(false);
	});

	it('is nothing where it was pushed out of the window, or where a page’s own form stays', () => {
		banner('<button id="no">Avvis</button><button id="more">Mer</button>');
		const place = placeAsking(button('no'))!;
		place.setAttribute('style', 'position: fixed');
		expect(stillAsks(place)).toBe(true);
		for (const each of place.querySelectorAll('button')) {
			each.getBoundingClientRect = () => new DOMRect(0, 5000, 100, 20);
		}
		expect(stillAsks(place)).toBe(false);
		show(
			'<main><p>Om informasjonskapsler</p><form><input type="checkbox"><button id="save">Lagre</button></form></main>',
		);
		expect(placeAsking(button('save'))).toBeNull();
	});

	it('is a known platform’s own affair', () => {
		show('<div id="onetrust-banner-sdk"><p>Cookies</p><button id="onetrust-accept-btn-handler">Godta</button></div>');
		expect(placeAsking(button('onetrust-accept-btn-handler'))).toBeNull();
	});
});
