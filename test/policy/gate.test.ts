import {expect, test} from 'vitest';
import {classesOf, piecesOf} from '../../src/policy/gate.ts';
import {lexicons} from '../../src/policy/languages/index.ts';

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
	expect(classesOf('(<use>|<used>) … <purposes>')).toEqual([
		['purposes', 'use'],
		['purposes', 'used'],
	]);
	expect(classesOf('(<we> )?<use>')).toEqual([['use']]);
	expect(classesOf('<thirdParty> (<w> ){0,2}<restriction>')).toEqual([['thirdParty', 'restriction']]);
});

test('no two roles of a lexicon share a name', () => {
	for (const {words, information, techniques, purposes, claims} of lexicons) {
		const names = [words, information, techniques, purposes, claims].flatMap(drawer => Object.keys(drawer));
		expect(new Set(names).size).toBe(names.length);
	}
});
