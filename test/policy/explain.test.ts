import {describe, expect, test} from 'vitest';
import {explain, read, type Declaration, type Explanation} from '../../src/policy/index.ts';
import {terms} from './reader.ts';

const why = (text: string, is: (declaration: Declaration) => boolean, language = 'nb'): Explanation | null => {
	const declaration = read(text, {terms, language}).declarations.find(is);
	return declaration ? explain(declaration, text, {terms, language}) : null;
};
const vendor =
	(id: string) =>
	(it: Declaration): boolean =>
		it.kind === 'vendor' && it.vendor === id;
const claim =
	(id: string) =>
	(it: Declaration): boolean =>
		it.kind === 'claim' && it.claim === id;

describe('words', () => {
	test('a vendor is told by its name as it is spelled', () => {
		expect(why('Vi bruker Facebook-piksel.', vendor('meta-pixel'))).toEqual({
			words: 'Facebook-piksel',
			scope: 'sentence',
		});
	});

	test('a technique is told by a phrase of the lexicon', () => {
		expect(why('Vi bruker Informasjonskapsler.', ({kind}) => kind === 'technique')).toMatchObject({
			words: 'Informasjonskapsler',
			phrase: expect.stringContaining('kaps'),
		});
	});

	test('an idiom is quoted with its phrase', () => {
		const said = why('Vi har satt opp samtykkemodus for Google Analytics.', claim('consent-mode'));
		expect(said).toMatchObject({words: 'samtykkemodus', phrase: 'samtykkemodus*'});
	});

	test('a claim of several words is told by them, in the order of the text', () => {
		const said = why('Ved å bruke nettstedet godtar du at vi teller besøk.', claim('implied-consent'));
		expect(said).toMatchObject({words: 'Ved å bruke … godtar'});
		expect(said).not.toHaveProperty('phrase');
	});

	test('a length of time is told by its own words', () => {
		expect(why('Opplysningene slettes etter to måneder.', ({kind}) => kind === 'retention')?.words).toBe('to måneder');
	});
});

describe('scope', () => {
	test('a list, with what leads into it', () => {
		expect(why('Vi bruker ikke:\n• Hotjar\n• Matomo', vendor('matomo'))).toMatchObject({
			scope: 'list',
			under: 'vi bruker ikke:',
		});
	});

	test('a section whose legal basis holds for what stands in it', () => {
		const text =
			'Statistikk\n\nVi måler besøk med Hotjar, som forteller oss hva de som er innom, ser etter og finner.\n\nBehandlingsgrunnlag: Samtykke.';
		expect(why(text, vendor('hotjar'))).toMatchObject({scope: 'section', under: 'Statistikk'});
	});

	test('a table', () => {
		expect(why('Navn\tLeverandør\tVarighet\n_ga\tGoogle Analytics\t2 år', vendor('google-analytics'))?.scope).toBe(
			'table',
		);
	});
});

test('a declaration of another text is not explained', () => {
	const [declaration] = read('Vi bruker Hotjar.', {terms}).declarations;
	expect(explain(declaration!, 'Om oss. Vi bruker Matomo.', {terms})).toBeNull();
});
