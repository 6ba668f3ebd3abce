import {describe, expect, test} from 'vitest';
import {isPdf, readPdf} from '../../src/pdf/index.ts';
import {lines, pdf, type Placed} from '../support/pdf.ts';

const textOf = async (...pages: readonly (readonly Placed[])[]) => (await readPdf(pdf(pages))).text;

describe('a PDF that is read', () => {
	test('has its letters, its title and its language', async () => {
		const read = await readPdf(pdf([lines(['Blåbær på Ås, ÆØÅ – og «é».'])], {title: 'Personvern', language: 'nb-NO'}));
		const text = 'Blåbær på Ås, ÆØÅ – og «é».';
		expect(read).toEqual({title: 'Personvern', language: 'nb-NO', text, isCut: false});
	});

	test('has its paragraphs whole, and what was broken at the end of a line in one piece', async () => {
		const text = await textOf(
			lines([
				'Vi er opptatt av at du skal vite hva vi gjør, og hvorfor. Vi behandler personopp-',
				'lysninger, IP-adresser og e-postadresser. Vi bruker målings- og annonse-',
				'verktøy, og du kan si nei til alt sammen når du vil, uten å si hvorfor du gjør det.',
				'',
				'Du kan klage til Datatilsynet.',
			]),
		);
		expect(text).toBe(
			'Vi er opptatt av at du skal vite hva vi gjør, og hvorfor. Vi behandler personopplysninger, IP-adresser og e-postadresser. Vi bruker målings- og annonseverktøy, og du kan si nei til alt sammen når du vil, uten å si hvorfor du gjør det.\n\nDu kan klage til Datatilsynet.',
		);
	});

	test.each([
		['Ta vare på kopien av IP-', 'adressen', 'IP-adressen'],
		['Ta vare på kopien av e-', 'posten', 'e-posten'],
		['We do share with some third-', 'party services', 'third-party services'],
		['Vi samler informasjons-', 'og annonsedata', 'informasjons- og annonsedata'],
		['Se https://fjordsport.example/', 'personvern', 'https://fjordsport.example/personvern'],
	])('keeps a hyphen that belongs to the word: %s', async (before, after, whole) => {
		expect(await textOf(lines([before, after]))).toContain(whole);
	});

	test('has headings and items on lines of their own, and an address as it stands', async () => {
		const text = await textOf([
			{text: '2. Verktøy', y: 760, size: 16, bold: true},
			...lines(
				[
					'Vi bruker disse verktøyene for å forstå hvordan nettstedet brukes av dem som er innom:',
					'• Google Analytics måler hvor mange som er innom, og hva de leser, og lagrer det',
					'• Hotjar',
					'',
					'Fjordsport AS',
					'Storgata 1',
					'0101 Oslo',
				],
				{top: 735},
			),
		]);
		expect(text).toBe(
			'2. Verktøy\n\nVi bruker disse verktøyene for å forstå hvordan nettstedet brukes av dem som er innom:\n• Google Analytics måler hvor mange som er innom, og hva de leser, og lagrer det\n• Hotjar\n\nFjordsport AS\nStorgata 1\n0101 Oslo',
		);
	});

	test('has a bullet that stands apart, in a font of signs or not, before its words', async () => {
		const item = (text: string, y: number) => [
			{text: '•', x: 72, y},
			{text, x: 90, y},
		];
		expect(await textOf([...item('Hotjar', 700), ...item('Matomo', 686)])).toBe('• Hotjar\n• Matomo');
	});

	test('has a table a row a line, cells under their heads, and a cell of several lines in one', async () => {
		const row = (y: number, ...cells: readonly string[]) =>
			cells.flatMap((text, index) => (text === '' ? [] : [{text, x: 72 + index * 130, y}]));
		const text = await textOf([
			...row(700, 'Navn', 'Leverandør', 'Varighet'),
			...row(680, '_ga', 'Google'),
			{text: 'Analytics', x: 202, y: 667},
			{text: '2 år', x: 332, y: 680},
			...row(640, 'PHPSESSID', '', 'Økt'),
		]);
		expect(text).toBe('Navn\tLeverandør\tVarighet\n_ga\tGoogle Analytics\t2 år\nPHPSESSID\t\tØkt');
	});

	test('reads one column after the other', async () => {
		const column = (word: string, x: number) =>
			lines(
				Array.from({length: 12}, (_, index) => `${word} ${index} er en ganske lang linje her`),
				{x},
			);
		const text = await textOf([...column('Venstre', 60), ...column('Høyre', 320)]);
		expect(text).not.toContain('\t');
		expect(text.indexOf('Venstre 11')).toBeLessThan(text.indexOf('Høyre 0'));
	});

	test('goes on over the page’s end, and leaves out what stands at the edge of each page', async () => {
		const page = (n: number, body: readonly Placed[]) => [
			{text: 'Fjordsport AS', y: 815, size: 8},
			...body,
			{text: `Side ${n} av 3`, y: 30, size: 8},
		];
		const text = await textOf(
			page(1, lines(['Denne erklæringen gjelder alle som er innom oss, og den sier at vi ikke deler noe'], {top: 100})),
			page(2, lines(['med andre enn dem som er nevnt her.', '', 'Vi bruker Hotjar.'])),
			page(3, lines(['Kontakt'])),
		);
		expect(text).toBe(
			'Denne erklæringen gjelder alle som er innom oss, og den sier at vi ikke deler noe med andre enn dem som er nevnt her.\n\nVi bruker Hotjar.\n\nKontakt',
		);
	});

	test('is cut at 500 pages, and says so', async () => {
		const {isCut, text} = await readPdf(pdf(Array.from({length: 502}, (_, n) => [{text: `Punkt nr ${n}.`, y: 400}])));
		expect(isCut).toBe(true);
		expect(text).toMatch(/Punkt nr 499\.$/);
	});
});

describe('a PDF that is not read says why', () => {
	test('it is locked with a password', async () => {
		await expect(readPdf(pdf([lines(['Vi deler.'])], {locked: true}))).rejects.toMatchObject({fault: 'encrypted'});
	});

	test('it is broken', async () => {
		const whole = pdf([lines(['Vi deler ikke noe.'])]);
		await expect(readPdf(whole.slice(0, 60))).rejects.toMatchObject({fault: 'broken'});
	});

	test('it has pictures of text alone', async () => {
		await expect(readPdf(pdf([[], []]))).rejects.toMatchObject({fault: 'no_text'});
	});
});

test('a PDF is known by its first bytes', () => {
	expect(isPdf(pdf([[]]))).toBe(true);
	expect(isPdf(Buffer.from('\uFEFF\n%PDF-1.7'))).toBe(true);
	expect(isPdf(Buffer.from('<p>Last ned %PD'))).toBe(false);
});
