import {describe, expect, it} from 'vitest';
import {purposeOf} from '../../src/consent/purposes.ts';
import {purposesIn, signalName} from '../../src/popup/purposes.ts';
import {languages, wordsIn} from '../../src/report/words.ts';

const nb = wordsIn('nb');

describe('purposes', () => {
	it('are named for people, each once, whatever their platform calls them', () => {
		expect(purposesIn(['cookie_cat_marketing', 'C0004', 'Advertisement', 'store-and-access'], nb)).toBe(
			'markedsføring, lagring og lesing på enheten',
		);
		expect(purposesIn(['ad_storage', 'Strictly Necessary Cookies', 'Statistikk'], wordsIn('en'))).toBe(
			'storage for advertising, necessary, statistics',
		);
	});

	it('nobody knows are shown as they are, and no more than a few', () => {
		expect(purposesIn(['Hotjar', 'constructor', 'marketing partners'], nb)).toBe(
			'Hotjar, constructor, marketing partners',
		);
		expect(
			purposesIn(
				Array.from({length: 20}, (_, index) => `s${index}`),
				nb,
			),
		).toBe('s0, s1, s2, s3, s4, s5, s6, s7, 12 til');
	});

	it.each(languages)('have words in %s', language => {
		const words = wordsIn(language);
		const known = ['necessary', 'functional', 'preferences', 'statistics', 'performance', 'marketing', 'social-media'];
		const rest = ['personalisation', 'security', 'unclassified', 'select-content', 'ad_personalization', 'sale'];
		for (const word of [...known, ...rest]) {
			const key = `purpose_${purposeOf(word)}`;
			expect(words(key), key).not.toBe(key);
		}
	});
});

it('a signal of a company’s interface goes by that name', () => {
	expect(signalName({kind: 'cmp-api', cmp: 'microsoft-uet'}, nb)).toBe('Microsoft UET');
	expect(signalName({kind: 'cmp-api', cmp: 'klaro'}, nb)).toBe(nb('popup_signal_kind_cmp_api'));
	expect(signalName({kind: 'tcf'}, nb)).toBe('IAB TCF');
});
