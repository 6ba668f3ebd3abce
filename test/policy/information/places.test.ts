import {describe, expect, test} from 'vitest';
import {read} from '../../../src/policy/index.ts';
import {elementsOf} from './cases.ts';

describe('rights', () => {
	test('which ones are named is told', () => {
		const [rights] = read('You have the right to access, restriction and portability of your data.', {
			terms: [],
			language: 'en',
		}).information.filter(({element}) => element === 'rights');
		expect(rights?.rights).toEqual(['access', 'restriction', 'portability']);
	});

	test('a list takes its lead with it', () => {
		const found = elementsOf('Du har rett til:\n• innsyn\n• retting\n• dataportabilitet', 'nb');
		expect(found.map(([element, quote]) => [element, quote])).toEqual([
			['rights', 'innsyn'],
			['rights', 'retting'],
			['rights', 'dataportabilitet'],
		]);
	});
});

test('a transfer tells whether its safeguard is named', () => {
	const safeguard = (text: string) =>
		read(text, {terms: [], language: 'nb'}).information.find(({element}) => element === 'transfers')?.safeguard;
	expect(safeguard('Opplysningene lagres i USA etter EUs standardkontrakt.')).toBe(true);
	expect(safeguard('Opplysningene lagres i USA.')).toBeUndefined();
});

test('what stands first under a heading of the matter tells it, when nothing says more', () => {
	const text = 'Hvor lenge\n\nKundeforholdets varighet og fem år til etter regnskapsreglene.';
	expect(elementsOf(text, 'nb')).toEqual([
		['retention', 'Kundeforholdets varighet og fem år til etter regnskapsreglene.'],
	]);
});

test('at most three places are kept for each element, the plainest', () => {
	const text = Array.from({length: 9}, (_, index) => `Vi lagrer opplysningene så lenge avtale ${index} varer.`);
	expect(elementsOf(text.join('\n\n'), 'nb').filter(([element]) => element === 'retention')).toHaveLength(3);
});

test('a vendor is not the controller of the site', () => {
	const text = 'Hotjar Ltd is the controller of that data.';
	const terms = [{kind: 'vendor', id: 'hotjar', name: 'Hotjar', spellings: ['Hotjar']}] as const;
	expect(read(text, {terms, language: 'en'}).information.filter(({element}) => element === 'controller')).toEqual([]);
});

test('a customer is not the controller of the site', () => {
	const text = 'Kunden er behandlingsansvarlig, og Solsiden AS er databehandler.';
	expect(elementsOf(text, 'nb').filter(([element]) => element === 'controller')).toEqual([]);
});

test('a number of an organisation is no telephone', () => {
	const text = 'Solsiden AS (org.nr. 912 345 678) er behandlingsansvarlig.';
	expect(elementsOf(text, 'nb').map(([element]) => element)).toEqual(['controller']);
});

test('quotes are cut out of the text as given', () => {
	const text = 'Om oss.\n\nDu\u00ad kan klage til \u00abDatatilsynet\u00bb.';
	const [{start, end, quote} = {start: 0, end: 0, quote: ''}] = read(text, {terms: [], language: 'nb'}).information;
	expect([text.slice(start, end), quote]).toEqual([quote, 'Du\u00ad kan klage til \u00abDatatilsynet\u00bb.']);
});
