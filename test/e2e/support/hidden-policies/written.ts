import {cookieRows, footerLink, front, page, policy} from './texts.ts';
import {asPage, type HiddenPolicy} from './site.ts';

const shell = page('<div id="app"></div><script src="/app.js"></script>', {title: 'Skall'});
const script = (html: string) =>
	asPage(
		`fetch('/tell'); document.cookie = 'fra_fanen=1'; setTimeout(() => document.querySelector('#app').innerHTML = ${JSON.stringify(html)}, 400);`,
		'text/javascript',
	);
const table = `<table><tr><th>Navn</th><th>Leverandør</th><th>Formål</th><th>Varighet</th></tr>${cookieRows}</table>`;

/** Written by scripts: the page itself, or the consent platform's list of cookies. */
export const written: readonly HiddenPolicy[] = [
	{
		way: 'though only its scripts write it: in a tab of its own, once the audit is over',
		start: 'https://skall.example/',
		answers: {
			'/': front(footerLink('/personvern-skall')),
			'/personvern-skall': shell,
			'/app.js': script(policy('skriptet')),
			'/tell': {status: 204, headers: {}, body: ''},
		},
		finds: [{source: 'https://skall.example/personvern-skall', says: ['skriptet'], readIn: 'tab', foundBy: 'link'}],
		tried: {'https://skall.example/personvern-skall': 'read'},
	},
	{
		way: 'in the page one is on, as its scripts have written it',
		start: 'https://levende.example/personvern',
		answers: {
			'/personvern': page(
				'<div id="app"></div><footer><a href="/personvern">Personvern</a></footer><script src="/app.js"></script>',
			),
			'/app.js': script(policy('livet')),
		},
		finds: [{source: 'https://levende.example/personvern', says: ['livet'], readIn: 'page', foundBy: 'link'}],
		mostAsked: 0,
	},
	{
		way: 'with the list OneTrust writes into it, in the page one is on',
		start: 'https://onetrust.example/cookies',
		answers: {
			'/cookies': page(
				`<main><h1>Informasjonskapsler</h1><p>Vi bruker informasjonskapsler på nettstedet. Under står alle informasjonskapsler vi
				bruker, hvem som setter dem og hvor lenge de varer, slik at du kan velge om du vil ha cookies fra oss eller ikke.</p>
				<div id="ot-sdk-cookie-policy"></div></main><footer><a href="/cookies">Om cookies</a></footer><script>
				setTimeout(() => document.querySelector('#ot-sdk-cookie-policy').innerHTML = ${JSON.stringify(table)}, 200);</script>`,
			),
		},
		finds: [
			{source: 'https://onetrust.example/cookies', says: ['alle informasjonskapsler', 'huskelapp'], readIn: 'page'},
		],
	},
	{
		way: 'with the list Cookiebot writes into it, which a fetched page is without',
		start: 'https://cookiebot-side.example/',
		answers: {
			'/': front(footerLink('/cookies', 'Cookies')),
			'/cookies':
				page(`<main><h1>Informasjonskapsler</h1><p>Vi bruker informasjonskapsler på nettstedet. Under står alle
				informasjonskapsler vi bruker, hvem som setter dem og hvor lenge de varer, slik at du kan velge om du vil ha cookies fra
				oss eller ikke.</p><script id="CookieDeclaration" src="/cd.js"></script></main>`),
			'/cd.js': asPage(
				`const it = document.createElement('div'); it.className = 'CookieDeclaration'; it.innerHTML = ${JSON.stringify(table)}; document.querySelector('#CookieDeclaration').after(it);`,
				'text/javascript',
			),
		},
		finds: [
			{
				source: 'https://cookiebot-side.example/cookies',
				says: ['alle informasjonskapsler', 'huskelapp'],
				readIn: 'tab',
			},
		],
	},
	...(
		[
			[
				'Cookiebot',
				'<div id="CybotCookiebotDialog" role="dialog"><div id="CybotCookiebotDialogDetail">',
				'</div></div>',
			],
			['Cookie Information', '<div id="coiOverlay" role="dialog">', '</div>'],
			['CookieYes', '<div class="cky-modal"><div class="cky-preference-center">', '</div></div>'],
		] as const
	).map(([name, before, after], index): HiddenPolicy => ({
		way: `and beside it the list of cookies in ${name}’s dialog`,
		start: `https://plattform-${index}.example/`,
		answers: {
			'/': front(
				`${footerLink('/personvern')}<div hidden>${before}<p>Vi bruker cookies</p><button>Godta</button>${table}${after}</div>`,
			),
			'/personvern': page(policy('siden')),
		},
		finds: [
			{source: `https://plattform-${index}.example/personvern`, says: ['siden']},
			{source: `https://plattform-${index}.example/`, says: ['huskelapp', '30 dager'], foundBy: 'cmp', readIn: 'page'},
		],
	})),
];
