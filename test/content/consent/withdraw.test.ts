// @vitest-environment happy-dom
import {describe, expect, it, vi} from 'vitest';
import {withdraw} from '../../../src/content/consent/withdraw.ts';
import {button, show} from './page.ts';

const dialog =
	'<div role="dialog"><p>Vi bruker informasjonskapsler</p><button>Godta alle</button><button>Avvis alle</button></div>';

describe('withdraw', () => {
	it('presses what brings the banner back, and refuses in it', async () => {
		show('<footer><button id="back">Cookie-innstillinger</button></footer>');
		button('back').onclick = () => document.body.insertAdjacentHTML('beforeend', dialog);
		const [pressing, found] = [vi.fn(), vi.fn()];
		expect(await withdraw({}, pressing, found)).toEqual({did: 'pressed', label: 'Avvis alle', clicks: 2});
		expect(found).toHaveBeenCalledExactlyOnceWith('link', 'Cookie-innstillinger');
		expect(pressing).toHaveBeenCalledOnce();
	});

	it('presses a button that takes the yes back', async () => {
		show('<main><p>Om informasjonskapsler</p><button>Trekk tilbake samtykke</button></main>');
		expect(
			await withdraw(
				{},
				() => {},
				() => {},
			),
		).toMatchObject({did: 'pressed', clicks: 1});
	});

	it('leads to the cookie policy where there is no other way, and looks no further there', async () => {
		show('<footer><a href="/informasjonskapsler">Informasjonskapsler</a></footer>');
		const found = vi.fn();
		expect(await withdraw({}, () => {}, found)).toMatchObject({did: 'leaves', label: 'Informasjonskapsler'});
		expect(await withdraw({follow: false}, () => {}, found)).toEqual({did: 'none'});
		expect(found).not.toHaveBeenCalled();
	}, 10_000);

	it('saves the choices of a page with nothing switched on', async () => {
		show(`<main><p>Informasjonskapsler</p><label><input type="checkbox" id="s" checked>Statistikk</label>
			<button>Lagre innstillinger</button></main>`);
		expect(
			await withdraw(
				{follow: false},
				() => {},
				() => {},
			),
		).toMatchObject({did: 'pressed', label: 'Lagre innstillinger'});
		expect((button('s') as HTMLInputElement).checked).toBe(false);
	});
});
