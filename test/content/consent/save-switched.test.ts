// @vitest-environment happy-dom
import {describe, expect, it, vi} from 'vitest';
import {saveSwitched} from '../../../src/content/consent/save-switched.ts';
import {button, show} from './page.ts';

const dialog = (boxes: string) =>
	show(`<div role="dialog"><p>Vi bruker informasjonskapsler</p><label><input type="checkbox" checked disabled>Nødvendige</label>
		${boxes}<button>Godta alle</button><button>Avvis alle</button><button id="save">Lagre valg</button></div>`);
const box = (state: string) => `<label><input type="checkbox" ${state}>Statistikk</label>`;

const refused = {label: 'Avvis alle', clicks: 2};
const granted = {label: 'Godta alle', clicks: 2};

/** Whether what the button before it set was saved. */
function saved(yes: boolean, before: typeof refused): boolean {
	const pressed = vi.fn();
	button('save').addEventListener('click', pressed);
	const told = vi.fn();
	const is = saveSwitched(yes, before, told);
	expect(pressed).toHaveBeenCalledTimes(is ? 1 : 0);
	expect(told.mock.calls.map(([label, clicks]) => [label, clicks])).toEqual(is ? [['Lagre valg', 3]] : []);
	return is;
}

describe('a dialog whose buttons only set its boxes', () => {
	it('is saved after a refusal that left nothing on', () => {
		dialog(box(''));
		expect(saved(false, refused)).toBe(true);
	});

	it('is not saved after a refusal that left something on, a box drawn over too', () => {
		dialog(box('checked'));
		expect(saved(false, refused)).toBe(false);
		dialog(box('checked style="opacity: 0"'));
		expect(saved(false, refused)).toBe(false);
	});

	it('is saved after a yes that put everything on, and not where something is off', () => {
		dialog(box('checked'));
		expect(saved(true, granted)).toBe(true);
		dialog(box('checked') + box(''));
		expect(saved(true, granted)).toBe(false);
	});

	it('is not saved twice', () => {
		dialog(box(''));
		expect(saved(false, {label: 'Lagre valg', clicks: 2})).toBe(false);
	});

	it('is left alone where there is nothing to set', () => {
		show(
			'<div role="dialog"><p>Vi bruker informasjonskapsler</p><button>Avvis alle</button><button id="save">Lagre valg</button></div>',
		);
		expect(saved(false, refused)).toBe(false);
	});
});
