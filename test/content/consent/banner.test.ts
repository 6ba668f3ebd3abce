// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {findBanner, findSettings} from '../../../src/content/consent/banner.ts';
import {labelOf} from '../../../src/content/consent/dom.ts';
import type {Layer} from '../../../src/content/consent/layer.ts';
import {show} from './page.ts';

describe('a known platform', () => {
	it('is found by its own elements, whatever its buttons say', () => {
		show(`<div id="onetrust-banner-sdk"><p>…</p>
			<button id="onetrust-pc-btn-handler">Mer</button>
			<button id="onetrust-reject-all-handler">Helst ikke</button>
			<button id="onetrust-accept-btn-handler">Kjør på</button></div>`);
		expect(read(findBanner())).toEqual({cmp: 'onetrust', accept: 'Kjør på', reject: 'Helst ikke', settings: 'Mer'});
	});

	it('offers only what is visible', () => {
		show(`<div id="CybotCookiebotDialog">
			<button id="CybotCookiebotDialogBodyButtonDecline" style="display: none">Avvis</button>
			<button id="CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll">Tillat alle</button></div>`);
		expect(read(findBanner())).toEqual({cmp: 'cookiebot', accept: 'Tillat alle'});
	});

	it('offers no button that is switched off', () => {
		show(`<div id="CybotCookiebotDialog">
			<button id="CybotCookiebotDialogBodyButtonDecline" disabled>Avvis</button>
			<button id="CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll">Tillat alle</button></div>`);
		expect(read(findBanner())).toEqual({cmp: 'cookiebot', accept: 'Tillat alle'});
	});

	it.each(['×', 'Lukk'])('offers no refusal where its own button for that says “%s”', label => {
		show(`<div id="CybotCookiebotDialog"><button id="CybotCookiebotDialogBodyButtonDecline">${label}</button>
			<button id="CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll">Tillat alle</button></div>`);
		expect(read(findBanner())).toEqual({cmp: 'cookiebot', accept: 'Tillat alle'});
	});

	it('is no banner while it is hidden', () => {
		show(
			`<div class="cmplz-cookiebanner cmplz-show" style="display: none"><button class="cmplz-accept">Godta</button></div>`,
		);
		expect(findBanner()).toBeNull();
	});

	it('has buttons known by their words where its selectors miss', () => {
		show(
			`<div id="coiOverlay"><button class="coi-banner__accept">Godta alle</button><button>Kun nødvendige</button></div>`,
		);
		expect(read(findBanner())).toEqual({cmp: 'cookie-information', accept: 'Godta alle', reject: 'Kun nødvendige'});
	});

	it('is found inside an open shadow root', () => {
		show('<div id="usercentrics-root"></div>');
		const root = document.getElementById('usercentrics-root')?.attachShadow({mode: 'open'});
		if (root) {
			root.innerHTML = `<div data-testid="uc-default-banner"><button data-testid="uc-deny-all-button">Nei</button>
				<button data-testid="uc-accept-all-button">Ja</button></div>`;
		}
		expect(read(findBanner())).toEqual({cmp: 'usercentrics', accept: 'Ja', reject: 'Nei'});
	});

	it('opens a second layer of its own', () => {
		show(`<div id="onetrust-banner-sdk" style="display: none"><button id="onetrust-accept-btn-handler">Ja</button></div>
			<div id="onetrust-pc-sdk"><button class="save-preference-btn-handler">Bekreft</button></div>`);
		expect(findBanner()).toBeNull();
		expect(read(findSettings())).toEqual({cmp: 'onetrust', save: 'Bekreft'});
	});
});

