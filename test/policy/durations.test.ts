import {describe, expect, test} from 'vitest';
import {durationsIn} from '../../src/policy/durations.ts';
import {grammarOf} from '../../src/policy/grammar.ts';
import {lexicons} from '../../src/policy/languages/index.ts';
import {said} from './reader.ts';

const day = 86_400;

function lengths(language: string, text: string): readonly string[] {
	const lexicon = lexicons.find(one => one.language === language);
	if (!lexicon) throw new Error(`No lexicon for "${language}"`);
	return durationsIn(text.toLowerCase(), grammarOf(lexicon)).map(
		({seconds, bound}) => `${bound} ${Math.round((seconds / day) * 100) / 100} d`,
	);
}

describe('a length of time', () => {
	test.each<[language: string, text: string, found: readonly string[]]>([
		['nb', 'tolv måneder', ['exactly 365 d']],
		['nb', 'inntil 13 mnd.', ['at-most 395.42 d']],
		['nb', 'minst ett år', ['at-least 365 d']],
		['nb', '1 år 6 måneder', ['exactly 547.5 d']],
		['en', '1 year 1 month 4 days', ['exactly 399.42 d']],
		['en', '7 days - 3 years', ['at-most 1095 d']],
		['en', '13–26 months', ['at-most 790.83 d']],
		['en', '1,825 days', ['exactly 1825 d']],
		['en', '31536000 seconds', ['exactly 365 d']],
		['en', 'six (6) months', ['exactly 182.5 d']],
		['en', '2 years and 1 day', ['exactly 730 d', 'exactly 1 d']],
		['en', '364 days, 29 days', ['exactly 364 d', 'exactly 29 d']],
		['de', 'höchstens zwei Jahre', ['at-most 730 d']],
		['fr', '13 mois au maximum', ['at-most 395.42 d']],
		['es', 'dos años', ['exactly 730 d']],
		['nb', 'år 2038', []],
	])('in %s: %s', (language, text, found) => expect(lengths(language, text)).toEqual(found));
});

describe('how long a cookie lives and how long data is kept are told apart', () => {
	test.each<[text: string, says: string]>([
		['Informasjonskapselen lagres i 14 måneder.', ' lives exactly 425.8333333333333 d'],
		['Opplysningene fra informasjonskapsler slettes etter 14 måneder.', 'kept 426 d'],
		['Data that we collect through cookies on this website is kept for 26 months.', 'kept 791 d'],
		['Cookies that hold data about you are stored for 90 days on your device.', ' lives exactly 90 d'],
		['Vi bruker informasjonskapselen _fbp. Den utløper etter 90 dager.', '_fbp lives exactly 90 d'],
		[
			'Vi oppbevarer opplysninger om kundene våre så lenge:\n\nKategori\tLagringstid\nKundeopplysninger\t5 år',
			'kept 1825 d',
		],
		['Regnskapsbilag tas vare på i fem år etter bokføringsloven.', 'kept 1825 d'],
		['Kategori\tHva vi gjør\nKunder\tOpplysninger om kunder slettes etter 30 dager.', 'kept 30 d'],
	])('%s', (text, says) => {
		const found = said(text);
		expect(
			found.filter(line => line.endsWith(says)),
			found.join(' | '),
		).toHaveLength(1);
		expect(found.filter(line => /^kept| lives /.test(line))).toHaveLength(1);
	});
});

describe('names in a sentence and the lengths beside them', () => {
	test.each<[text: string, cookies: readonly string[]]>([
		['Informasjonskapslene _ga og _gid lagres i 2 år.', ['_ga 63072000', '_gid 63072000']],
		['Vi bruker informasjonskapslene _ga (2 år) og _gid (24 timer).', ['_ga 63072000', '_gid 86400']],
		['Vi bruker informasjonskapselen _fbp. Den utløper etter 90 dager.', ['_fbp 7776000']],
		['Dette avgjør hva som står i _ga-cookien.', ['_ga']],
		[
			'Informasjonskapselen "PHPSESSID" slettes når du lukker nettleseren, og du må logge inn på nytt hvis du kommer tilbake til oss etter 45 minutter.',
			['PHPSESSID session'],
		],
	])('%s', (text, cookies) => {
		expect(said(text).filter(line => line.startsWith('cookie '))).toEqual(cookies.map(one => `cookie ${one}`));
	});
});
