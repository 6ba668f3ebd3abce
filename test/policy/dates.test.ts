import {describe, expect, test} from 'vitest';
import {read} from '../../src/policy/index.ts';

const updated = (text: string, language: string): string | undefined => read(text, {terms: [], language}).updated?.date;

const dated: readonly (readonly [language: string, text: string, date: string])[] = [
	['nb', 'Sist oppdatert 12. mars 2019', '2019-03-12'],
	['nb', 'Sist oppdatert: 12.03.2019', '2019-03-12'],
	['nb', 'Sist endret 1.6.21', '2021-06-01'],
	['nb', 'Versjon 1.2, mars 2019', '2019-03'],
	['nb', 'Oppdatert 2019', '2019'],
	['nb', 'Oppdatert:\n12. mars 2019', '2019-03-12'],
	['nb', '2019-03-12 (oppdatert)', '2019-03-12'],
	['nn', 'Sist oppdatert 3. mai 2020', '2020-05-03'],
	['sv', 'Senast uppdaterad den 7 januari 2022', '2022-01-07'],
	['sv', 'Senast uppdaterad: 2022-01-07', '2022-01-07'],
	['da', 'Sidst opdateret: 18. oktober 2023', '2023-10-18'],
	['en', 'Last updated: 2019-03-12', '2019-03-12'],
	['en', 'Last updated: March 12, 2019', '2019-03-12'],
	['en', 'Effective 12 March 2019.', '2019-03-12'],
	['en', 'Last updated: Sep 5th, 2021', '2021-09-05'],
	['en', 'Last updated: 25/03/2019', '2019-03-25'],
	['de', 'Stand: 12. März 2019', '2019-03-12'],
	['de', 'Letzte Aktualisierung: Dezember 2020', '2020-12'],
	['fr', 'Dernière mise à jour : 1er février 2021', '2021-02-01'],
	['es', 'Última actualización: 12 de marzo de 2019', '2019-03-12'],
	['nl', 'Laatst bijgewerkt op 12 maart 2019', '2019-03-12'],
	['fi', 'Päivitetty 12. maaliskuuta 2019', '2019-03-12'],
	['it', 'Ultimo aggiornamento: 12 marzo 2019', '2019-03-12'],
	['pl', 'Ostatnia aktualizacja: 12 marca 2019', '2019-03-12'],
];

describe('the date a text gives itself', () => {
	test.each(dated)('%s: %s', (language, text, date) => {
		expect(updated(text, language)).toBe(date);
	});
});

test('where both orders are in use, what they leave open is left out', () => {
	expect(updated('Last updated: 03/04/2019', 'en')).toBe('2019');
	expect(updated('Last updated: 03/03/2019', 'en')).toBe('2019-03-03');
	expect(updated('Sist oppdatert: 03/04/2019', 'nb')).toBe('2019-04-03');
});

test('of several the latest counts', () => {
	expect(updated('Versjon 1.0: 1. mai 2018\n\nVersjon 1.1: 3. juni 2020\n\nVersjon 1.05: 2. mai 2019', 'nb')).toBe(
		'2020-06-03',
	);
});

test.each([
	['nb', 'Vi oppdaterte ikke noe. I 2019 hadde vi fest.'],
	['nb', 'Vi har holdt på siden 12. mars 2019.'],
	['nb', 'Sist oppdatert: 45.13.2019'],
	[
		'nb',
		'Denne erklæringen gjelder for alle som handler hos oss, og den vil bli lest av mange som lurer på ting; lagret er den, og hver gang noe nytt skjer, blir den straks oppdatert, som 12. mars 2019.',
	],
	['en', 'Our shop opened on March 12, 2019.'],
])('no such date, %s: %s', (language, text) => {
	expect(read(text, {terms: [], language}).updated).toBeNull();
});

test('the words are quoted with it', () => {
	const text = 'Personvern\n\nSist oppdatert den\u00a012. mars 2019.';
	const found = read(text, {terms: [], language: 'nb'}).updated;
	expect(found).toMatchObject({date: '2019-03-12', quote: 'oppdatert den\u00a012. mars 2019'});
	expect(text.slice(found?.start, found?.end)).toBe(found?.quote);
});
