import {footerLink, front, page, policy} from './texts.ts';
import {asPage, type HiddenPolicy} from './site.ts';

const collapsed = `<main><h1>Personvern</h1><p>Her står det vi sier om personvern og personopplysninger.</p>
	<details><summary>Cookies</summary><p>Det sammenfoldede: vi bruker informasjonskapsler til å huske handlekurven din mellom
	besøkene, og ikke til noe annet enn det.</p></details>
	<section role="tabpanel" hidden><p>Den skjulte fanen: opplysninger slettes etter 14 måneder, eller når du ber om det.</p></section>
	<div class="accordion" style="display:none"><p>Det som lukkes: vi deler ikke opplysninger om deg med noen.</p></div></main>`;
const bytes = (text: string) => Buffer.from(text, 'latin1');
const undeclared = (word: string) =>
	`<!doctype html><html lang="nb"><head><title>Personvern</title></head><body>${policy(word)}</body></html>`;
const large = `<!doctype html><html lang="nb"><head><title>Personvern</title></head><body>${policy('begynnelsen')}<!--${'x'.repeat(20_500_000)}--><p>slutten</p></body></html>`;

/** Found at once, and harder to read. */
export const read: readonly HiddenPolicy[] = [
	{
		way: 'with what is collapsed, hidden or behind a tab',
		start: 'https://fold.example/',
		answers: {'/': front(footerLink('/personvern')), '/personvern': page(collapsed)},
		finds: [
			{
				source: 'https://fold.example/personvern',
				says: ['Det sammenfoldede', 'Den skjulte fanen', 'Det som lukkes'],
			},
		],
	},
	{
		way: 'in a frame of another host, on a page that is nothing but its frame',
		start: 'https://innrammet.example/',
		answers: {
			'/': front(footerLink('/personvern')),
			'/personvern': page('<h1>Personvern</h1><iframe src="https://leverandor.example/policies/12"></iframe>'),
			'leverandor.example/policies/12': page(policy('leverandøren')),
		},
		finds: [{source: 'https://leverandor.example/policies/12', says: ['leverandøren'], foundBy: 'link'}],
	},
	{
		way: 'in ISO-8859-1, as its header says',
		start: 'https://latin.example/',
		answers: {
			'/': front(footerLink('/personvern')),
			'/personvern': asPage(bytes(undeclared('blåbærøya')), 'text/html; charset=ISO-8859-1'),
		},
		finds: [{source: 'https://latin.example/personvern', says: ['blåbærøya', 'Personvernerklæring']}],
	},
	{
		way: 'in Windows-1252, as it says itself',
		start: 'https://meta.example/',
		answers: {
			'/': front(footerLink('/personvern')),
			'/personvern': asPage(
				bytes(undeclared('\x93blåbærøya\x94').replace('<title>', '<meta charset="windows-1252"><title>')),
				'text/html',
			),
		},
		finds: [{source: 'https://meta.example/personvern', says: ['“blåbærøya”']}],
	},
	{
		way: 'in Windows-1252, which nobody says',
		start: 'https://taus.example/',
		answers: {
			'/': front(footerLink('/personvern')),
			'/personvern': asPage(bytes(undeclared('\x93blåbærøya\x94')), 'text/html'),
		},
		finds: [{source: 'https://taus.example/personvern', says: ['“blåbærøya”']}],
	},
	{
		way: 'as far as twenty megabytes go, and the rest is said to be missing',
		start: 'https://stor.example/',
		answers: {'/': front(footerLink('/personvern')), '/personvern': asPage(large)},
		finds: [{source: 'https://stor.example/personvern', says: ['begynnelsen'], never: ['slutten']}],
		gaps: ['policy-cut'],
	},
];
