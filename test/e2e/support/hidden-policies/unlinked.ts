import {footerLink, front, page, policy} from './texts.ts';
import {asPage, type HiddenPolicy} from './site.ts';

const map = (...urls: readonly string[]) =>
	asPage(
		`<?xml version="1.0"?><urlset>${urls.map(url => `<url><loc>${url}</loc></url>`).join('')}</urlset>`,
		'application/xml',
	);
const index = (...urls: readonly string[]) =>
	asPage(
		`<?xml version="1.0"?><sitemapindex>${urls.map(url => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`,
		'application/xml',
	);
const missing = page(
	'<h1>Siden finnes ikke</h1><p>Vi fant ingen side på denne adressen. Kanskje er den flyttet, kanskje skrev du feil. Søk i menyen, gå til forsiden eller ta kontakt med kundeservice, så hjelper vi deg videre til det du leter etter.</p><footer><a href="/personvern">Personvern</a> <a href="/cookies">Cookies</a> <a>Informasjonskapsler</a></footer>',
);

/** A shop may well speak of such things on its front page. */
const advice = `<section><h2>Alarm til hytta</h2><p>Kameraet tar vare på personvernet ditt: ingen personopplysninger forlater hytta, og
	appen bruker ingen cookies. Vi hjelper deg gjerne med å velge riktig modell til hytta, båten eller garasjen din, og monterer den
	også for deg om du vil.</p></section>`;

/** No link leads to them, or one that leads nowhere. */
export const unlinked: readonly HiddenPolicy[] = [
	{
		way: 'at a usual address, though nothing links to it',
		start: 'https://vanlig.example/',
		answers: {'/': front(''), '/personvern': page(policy('vanen'))},
		finds: [{source: 'https://vanlig.example/personvern', says: ['vanen'], foundBy: 'well-known'}],
	},
	{
		way: 'by the site’s map',
		start: 'https://kart.example/',
		answers: {
			'/': front(''),
			'/sitemap.xml': map('https://kart.example/telt', 'https://kart.example/hjelp/personvernerklaering-2026'),
			'/hjelp/personvernerklaering-2026': page(policy('kartet')),
		},
		finds: [
			{
				source: 'https://kart.example/hjelp/personvernerklaering-2026',
				says: ['kartet'],
				foundBy: 'well-known',
			},
		],
		mostAsked: 12,
	},
	{
		way: 'by a map of maps',
		start: 'https://atlas.example/',
		answers: {
			'/': front(''),
			'/sitemap.xml': index(
				...[1, 2, 3, 4].map(number => `https://atlas.example/varer-${number}.xml`),
				'https://atlas.example/page-sitemap.xml',
				'https://annet.example/sitemap.xml',
			),
			'/varer-1.xml': map('https://atlas.example/telt'),
			'/page-sitemap.xml': map('https://atlas.example/om/var-personvernerklaering'),
			'/om/var-personvernerklaering': page(policy('atlaset')),
		},
		finds: [{source: 'https://atlas.example/om/var-personvernerklaering', says: ['atlaset']}],
		mostAsked: 12,
	},
	{
		way: 'where there is none, and what was tried is said',
		start: 'https://ingen.example/',
		answers: {'/': front('')},
		finds: [],
		tried: {
			'https://ingen.example/personvern': 'not-found',
			'https://ingen.example/sitemap.xml': 'not-found',
		},
		mostAsked: 12,
	},
	{
		way: 'where every address answers with the front page',
		start: 'https://alltid.example/',
		answers: {'/*': front(footerLink('#top', 'Om oss') + advice)},
		finds: [],
		tried: {'https://alltid.example/personvern': 'not-a-policy'},
		mostAsked: 12,
	},
	{
		way: 'where the link leads to a page that says, with status 200, that there is none',
		start: 'https://borte.example/',
		answers: {'/': front(footerLink('/personvern-gammel')), '/*': missing},
		finds: [],
		tried: {
			'https://borte.example/personvern-gammel': 'not-a-policy',
			'https://borte.example/personvern': 'not-a-policy',
		},
		gaps: ['policy-not-read'],
		mostAsked: 12,
	},
	{
		way: 'where the page linked to shows only the consent banner',
		start: 'https://vegg.example/',
		answers: {
			'/': front(footerLink('/personvern-vegg')),
			'/personvern-vegg':
				page(`<div class="cookie-banner"><h2>Vi bruker informasjonskapsler</h2><p>Vi og våre partnere bruker
				informasjonskapsler og behandler personopplysninger for å måle og tilpasse innhold. Du må velge før du kan lese videre
				om personvern og cookies hos oss.</p><button>Godta alle</button><button>Avvis</button></div>`),
		},
		finds: [],
		tried: {'https://vegg.example/personvern-vegg': 'too-short'},
		gaps: ['policy-not-read'],
	},
];
