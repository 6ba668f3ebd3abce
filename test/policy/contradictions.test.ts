import {describe, expect, test} from 'vitest';
import {read} from '../../src/policy/index.ts';
import {terms} from './reader.ts';

/** What a text contradicts itself in, a line each: "vendor hotjar". */
const contradictions = (text: string, language = 'nb'): readonly string[] =>
	read(text, {terms, language}).contradictions.map(({about, subject}) => [about, subject].filter(Boolean).join(' '));

const opposed: readonly (readonly [about: string, language: string, one: string, other: string])[] = [
	['vendor hotjar', 'nb', 'Vi bruker ikke Hotjar.', 'Vi bruker Hotjar til å forstå hva besøkende gjør.'],
	['vendor hotjar', 'en', 'We do not use Hotjar.', 'We use Hotjar to understand what visitors do.'],
	['technique cookies', 'nb', 'Vi bruker ingen informasjonskapsler.', 'Vi bruker informasjonskapsler til statistikk.'],
	['technique local-storage', 'en', 'We do not use local storage.', 'We use local storage to keep your cart.'],
	['tracking', 'nb', 'Vi sporer ikke besøkende.', 'Vi bruker Google Analytics til analyse og sporing av besøk.'],
	[
		'sharing',
		'nb',
		'Vi deler aldri personopplysningene dine med tredjeparter.',
		'Vi deler opplysningene dine med tredjeparter.',
	],
	[
		'sharing',
		'en',
		'We never share your personal data with third parties.',
		'We share your personal data with third parties.',
	],
	[
		'transfer',
		'nb',
		'Vi overfører ikke personopplysninger til land utenfor EØS.',
		'Personopplysninger lagres på servere i USA.',
	],
	[
		'transfer',
		'en',
		'We do not transfer your personal data outside the EEA.',
		'Your personal data is stored on servers in the United States.',
	],
	[
		'consent',
		'nb',
		'Vi setter ingen sporingskapsler uten ditt samtykke.',
		'Ved å fortsette å bruke siden godtar du at vi bruker informasjonskapsler.',
	],
	['cookie-lifetime _ga', 'nb', '• _ga (2 år) – skiller brukere', '• _ga (30 dager) – skiller brukere'],
];

describe('cannot both hold', () => {
	test.each(opposed)('%s (%s): %s / %s', (about, language, one, other) => {
		expect(contradictions(`${one}\n\n${other}`, language)).toContain(about);
		expect(contradictions(`${other}\n\n${one}`, language)).toContain(about);
	});
});

const reconciled: readonly (readonly [why: string, one: string, other: string])[] = [
	['a condition', 'Vi bruker ikke Hotjar uten samtykke.', 'Vi bruker Hotjar til å forstå hva besøkende gjør.'],
	['one purpose', 'Vi bruker ikke Hotjar til markedsføring.', 'Vi bruker Hotjar til statistikk.'],
	['another place', 'I appen bruker vi ikke Hotjar.', 'Vi bruker Hotjar til å forstå hva besøkende gjør.'],
	['another site', 'Vi bruker ikke Hotjar på solsiden.example.', 'Vi bruker Hotjar til å forstå hva besøkende gjør.'],
	['another time', 'Vi bruker ikke Hotjar.', 'Tidligere brukte vi Hotjar.'],
	['only explained', 'Vi bruker ikke Hotjar.', 'Hotjar er et verktøy som tar opp økter.'],
	['a question', 'Vi bruker ingen informasjonskapsler.', 'Hvordan bruker vi informasjonskapsler?'],
	['no cookies, but measuring', 'Vi bruker ingen informasjonskapsler.', 'Vi bruker Plausible til statistikk.'],
	[
		'selling is not sharing',
		'Vi selger aldri personopplysningene dine til tredjeparter.',
		'Vi deler opplysningene dine med tredjeparter.',
	],
	[
		'unless the law wants it',
		'Vi deler ikke personopplysningene dine med tredjeparter med mindre loven krever det.',
		'Vi deler opplysningene dine med tredjeparter.',
	],
	[
		'processors are no third parties',
		'Vi deler aldri personopplysningene dine med tredjeparter.',
		'Vi deler opplysningene dine med databehandlere.',
	],
	[
		'a transfer in case of need',
		'Vi overfører ikke personopplysninger til land utenfor EØS.',
		'Dersom personopplysninger overføres til USA, bruker vi EUs standardkontrakt.',
	],
	['months and days', '• _ga (13 måneder) – skiller brukere', '• _ga (395 dager) – skiller brukere'],
	['no vendor in what is not given', 'Vi gir ikke opplysninger videre til Matomo.', 'Vi bruker Matomo til statistikk.'],
	['no vendor in what is not sent', 'Vi sender ingen opplysninger til Matomo.', 'Vi bruker Matomo til statistikk.'],
];

describe('no contradiction', () => {
	test.each(reconciled)('%s: %s / %s', (_, one, other) => {
		expect(contradictions(`${one}\n\n${other}`)).toEqual([]);
		expect(contradictions(`${other}\n\n${one}`)).toEqual([]);
	});
});

test('a cookie of two providers lives twice', () => {
	const table = 'Navn\tLeverandør\tVarighet\n_gid\tButikken\t1 dag\n_gid\tKundeklubben\t1 år';
	expect(contradictions(table)).toEqual([]);
});

test('both places are quoted, in the order of the text', () => {
	const text = 'Om Hotjar.\n\nVi bruker Hotjar til å forstå hva besøkende gjør.\n\nVi bruker ikke Hotjar.';
	const [{first, second} = {first: null, second: null}] = read(text, {terms}).contradictions;
	expect([first?.quote, second?.quote]).toEqual([
		'Vi bruker Hotjar til å forstå hva besøkende gjør.',
		'Vi bruker ikke Hotjar.',
	]);
	expect(text.slice(second?.start, second?.end)).toBe(second?.quote);
});

describe('passages that stand twice', () => {
	const paragraph =
		`Vi tar vare på opplysningene dine. ${'Det gjør vi så godt vi kan, hver eneste dag. '.repeat(5)}`.trim();
	const duplicates = (text: string) => read(text, {terms}).duplicates.map(({second}) => second.quote);

	test('are found, however they are broken', () => {
		const broken = paragraph.toUpperCase().replace(/\. /g, '.\n');
		expect(duplicates(`${paragraph}\n\nNoe annet.\n\n${broken}`)).toEqual([broken]);
	});

	test('are no sign where they are short', () => {
		expect(duplicates('Les mer om dette.\n\nNoe annet.\n\nLes mer om dette.')).toEqual([]);
	});

	test('are told each, with the first', () => {
		const [one, two] = read([paragraph, paragraph, paragraph].join('\n\n'), {terms}).duplicates;
		expect([one?.first.start, two?.first.start]).toEqual([0, 0]);
		expect(two?.second.start).toBe(2 * (paragraph.length + 2));
	});
});
