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
});
