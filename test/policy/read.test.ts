import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {read} from '../../src/policy/index.ts';
import {terms} from './reader.ts';

const words = [
	...[
		'Vi',
		'bruker',
		'ikke',
		'Google',
		'Analytics',
		'Facebook',
		'Hotjar',
		'informasjonskapsler',
		'cookies',
		'_ga',
		'samtykke',
		'til å',
		'hvis',
		'men',
		'verken',
	],
	...[
		'eller',
		'deler',
		'tredjeparter',
		'personopplysninger',
		'7 dager',
		'maks',
		'USA',
		'f.eks.',
		'bl.a.',
		'https://example.no/a?b=c',
		'a@b.no',
		'İ',
		'å',
		'🍪',
	],
	...[
		'.',
		',',
		':',
		';',
		'\n',
		'\n\n',
		'\t',
		' | ',
		' • ',
		'- ',
		'«',
		'”',
		'\u00ad',
		'\u200b',
		'\u0301',
		'\u00a0',
		'\r\n',
		'#',
		'(',
		')',
	],
];
const policies = fc
	.array(
		fc.oneof({weight: 6, arbitrary: fc.constantFrom(...words)}, {weight: 1, arbitrary: fc.string({unit: 'binary'})}),
		{maxLength: 120},
	)
	.map(parts => parts.join(' '));

test('any text is read, and every quote stands in it word for word', () => {
	fc.assert(
		fc.property(policies, fc.constantFrom(null, 'nb', 'no-NO', 'xx', ''), (text, language) => {
			for (const {start, end, quote} of read(text, {terms, language}).declarations) {
				expect(start).toBeGreaterThanOrEqual(0);
				expect(end).toBeLessThanOrEqual(text.length);
				expect(quote).toBe(text.slice(start, end));
				expect(quote.trim()).not.toBe('');
			}
		}),
		{numRuns: 300},
	);
});

test('the same text is read the same way twice, whatever was read between', () => {
	fc.assert(
		fc.property(policies, policies, (text, between) => {
			const first = read(text, {terms});
			read(between, {terms});
			expect(read(text, {terms})).toEqual(first);
		}),
		{numRuns: 100},
	);
});

describe('time grows no faster than the text', () => {
	const hostile: readonly (readonly [string, string])[] = [
		['commas', ','],
		['one word', 'a'],
		['quotes in quotes', '"«(‘'],
		['invisible letters', 'Goo\u200bgle Ana\u00adlytics '],
		['an endless denial', 'Vi bruker ikke Google Analytics, '],
		['bullets', '- _ga\n'],
		['rows', '_ga\t2 år\n'],
		['headings', 'Overskrift\n\n'],
		['periods', 'a.'],
		['half an address', 'a@a.'],
		['combining marks', 'a\u0301\u0301'],
		['numbers', '1 '],
		['dates', 'Sist oppdatert 12. '],
		['rights', 'Du har rett til:\n• innsyn\n'],
		['names', 'Xyz er behandlingsansvarlig for Abc. '],
	];
	test.each(hostile)('%s', (_, piece) => {
		const small = piece.repeat(Math.ceil(25_000 / piece.length));
		const large = piece.repeat(Math.ceil(100_000 / piece.length));
		const best = (text: string): number => Math.min(...[1, 2, 3].map(() => timed(text)));
		read(small, {terms});
		// Four times the text: four times the work, with room for a busy machine. Quadratic would be sixteen.
		expect(best(large)).toBeLessThan(10 * best(small) + 60);
	});
});

function timed(text: string): number {
	const start = performance.now();
	read(text, {terms});
	return performance.now() - start;
}

test.each([
	[
		'nb',
		'Denne erklæringen forteller hvordan vi behandler opplysningene dine, hva de brukes til og hvilke rettigheter du har.',
	],
	[
		'nn',
		'Denne erklæringa fortel korleis vi handsamar opplysningane dine, kva dei vert brukte til og kva rettar du har når du ikkje ønskjer det.',
	],
	[
		'da',
		'Denne erklæring fortæller, hvordan vi behandler dine oplysninger, hvad de bruges til, og hvilke rettigheder du har, når du bruger vores hjemmeside.',
	],
	[
		'sv',
		'Här berättar vi hur vi behandlar dina uppgifter, vad de används till och vilka rättigheter du har när du använder vår webbplats.',
	],
	[
		'en',
		'This statement tells you how we process your data, what it is used for and which rights you have when you visit our website.',
	],
])('%s is told from its neighbours, whatever the page claims', (language, text) => {
	expect(read(text, {terms, language: 'de'}).language).toBe(language);
});

test('a page’s own word on its language counts where the text is too short to tell', () => {
	expect(read('Cookies', {terms, language: 'nn-NO'}).language).toBe('nn');
	expect(read('Cookies', {terms}).language).toBeNull();
});

test('an English part of a Norwegian policy is read as English', () => {
	const norwegian =
		'Denne erklæringen forteller hvordan vi behandler opplysningene dine og hvilke rettigheter du har. '.repeat(4);
	const english =
		'This website does not use Hotjar, and we have never used it for any of the pages that you can visit here.';
	expect(read(`${norwegian}\n\n${english}`, {terms}).declarations).toContainEqual(
		expect.objectContaining({vendor: 'hotjar', status: 'denied', quote: english}),
	);
});

test('the quote is the sentence that says it, across abbreviations and with bullets apart', () => {
	const text = 'Velkommen til oss. Vi bruker verktøy, f.eks. Hotjar, på siden. Ha en fin dag.\n • Kontakt oss gjerne.';
	expect(read(text, {terms}).declarations.find(({kind}) => kind === 'vendor')?.quote).toBe(
		'Vi bruker verktøy, f.eks. Hotjar, på siden.',
	);
});