describe('any other banner', () => {
	it('lies over the page, speaks of cookies and has a button that chooses', () => {
		show(`<div style="position: fixed"><p>Vi bruker informasjonskapsler.</p><button>Godta</button>
			<a href="#">Kun nødvendige</a><a href="/personvern">Les mer</a></div>`);
		expect(read(findBanner())).toEqual({cmp: null, accept: 'Godta', reject: 'Kun nødvendige'});
	});

	it('may be a dialog, or be named for what it is', () => {
		show('<section role="dialog"><p>Me bruker informasjonskapslar</p><button>Godta alle</button></section>');
		expect(read(findBanner())).toEqual({cmp: null, accept: 'Godta alle'});
		show('<div class="cookie-bar"><p>We use cookies</p><input type="button" value="Got it!"></div>');
		expect(read(findBanner())).toEqual({cmp: null, accept: 'Got it!'});
	});

	it('is told from a newsletter that lies beside it', () => {
		show(`<div role="dialog"><p>Nyhetsbrev! Vi bruker informasjonskapsler.</p><input type="email"><button>Nei takk</button></div>
			<div style="position: fixed"><p>Vi bruker informasjonskapsler.</p><button>Godta</button><button>Kun nødvendige</button></div>`);
		expect(read(findBanner())).toEqual({cmp: null, accept: 'Godta', reject: 'Kun nødvendige'});
	});

	it('offers nothing by a sign without words, or by a button that only closes', () => {
		show(`<div role="dialog"><p>Vi bruker informasjonskapsler</p><button>Godta</button>
			<button aria-label="Avvis">×</button><button aria-label="Avvis"><svg><title>Avvis</title></svg></button><button>Lukk</button></div>`);
		expect(read(findBanner())).toEqual({cmp: null, accept: 'Godta'});
	});

	it('may have nothing but signs to press, named for those who cannot see them', () => {
		show(`<div role="dialog"><p>We use cookies</p><button aria-label="Accept all cookies"><svg></svg></button>
			<button title="Reject all cookies">✗</button></div>`);
		expect(read(findBanner())).toEqual({cmp: null, accept: 'Accept all cookies', reject: '✗'});
		show('<div role="dialog"><p>We use cookies</p><button aria-label="Reject all cookies">×</button></div>');
		expect(findBanner()).toBeNull();
	});

	it('may have buttons that only look like some: a label under a hand', () => {
		const spans = (cursor: string) =>
			show(`<div role="dialog"><p>Vi bruger cookies</p><span style="cursor: ${cursor}">Tillad alle</span>
				<span style="cursor: ${cursor}">Kun nødvendige</span></div>`);
		spans('pointer');
		expect(read(findBanner())).toEqual({cmp: null, accept: 'Tillad alle', reject: 'Kun nødvendige'});
		spans('text');
		expect(findBanner()).toBeNull();
	});

	it('may be of components whose buttons get their words from outside', () => {
		show(
			'<div role="dialog"><p>We use cookies</p><x-button>Accept all</x-button><x-button>Reject all</x-button></div>',
		);
		for (const host of document.querySelectorAll('x-button')) {
			host.attachShadow({mode: 'open'}).innerHTML = '<button><slot></slot></button>';
		}
		expect(read(findBanner())).toEqual({cmp: null, accept: 'Accept all', reject: 'Reject all'});
	});

	it('may be a short part of the page, within what a framework puts all of it into', () => {
		const page = (text: string) =>
			show(`<div id="app"><div class="layout"><div><p>${text}</p><button>Godta</button><button>Avslå</button></div>
				<main>Brød</main><footer>Bakeriet</footer></div></div>`);
		page('Vi bruker informasjonskapsler.');
		expect(read(findBanner())).toEqual({cmp: null, accept: 'Godta', reject: 'Avslå'});
		page('Vi bruker informasjonskapsler. '.repeat(60));
		expect(findBanner()).toBeNull();
	});

	it('is not there any more once it was pushed out of the window with what lies around it', () => {
		show(
			`<div style="position: fixed"><div id="it" class="cookies"><p>We use cookies</p><button>Accept all</button></div></div>`,
		);
		expect(findBanner()).not.toBeNull();
		for (const element of document.querySelectorAll('div, button')) {
			element.getBoundingClientRect = () => new DOMRect(0, 5000, 100, 20);
		}
		expect(findBanner()).toBeNull();
	});

	it('is answered by what stays on the page rather than by a link away that says the same', () => {
		show(
			`<div role="dialog"><p>Vi bruker informasjonskapsler</p><a href="/godta">Godta alle</a><a href="#" id="it">Godta alle</a></div>`,
		);
		expect(findBanner()?.buttons.accept?.id).toBe('it');
	});

	it('may be in two languages', () => {
		show(`<div role="dialog"><p>Informasjonskapsler / Cookies</p><button>Godta alle / Accept all</button>
			<button>Kun nødvendige | Necessary only</button><button>Godta / Reject</button></div>`);
		expect(read(findBanner())).toEqual({
			cmp: null,
			accept: 'Godta alle / Accept all',
			reject: 'Kun nødvendige | Necessary only',
		});
	});

	it('may have its buttons made of anything', () => {
		show(`<div role="dialog"><p>Vi bruker informasjonskapsler</p><div class="knapper btn-row">
			<div class="btn">Godta alle</div><span tabindex="0">Avvis alle</span></div></div>`);
		expect(read(findBanner())).toEqual({cmp: null, accept: 'Godta alle', reject: 'Avvis alle'});
	});

	it.each([
		[
			'a newsletter',
			'<div role="dialog">Få nyhetsbrev! Jeg samtykker. <button>OK</button><button>Nei takk</button></div>',
		],
		['a footer', '<footer>Vi bruker informasjonskapsler <button>Innstillinger</button></footer>'],
		['a form on a page about cookies', '<main><p>Om informasjonskapsler</p><form><button>OK</button></form></main>'],
		['a link with the word in it', '<div role="dialog">Cookies <a href="/v">Les mer om vilkår du godtar</a></div>'],
		[
			'an offer that mentions cookies and asks yes or no',
			'<div role="dialog">Få 10 % rabatt! Vi bruker informasjonskapsler. <button>Ja takk</button><button>Nei takk</button></div>',
		],
		[
			'an age asked for',
			'<div role="dialog">Er du over 18 år? Svaret huskes i informasjonskapsler. <button>Ja</button><button>Nei</button></div>',
		],
		[
			'a newsletter that asks for consent at length and comes to cookies last',
			`<div role="dialog">${'Meld deg på nyhetsbrevet vårt. '.repeat(12)}Vi bruker informasjonskapsler. <button>Jeg godtar</button></div>`,
		],
		[
			'a notice about something else that comes to cookies last',
			`<div role="dialog">${'Vi holder stengt i påsken. '.repeat(14)}Vi bruker informasjonskapsler. <button>OK</button></div>`,
		],
		[
			'an age asked for in other words',
			'<div role="dialog">Er du gammel nok? Svaret huskes i en informasjonskapsel. <button>Ja, jeg er over 18</button><button>Nei</button></div>',
		],
		[
			'a dialog about something else in a page that lies fixed',
			`<div style="position: fixed"><div role="dialog">${'Få nyheter på e-post. '.repeat(8)}<button>Nei takk</button></div>
				<footer>Informasjonskapsler</footer></div>`,
		],
	])('is not %s', (_, html) => {
		show(html);
		expect(findBanner()).toBeNull();
	});
});

function read(layer: Layer | null): object | null {
	if (!layer) return null;
	const labels = Object.entries(layer.buttons).map(([choice, button]) => [choice, labelOf(button)]);
	return {cmp: layer.cmp?.id ?? null, ...Object.fromEntries(labels)};
}
