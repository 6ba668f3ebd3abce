// @vitest-environment happy-dom
import {afterEach, expect, test} from 'vitest';
import {documentHere, parsed} from '../../../src/content/policy/document.ts';
import {linksHere} from '../../../src/content/policy/links-in.ts';
import {tablesHere} from '../../../src/content/policy/tables.ts';

const address = 'https://butikk.example/om/personvern';
const read = (html: string) => parsed(html, address);
const rows = '<tr><td>_ga</td><td>Google</td><td>Teller besøk på sidene våre</td><td>2 år</td></tr>'.repeat(3);

afterEach(() => void (document.body.innerHTML = ''));

test('a document tells its title, language and own heading', () => {
	const {title, language, headings, source} = read(
		'<html lang="nn"><head><title> Personvern – Butikken </title></head><body><footer><h2>Cookies</h2></footer><h1>Personvern</h1></body></html>',
	);
	expect({title, language, headings, source}).toEqual({
		title: 'Personvern – Butikken',
		language: 'nn',
		headings: ['Personvern – Butikken', 'Personvern'],
		source: address,
	});
});

test('text in a component that came with the page, and in a frame that carries it, is read', () => {
	const {text} = read(
		`<p>Ute.</p><my-text><template shadowrootmode="open"><p>I komponenten.</p></template></my-text><template><p>Mal.</p></template>
		<iframe srcdoc="<p>I rammen.</p>"></iframe>`,
	);
	expect(text).toMatch(/Ute\.[^]*I komponenten\.[^]*I rammen\./);
	expect(text).not.toContain('Mal.');
});

test('its prose leaves out links and menus', () => {
	const {prose} = read('<nav>Meny</nav><p>Teksten. <a href="/x">Lenken</a></p><footer>Bunnen</footer>');
	expect(prose).toBe('Teksten.');
});

test('its text may stand in a frame, in an object, or where visitors are sent on to', () => {
	expect(read('<embed src="https://vert.example/p">').elsewhere).toEqual(['https://vert.example/p']);
	expect(read('<object data="personvern.pdf"></object>').elsewhere).toEqual([
		'https://butikk.example/om/personvern.pdf',
	]);
	expect(read('<meta http-equiv="refresh" content="0; url=/ny/side">').elsewhere).toEqual([
		'https://butikk.example/ny/side',
	]);
	expect(read('<meta http-equiv="refresh" content="600">').elsewhere).toEqual([]);
	expect(read('<embed src="https://www.youtube.com/embed/1"><embed src="about:blank">').elsewhere).toEqual([]);
});

test('relative addresses follow the base the document names', () => {
	const {links} = read('<head><base href="/en/"></head><a href="cookies">Cookies</a>');
	expect(links.map(({url}) => url)).toEqual(['https://butikk.example/en/cookies']);
});

test('it names its translations', () => {
	expect(read('<head><link rel="alternate" hreflang="nb" href="/nb"></head>').translations).toEqual([
		{language: 'nb', url: 'https://butikk.example/nb'},
	]);
});

test.each([
	['Cookiebot', '<script id="CookieDeclaration" src="https://consent.cookiebot.com/1/cd.js"></script>'],
	['OneTrust', '<div id="ot-sdk-cookie-policy"></div>'],
	['CookieYes', '<div class="cky-audit-table-element"></div>'],
])('a place for %s’s list without the list is told', (name, place) => {
	expect(read(`<p>Tekst</p>${place}`).tableOf).toBe(name);
	expect(read(`${place}<div class="CookieDeclaration"><table>${rows}</table></div>`).tableOf).toBe(
		name === 'Cookiebot' ? null : name,
	);
	expect(read(place.replace('></div>', `><table>${rows}</table></div>`)).tableOf).toBe(
		name === 'Cookiebot' ? name : null,
	);
});

test('the page one is on is read with what its components show', () => {
	document.body.innerHTML = '<my-page><p slot="text">I sporet.</p></my-page>';
	const root = document.querySelector('my-page')!.attachShadow({mode: 'open'});
	root.innerHTML = '<h1>Personvern</h1><slot name="text">Tomt spor</slot><footer><a href="/x">Personvern</a></footer>';
	expect(documentHere().text).toMatch(/Personvern[^]*I sporet\./);
	expect(documentHere().text).not.toContain('Tomt spor');
	expect(linksHere()).toMatchObject([{text: 'Personvern', area: 'footer'}]);
});

test('a component in the footer has its links in the footer', () => {
	document.body.innerHTML = '<footer><my-links></my-links></footer>';
	document.querySelector('my-links')!.attachShadow({mode: 'open'}).innerHTML = '<a href="/x">Personvern</a>';
	expect(linksHere()).toMatchObject([{area: 'footer'}]);
});

test('links say where they hang and which language they lead to', () => {
	document.body.innerHTML = `<div id="cookie-banner"><a href="/a">A</a></div><footer><a href="/b" hreflang="nb">B</a></footer>
		<p><a href="/c" rel="nofollow privacy-policy"><img alt="C"></a></p>`;
	expect(linksHere()).toMatchObject([
		{text: 'A', area: 'banner'},
		{text: 'B', area: 'footer', language: 'nb'},
		{text: 'C', area: 'body', isSaid: true},
	]);
});

test('a platform’s dialog without a list of cookies is no list', () => {
	document.body.innerHTML = `<div id="onetrust-pc-sdk"><p>${'Vi bruker cookies. '.repeat(20)}</p></div>`;
	expect(tablesHere()).toEqual([]);
	document.body.innerHTML = `<div id="onetrust-pc-sdk"><table>${rows}</table></div>`;
	expect(tablesHere()).toMatchObject([{name: 'OneTrust', isInDialog: true}]);
});
