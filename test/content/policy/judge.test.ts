// @vitest-environment happy-dom
import {expect, test} from 'vitest';
import {parsed} from '../../../src/content/policy/document.ts';
import {judgeGuessed, judgeLinked} from '../../../src/content/policy/judge.ts';

const address = 'https://butikk.example/side';
const more = 'Du kan be om innsyn, og du kan klage til oss hvis du mener at vi tar feil. '.repeat(3);
const policy = `<h1>Personvern</h1><p>Vi behandler personopplysninger og bruker informasjonskapsler. ${more}</p>`;
const footer =
	'<footer><a>Personvern</a> <a>Cookies</a> <a>Informasjonskapsler</a> <a>Personvernerklæring</a></footer>';
const missing = `<h1>Fant ikke /personvern</h1><p>Kanskje skrev du feil, eller så er siden flyttet. ${more}</p>${footer}`;
const banner = `<div class="cookie-consent"><p>Vi bruker cookies og behandler personopplysninger. ${more}</p><button>Godta</button></div>`;

const linked = (html: string, source = address) => judgeLinked(parsed(html, source));
const guessed = (html: string, source = address) => judgeGuessed(parsed(html, source), 'https://butikk.example/');

test('what a link leads to is a policy when it speaks as one', () => {
	expect(linked(policy)).toBe('read');
	expect(linked(`<p>Vi selger telt. ${more}</p>${footer}`)).toBe('not-a-policy');
	expect(linked(missing)).toBe('not-a-policy');
});

test('a link may lead to a few words, headed as a policy', () => {
	const few = `<p>Sida bruker ikkje informasjonskapslar. ${more}</p>`;
	expect(linked(`<h1>Personvernerklæring</h1>${few}`)).toBe('read');
	expect(linked(`<h1>Om gartneriet</h1>${few}`)).toBe('not-a-policy');
	expect(linked(`<h1>Personvern</h1><p>Vi fann ikkje sida om personvern. ${more}</p>`)).toBe('not-a-policy');
});

test('what the banner says is no policy', () => {
	expect(linked(banner)).toBe('too-short');
	expect(linked(`${banner}${policy}`)).toBe('read');
	// Called after cookies, but a policy.
	expect(
		linked(`<div class="cookie-text"><p>Om personvern og cookies. ${policy.slice(policy.indexOf('<p>'))}</div>`),
	).toBe('read');
	expect(linked(`<div id="cookie-policy">${policy}<button>Endre samtykket</button></div>`)).toBe('read');
});

test('an empty page with scripts waits for them, one without is too short', () => {
	expect(linked('<div id="root"></div><script src="/app.js"></script>')).toBe('needs-scripts');
	expect(linked('<script type="application/ld+json">{}</script><p>Kort.</p>')).toBe('too-short');
	expect(linked(`<nav>${more}</nav><main></main><script src="/app.js"></script>`)).toBe('needs-scripts');
});

test('in a language whose words are not known, length and heading tell', () => {
	const text = `<p>${'Gizlilik bizim için önemlidir ve verilerinizi koruyoruz. '.repeat(40)}</p>`;
	expect(linked(`<html lang="tr"><body>${text}</body></html>`)).toBe('read');
	expect(linked(`<html lang="nb"><body>${text}</body></html>`)).toBe('not-a-policy');
	expect(linked(`<html lang="nb"><body><h1>Personvern</h1>${text}</body></html>`)).toBe('read');
});

test('at a guessed address it must be headed as one, and not be the front page', () => {
	expect(guessed(policy)).toBe('read');
	const advice = `<h1>Alarm til hytta</h1>${policy.replace('<h1>Personvern</h1>', '<p>Appen tar vare på personvernet.</p>')}`;
	expect(linked(advice)).toBe('read');
	expect(guessed(advice)).toBe('not-a-policy');
	expect(guessed(policy, 'https://butikk.example/')).toBe('not-a-policy');
	expect(guessed('<div id="root"></div><script src="/app.js"></script>')).toBe('too-short');
	expect(guessed(missing)).toBe('not-a-policy');
});
