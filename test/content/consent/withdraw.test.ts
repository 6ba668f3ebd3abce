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

	it('says that a frame came up, and leaves it to the frame whether it asks', async () => {
		show('<footer><a href="#" id="back">Cookieinnstillinger</a></footer><iframe style="position: fixed"></iframe>');
		button('back').onclick = () =>
			document.body.insertAdjacentHTML('beforeend', '<iframe style="position: fixed"></iframe>');
		const found = vi.fn();
		expect(await withdraw({}, () => {}, found)).toEqual({
			did: 'opened',
			clicks: 1,
			by: 'link',
			label: 'Cookieinnstillinger',
		});
		expect(found).not.toHaveBeenCalled();
	});

	it('says so where a frame that was there has grown', async () => {
		show('<button id="back">Cookieinnstillinger</button><iframe id="it" style="position: fixed"></iframe>');
		button('back').onclick = () => {
			button('it').getBoundingClientRect = () => new DOMRect(0, 0, 400, 300);
		};
		expect(
			await withdraw(
				{},
				() => {},
				() => {},
			),
		).toMatchObject({did: 'opened', by: 'link'});
	});

	it('does not take a frame that was there all along for an answer', async () => {
		show('<button>Cookieinnstillinger</button><iframe style="position: fixed"></iframe>');
		expect(
			await withdraw(
				{},
				() => {},
				() => {},
			),
		).toEqual({did: 'none'});
	});

	it.each(['Informasjonskapsler', 'Cookies', 'Personvern og informasjonskapsler', 'Om cookies', 'Privacy & cookies'])(
		'presses a button that is only called “%s”',
		async label => {
			show(`<footer><button id="back">${label}</button></footer>`);
			button('back').onclick = () => document.body.insertAdjacentHTML('beforeend', dialog);
			expect(
				await withdraw(
					{},
					() => {},
					() => {},
				),
			).toEqual({did: 'pressed', label: 'Avvis alle', clicks: 2});
		},
	);

	it.each(['Godta informasjonskapsler', 'Tillat cookies for å se videoen', 'Kjøp cookies'])(
		'presses no button of the page worded “%s”',
		async label => {
			show(`<main><button id="other">${label}</button></main>`);
			const pressed = vi.fn();
			button('other').onclick = pressed;
			await withdraw(
				{},
				() => {},
				() => {},
			);
			expect(pressed).not.toHaveBeenCalled();
		},
	);

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

	it('takes the way back before a form that stands in the page, until it was led to it', async () => {
		show(`<main><p>Informasjonskapsler</p><input type="checkbox"><button>Lagre innstillinger</button></main>
			<footer><button id="back">Cookie-innstillinger</button></footer>`);
		button('back').onclick = () => document.body.insertAdjacentHTML('beforeend', dialog);
		const nothing = () => {};
		expect(await withdraw({}, nothing, nothing)).toMatchObject({did: 'pressed', label: 'Avvis alle'});
	});

	it('is led to no other site', async () => {
		show('<footer><a href="https://andre.example/informasjonskapsler">Informasjonskapsler</a></footer>');
		const nothing = () => {};
		expect(await withdraw({}, nothing, nothing)).toEqual({did: 'none'});
	});

	it('follows a link that takes the yes back on a page of its own, and does not take it for done', async () => {
		show('<footer><a href="/samtykke/slett">Trekk tilbake samtykke</a></footer>');
		const pressing = vi.fn();
		expect(await withdraw({}, pressing, () => {})).toMatchObject({did: 'leaves', label: 'Trekk tilbake samtykke'});
		expect(pressing).not.toHaveBeenCalled();
	});

	it('says no once more where a page asks whether one is sure', async () => {
		show('<main><button id="back">Trekk tilbake samtykke</button></main>');
		button('back').onclick = () => document.body.insertAdjacentHTML('beforeend', dialog);
		const refused = vi.fn();
		document.addEventListener('click', ({target}) => {
			if ((target as Element).textContent === 'Avvis alle') refused();
		});
		expect(
			await withdraw(
				{},
				() => {},
				() => {},
			),
		).toMatchObject({did: 'pressed', label: 'Trekk tilbake samtykke', clicks: 1});
		expect(refused).toHaveBeenCalledOnce();
	});

	it.each([
		[
			'a sign that stays over the page',
			'<div id="back" role="button" title="Cookies" style="position: fixed">🍪</div>',
		],
		['what a platform leaves on the page', '<button id="back" class="cky-btn-revisit"><img alt=""></button>'],
	])('presses %s', async (_, way) => {
		show(way);
		button('back').onclick = () => document.body.insertAdjacentHTML('beforeend', dialog);
		const found = vi.fn();
		expect(await withdraw({}, () => {}, found)).toEqual({did: 'pressed', label: 'Avvis alle', clicks: 2});
		expect(found.mock.calls.map(([by]) => by as string)).toEqual(['icon']);
	});

	it('presses no sign in the text of a page', async () => {
		show('<p><span id="other" role="button" title="Cookies">🍪</span></p>');
		const pressed = vi.fn();
		button('other').onclick = pressed;
		await withdraw(
			{},
			() => {},
			() => {},
		);
		expect(pressed).not.toHaveBeenCalled();
	});

	it('leads to what is about cookies rather than to what is about privacy', async () => {
		show('<footer><a href="/informasjonskapsler">Informasjonskapsler</a><a href="/personvern">Personvern</a></footer>');
		expect(
			await withdraw(
				{},
				() => {},
				() => {},
			),
		).toMatchObject({did: 'leaves', label: 'Informasjonskapsler'});
	});
});
