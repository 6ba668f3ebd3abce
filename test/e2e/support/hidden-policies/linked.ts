import {english, footerLink, front, page, policy} from './texts.ts';
import {sentOn, type HiddenPolicy} from './site.ts';

/** Found by a link, wherever it hangs. */
export const linked: readonly HiddenPolicy[] = [
	{
		way: 'by a link in the footer',
		start: 'https://bunn.example/',
		answers: {'/': front(footerLink('/side/7')), '/side/7': page(policy('bunnen'))},
		finds: [{source: 'https://bunn.example/side/7', says: ['bunnen'], foundBy: 'link'}],
		tried: {'https://bunn.example/side/7': 'read'},
		mostAsked: 1,
	},
	{
		way: 'by a link in the page’s own language, German',
		start: 'https://laden.example/',
		answers: {
			'/': front(footerLink('/s/9', 'Datenschutz'), {lang: 'de'}),
			'/s/9': page(
				`<h1>Datenschutzerklärung</h1><p>Diese Datenschutzerklärung ist aus dem Laden. Wir verarbeiten personenbezogene Daten, wenn
				Sie bei uns einkaufen, und diese Website verwendet Cookies. Sie können Auskunft über Ihre personenbezogenen Daten
				verlangen und Ihre Einwilligung jederzeit widerrufen.</p>`,
				{lang: 'de'},
			),
		},
		finds: [{source: 'https://laden.example/s/9', says: ['aus dem Laden'], foundBy: 'link'}],
	},
	{
		way: 'by what the page’s head says is its policy',
		start: 'https://hode.example/',
		answers: {
			'/': front('', {head: '<link rel="privacy-policy" href="/om-oss/data">'}),
			'/om-oss/data': page(policy('hodet')),
		},
		finds: [{source: 'https://hode.example/om-oss/data', says: ['hodet'], foundBy: 'link'}],
	},
	{
		way: 'by a link in a component’s shadow root',
		start: 'https://skygge.example/',
		answers: {
			'/': front(`<site-footer></site-footer><script>
				document.querySelector('site-footer').attachShadow({mode: 'open'}).innerHTML = '<a href="/p/1">Personvern</a>';
			</script>`),
			'/p/1': page(policy('skyggen')),
		},
		finds: [{source: 'https://skygge.example/p/1', says: ['skyggen']}],
	},
	{
		way: 'by a link in the consent platform’s dialog, in a shadow root of its own',
		start: 'https://dialog.example/',
		answers: {
			'/': front(`<div id="cookie-dialog" role="dialog"></div><script>
				const root = document.querySelector('#cookie-dialog').attachShadow({mode: 'open'});
				setTimeout(() => root.innerHTML = '<p>Vi bruker cookies.</p><button>Godta</button><a href="/p/2">Personvernerklæring</a>', 300);
			</script>`),
			'/p/2': page(policy('dialogen')),
		},
		finds: [{source: 'https://dialog.example/p/2', says: ['dialogen']}],
	},
	{
		way: 'by a link in the banner’s frame of the same origin',
		start: 'https://ramme.example/',
		answers: {
			'/': front('<iframe src="/banner"></iframe>'),
			'/banner': page('<p>Vi bruker cookies.</p><button>Godta</button><a href="p/3">Les om personvern</a>'),
			'/p/3': page(policy('rammen')),
		},
		finds: [{source: 'https://ramme.example/p/3', says: ['rammen']}],
	},
	{
		way: 'on the parent company’s host, as the site has none',
		start: 'https://datter.example/',
		answers: {
			'/': front(
				footerLink('https://mor-konsern.example/no/personvern') +
					'<a href="https://policies.google.com/privacy">Googles personvernregler</a>',
			),
			'mor-konsern.example/no/personvern': page(policy('morselskapet')),
		},
		finds: [{source: 'https://mor-konsern.example/no/personvern', says: ['morselskapet']}],
	},
	{
		way: 'on another host that the site’s own address sends on to',
		start: 'https://sendt.example/',
		answers: {
			'/': front(footerLink('/personvern')),
			'/personvern': sentOn('https://vertskap.example/policy/88'),
			'vertskap.example/policy/88': page(policy('verten')),
		},
		finds: [{source: 'https://vertskap.example/policy/88', says: ['verten']}],
		tried: {'https://sendt.example/personvern': 'read'},
	},
	{
		way: 'in the page’s language, where there are several',
		start: 'https://mange.example/',
		answers: {
			'/': front(
				footerLink('/privacy', 'Privacy policy', 'hreflang="en"') +
					footerLink('/nn', 'Personvernerklæring', 'hreflang="nn"'),
				{lang: 'nn'},
			),
			'/privacy': page(english('the others'), {lang: 'en'}),
			'/nn': page(policy('nynorsken'), {lang: 'nn'}),
		},
		finds: [{source: 'https://mange.example/nn', says: ['nynorsken'], never: ['the others']}],
	},
	{
		way: 'in the page’s language, where the one linked to names it',
		start: 'https://oversatt.example/',
		answers: {
			'/': front(footerLink('/privacy')),
			'/privacy': page(english('the others'), {
				lang: 'en',
				head: '<link rel="alternate" hreflang="nb" href="/personvern-nb"><link rel="alternate" hreflang="en" href="/privacy">',
			}),
			'/personvern-nb': page(policy('oversetteren')),
		},
		finds: [{source: 'https://oversatt.example/personvern-nb', says: ['oversetteren']}],
	},
	{
		way: 'on privacy by a link, on cookies by a link within it',
		start: 'https://to.example/',
		answers: {
			'/': front(footerLink('/personvern')),
			'/personvern': page(`${policy('den første')}<p><a href="/kapsler">Om informasjonskapsler</a></p>`),
			'/kapsler': page(`<h1>Informasjonskapsler</h1><p>Vi bruker informasjonskapsler. Den andre sier hvilke.</p>
				<p>Informasjonskapselen kurv husker varene dine i 30 dager. Cookies fra andre setter vi ikke, med mindre du har samtykket
				til dem, og samtykket kan når som helst trekkes tilbake nederst på hver side.</p>`),
		},
		finds: [
			{source: 'https://to.example/personvern', says: ['den første']},
			{source: 'https://to.example/kapsler', says: ['Den andre']},
		],
	},
];
