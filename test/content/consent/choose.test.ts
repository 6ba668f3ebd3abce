// @vitest-environment happy-dom
import {describe, expect, it, vi} from 'vitest';
import {choose} from '../../../src/content/consent/choose.ts';
import {button, show} from './page.ts';

const banner = (buttons: string) => `<div id="it" role="dialog"><p>Vi bruker informasjonskapsler</p>${buttons}</div>`;

describe('choose', () => {
	it('presses the button of the first layer, and says so just before', async () => {
		show(banner('<button id="yes">Godta alle</button><button id="no">Avvis alle</button>'));
		const order: string[] = [];
		button('no').onclick = () => order.push('clicked');
		expect(await choose('reject', label => order.push(label))).toEqual({
			did: 'pressed',
			label: 'Avvis alle',
			clicks: 1,
		});
		expect(order).toEqual(['Avvis alle', 'clicked']);
	});

	it('refuses in the second layer, with nothing ticked that may be unticked', async () => {
		show(banner('<button>Godta alle</button><button id="more">Tilpass</button>'));
		const saved = vi.fn();
		button('more').onclick = () => {
			show(
				banner(`<input type="checkbox" checked disabled><input type="checkbox" id="ads" checked>
					<button>Godta alle</button><button id="save">Lagre valg</button>`),
			);
			button('save').onclick = () => saved((button('ads') as HTMLInputElement).checked);
		};
		expect(await choose('reject')).toEqual({did: 'pressed', label: 'Lagre valg', clicks: 2});
		expect(saved).toHaveBeenCalledExactlyOnceWith(false);
	});

	it('does not save a refusal that would be a yes', async () => {
		show(banner('<button>Godta alle</button><button id="more">Tilpass</button>'));
		button('more').onclick = () => {
			show(banner('<input type="checkbox" id="ads" checked><button>Lagre valg</button>'));
			button('ads').onclick = event => event.preventDefault();
		};
		expect(await choose('reject')).toEqual({did: 'none'});
	});

	it('finds no refusal where there is none, and hides nothing', async () => {
		show(banner('<button>OK, jeg forstår</button><a href="/innstillinger">Innstillinger</a>'));
		expect(await choose('reject')).toEqual({did: 'none'});
		expect(button('it').isConnected).toBe(true);
	});

	it('takes no link to another page for a choice, unless the page answers it where it stands', async () => {
		show(banner('<button>Godta alle</button><a id="no" href="/nei">Avvis alle</a>'));
		expect(await choose('reject')).toEqual({did: 'none'});
		const noted = vi.fn();
		button('no').addEventListener('click', event => event.preventDefault());
		expect(await choose('reject', noted)).toEqual({did: 'pressed', label: 'Avvis alle', clicks: 1});
		expect(noted).toHaveBeenCalledOnce();
	});

	it('refuses in a first layer that has its boxes in sight, leaving the necessary ones', async () => {
		show(
			banner(`<label><input type="checkbox" id="needed" checked>Nødvendige</label>
				<label><input type="checkbox" id="ads" checked>Markedsføring</label>
				<label><input type="radio" name="s" value="yes" checked>På</label><label><input type="radio" name="s" id="off">Av</label>
				<button>Godta alle</button><button id="save">Lagre valg</button>`),
		);
		expect(await choose('reject')).toEqual({did: 'pressed', label: 'Lagre valg', clicks: 1});
		expect(['needed', 'ads', 'off'].map(id => (button(id) as HTMLInputElement).checked)).toEqual([true, false, true]);
	});

	it('objects to what is done on legitimate interest too', async () => {
		show(
			banner(`<button role="tab" id="tab">Berettiget interesse</button><input type="checkbox" id="li" checked>
				<button>Godta alle</button><button id="save">Lagre valg</button>`),
		);
		const opened = vi.fn();
		button('tab').onclick = opened;
		expect(await choose('reject')).toMatchObject({did: 'pressed', clicks: 2});
		expect(opened).toHaveBeenCalledOnce();
		expect((button('li') as HTMLInputElement).checked).toBe(false);
	});

	it('says when what it opened is in another frame', async () => {
		show(banner('<button>Godta alle</button><button>Innstillinger</button>'));
		expect(await choose('reject')).toEqual({did: 'opened', clicks: 1});
	}, 10_000);

	it('looks for the details where another frame’s button has opened them, and for nothing else before', async () => {
		show(
			'<div class="orejime-Modal"><p>Formål</p><button class="orejime-PurposeToggles-disableAll">Avvis</button></div>',
		);
		expect(await choose('reject', () => {}, {patience: 0})).toEqual({did: 'none'});
		expect(await choose('reject', () => {}, {patience: 0, opened: 1})).toMatchObject({did: 'pressed', clicks: 2});
	});

	it('saves nothing where there is nothing to switch off', async () => {
		show(banner('<button>Godta alle</button><button id="save">Lagre valg</button>'));
		const saved = vi.fn();
		button('save').onclick = saved;
		expect(await choose('reject', () => {}, {patience: 0})).toEqual({did: 'none'});
		expect(saved).not.toHaveBeenCalled();
	});

	it('opens no third layer', async () => {
		show(banner('<button>Godta alle</button><button id="more">Innstillinger</button>'));
		const opened = vi.fn();
		button('more').onclick = opened;
		expect(await choose('reject', () => {}, {patience: 0, opened: 1})).toEqual({did: 'none'});
		expect(opened).not.toHaveBeenCalled();
	});

	it('leaves alone what says no already', async () => {
		show(
			banner(`<label><input type="radio" name="r" id="no" checked>Nei</label><label><input type="radio" name="r">Nei, aldri</label>
				<label><input type="radio" name="r">Ja</label><button>Godta alle</button><button>Lagre valg</button>`),
		);
		expect(await choose('reject')).toMatchObject({did: 'pressed', label: 'Lagre valg'});
		expect((button('no') as HTMLInputElement).checked).toBe(true);
	});

	it('follows no link, whatever it asks of it', async () => {
		show(banner('<button>Godta alle</button><a href="/nei">Avvis alle</a>'));
		let pressed: Event | undefined;
		document.addEventListener('click', event => (pressed = event), {once: true});
		await choose('reject');
		expect(pressed?.defaultPrevented).toBe(true);
	});
});
