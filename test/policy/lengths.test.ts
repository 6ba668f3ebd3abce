import {expect, test} from 'vitest';
import {declarations, said} from './reader.ts';

const cases: readonly (readonly [text: string, says: readonly string[], not?: readonly string[]])[] = [
	['Informasjonskapselen _ga utløper etter to år.', ['_ga lives exactly 730 d']],
	['Cookien _fbp varer i maksimalt 90 dager.', ['_fbp lives at-most 90 d']],
	['Informasjonskapselen har en levetid på inntil 7 dager.', [' lives at-most 7 d']],
	['The cookie expires after at least 30 days.', [' lives at-least 30 d']],
	[
		'Vi bruker Google Analytics. Vi har satt levetiden på informasjonskapselen til høyst 14 dager.',
		['google-analytics lives at-most 14 d'],
	],
	[
		'Cookies slettes etter 30 dager, bortsett fra _ga som lagres i 2 år.',
		[' lives exactly 30 d', '_ga lives exactly 730 d'],
	],
	// What is not used keeps nothing: the lifetime is of all cookies, or of what is used.
	[
		'Vi bruker ikke LinkedIn. Informasjonskapsler lagres i 12 måneder.',
		[' lives exactly 365 d'],
		['linkedin-insight-tag lives exactly 365 d'],
	],
	[
		'Vi bruker Google Analytics. Vi bruker ikke LinkedIn. Informasjonskapsler lagres i 12 måneder.',
		['google-analytics lives exactly 365 d'],
	],
	['Loggene slettes etter 12 mnd.', ['kept 365 d']],
	['Opplysningane vert sletta etter eitt år.', ['kept 365 d']],
	['We retain analytics data for 26 months.', ['kept 791 d']],
	['Vi sletter opplysningene når de ikke trengs. Dette skjer normalt etter 3 måneder.', ['kept 91 d']],
	['Vi svarer på henvendelser innen 30 dager, og opplysningene lagres ikke.', [], ['kept 30 d']],
	['Vi lagrer ikke opplysninger om barn under 13 år.', [], ['kept 4745 d']],
	['Vi lagrer opplysningene i den tid som er nødvendig.', [], ['kept 10 d']],
];

test.each(cases.map(([text, says, not = []]) => ({text, says, not})))('$text', ({text, says, not}) => {
	const found = said(text);
	for (const one of says) {
		expect(
			found.filter(line => line.endsWith(one)),
			found.join(' | '),
		).not.toEqual([]);
	}
	for (const one of not) expect(found).not.toContain(one);
});

const lists: readonly (readonly [layout: string, text: string, cookies: readonly string[]])[] = [
	[
		'a table',
		'Navn\tLeverandør\tFormål\tVarighet\n_ga\tGoogle\tSkiller brukere\t2 år\nsession\tVi\tInnlogging\tØkt',
		['_ga 63072000', 'session session'],
	],
	[
		'a table with bars',
		'| Cookie | Formål | Utløper |\n|---|---|---|\n| `_fbp` | Annonser | 3 måneder |',
		['_fbp 7884000'],
	],
	[
		'a table in nynorsk',
		'Desse informasjonskapslane brukar vi når du vitjar nettstaden, og du kan ikkje slå dei av.\n\nNamn\tFormål\tVarigheit\n_pk_id\tTel besøk\t13 månader',
		['_pk_id 34164000'],
	],
	[
		'a table in English',
		'Name\tDomain\tExpiry\nli_gc\t.linkedin.com\t6 months\nPHPSESSID\texample.org\tSession',
		['li_gc 15768000', 'PHPSESSID session'],
	],
	['two names in a cell', 'Name\tDuration\n_fbp, _fbc\t90 days', ['_fbp 7776000', '_fbc 7776000']],
	[
		'bullets',
		'Informasjonskapsler vi bruker:\n• _ga (2 år): skiller besøkende fra hverandre\n• _gid – 24 timer – teller besøk',
		['_ga 63072000', '_gid 86400'],
	],
	[
		'a name alone, its facts below',
		'Informasjonskapsler\n\n_ga\n\n2 år\n\nSkiller besøkende fra hverandre.\n\n_gid\n\n24 timer\n\nTeller besøk på nettstedet.',
		['_ga 63072000', '_gid 86400'],
	],
	['labels', 'Navn: _hjid\nLeverandør: Hotjar\nFormål: kjenner igjen besøkende\nVarighet: 1 år', ['_hjid 31536000']],
	['a sentence', 'Google Analytics setter informasjonskapslene _ga og _gid.', ['_ga', '_gid']],
	[
		'the close of the browser',
		'• PHPSESSID: holder på handlekurven og slettes når du lukker nettleseren',
		['PHPSESSID session'],
	],
];

test.each(lists)('cookies are read from %s', (_, text, cookies) => {
	const found = said(text).filter(line => line.startsWith('cookie '));
	expect(found).toEqual(expect.arrayContaining(cookies.map(cookie => `cookie ${cookie}`)));
	expect(found).toHaveLength(cookies.length);
});

test('a table says who sets a cookie and what for', () => {
	const [cookie] = declarations('Navn\tLeverandør\tFormål\tVarighet\n_ga\tGoogle\tSkiller brukere\t2 år').filter(
		({kind}) => kind === 'cookie',
	);
	expect(cookie).toMatchObject({cookie: '_ga', provider: 'Google', purpose: 'Skiller brukere', lifetime: 63_072_000});
});

test('ordinary words are no cookies', () => {
	expect(
		said('Kontakt\n\nNavn: Kari Nordmann\nTelefon: 12345678\ne-post (24 timer): post@example.no').filter(line =>
			line.startsWith('cookie'),
		),
	).toEqual([]);
});

test('a short numbered line that stands alone is a heading, and what follows is about it', () => {
	const text = [
		'5. Betaling',
		'Velger du å betale med Klarna, sender vi opplysningene dine til Klarna.',
		'6. Jobbsøknader',
		'Søknader slettes etter 12 måneder.',
	].join('\n\n');
	expect(declarations(text).filter(({kind}) => kind === 'retention')).toMatchObject([{subject: 'jobbsøknader'}]);
});
