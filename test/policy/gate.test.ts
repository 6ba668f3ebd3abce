import {expect, test} from 'vitest';
import {classesOf, gateOf, piecesOf} from '../../src/policy/gate.ts';
import {lexicons} from '../../src/policy/languages/index.ts';
import {compile, phrasesOf} from '../../src/policy/pattern.ts';
import {fold} from '../../src/policy/fold.ts';
import {fixtures} from './fixtures.ts';

test.each([
	['personvern(policy|regler)', ['personvern']],
	['kaps(el|ler)', ['kaps']],
	['vi', null],
	['*kapsel*', ['kapsel']],
	['(fysisk )?person', ['person']],
	['får? (<w> ){0,2}innsyn', ['innsyn']],
	['art\\(?ikkel', ['ikkel']],
	['deler ikke|selger ikke', ['deler', 'selger']],
	['<we> (bruker|har)', ['bruker', 'har']],
	['om (du|dere)', null],
	['(om )?(deler|selger)( ikke)?', ['deler', 'selger']],
	['nettleser[- ]data', ['nettleser']],
	['(i stedet for|(?<!finner( <w>|,){0,3} )istedenfor)( (den|det))?', ['stedet', 'istedenfor']],
])('what %s cannot do without', (phrase, pieces) => {
	expect(piecesOf(phrase)).toEqual(pieces);
});

test('a pattern’s branches and the classes they need', () => {
	expect(classesOf('<we> … <use>|<use> <we>')).toEqual([
		['we', 'use'],
		['use', 'we'],
	]);
	expect(classesOf('(<contact>|<controller>)')).toEqual([['contact'], ['controller']]);
	expect(classesOf('(<use>|<used>) … <purposes>')).toEqual([['purposes']]);
	expect(classesOf('<thirdParty> (<w> ){0,2}<restriction>')).toEqual([['thirdParty', 'restriction']]);
});

test('no two roles of a lexicon share a name', () => {
	for (const {words, information, techniques, purposes, claims} of lexicons) {
		const names = [words, information, techniques, purposes, claims].flatMap(drawer => Object.keys(drawer));
		expect(new Set(names).size).toBe(names.length);
	}
});

test.each(lexicons.map(lexicon => [lexicon.language, lexicon] as const))(
	'in %s nothing that matches is kept out',
	(language, {words, information, techniques, purposes}) => {
		const classes = {...words, ...information};
		const roles = new Map(Object.entries({...classes, ...techniques, ...purposes}));
		const gate = gateOf(roles);
		const patterns = [...roles].map(([role, said]) => [role, compile(phrasesOf(said), '', classes)] as const);
		const texts = fixtures
			.filter(fixture => fixture.language === language)
			.flatMap(({text}) => fold(text).text.split('\n'));
		const wrong = texts.flatMap(text => {
			const may = gate(text);
			return patterns.filter(([role, pattern]) => pattern.test(text) && !may(role)).map(([role]) => `${role}: ${text}`);
		});
		expect(wrong).toEqual([]);
	},
);
