// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {areAll, switchOff, tickedIn} from '../../../src/content/consent/toggles.ts';
import {button, show} from './page.ts';

const box = (label: string, state = '') => `<label><input type="checkbox" id="it" ${state}>${label}</label>`;
const isTicked = () => (button('it') as HTMLInputElement).checked;

describe('a box that asks for something not to be done', () => {
	it.each([
		'Do not sell or share my personal information',
		'Opt out of advertising cookies',
		'Ikke del opplysningene mine',
		'Ikkje spor meg',
		'Dela inte… inte dela mina uppgifter',
		'Meine Daten nicht weitergeben',
		'Ne pas partager mes données',
	])('says no once it is ticked: “%s”', label => {
		show(box(label));
		expect(tickedIn(document.body)).toHaveLength(1);
		expect(switchOff(document.body)).toBe(true);
		expect(isTicked()).toBe(true);
		expect(areAll(false, document.body)).toBe(true);
		expect(areAll(true, document.body)).toBe(false);
	});

	it.each([
		'Ikke-nødvendige',
		'Ikke klassifiserte',
		'Non-essential cookies',
		'Do you want news?',
		'Nicht kategorisiert',
	])('is not “%s”', label => {
		show(box(label, 'checked'));
		expect(switchOff(document.body)).toBe(true);
		expect(isTicked()).toBe(false);
	});

	it('is left as it is where everything is to be allowed', () => {
		show(box('Do not sell my data'));
		expect(areAll(true, document.body)).toBe(true);
	});
});

it('is no refusal where a radio button goes on saying yes', () => {
	const radios = () =>
		show(
			`<label><input type="radio" name="ads" checked>Ja</label><label><input type="radio" name="ads" id="it">Nei</label>`,
		);
	radios();
	expect(switchOff(document.body)).toBe(true);
	expect(isTicked()).toBe(true);
	radios();
	button('it').onclick = () => void (document.querySelector('input')!.checked = true);
	expect(switchOff(document.body)).toBe(false);
});
