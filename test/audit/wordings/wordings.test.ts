import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {report} from '../../support/visit.ts';
import {ofConduct} from './of-conduct.ts';
import {ofTechniques} from './of-techniques.ts';
import {ofTexts} from './of-texts.ts';

const tellable = {...ofConduct, ...ofTexts, ...ofTechniques};

const written = Object.keys(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as object).flatMap(
	key => {
		const [, rule, outcome] = /^finding_(.+?)_((?:passed|failed|inapplicable)(?:_.+)?)$/.exec(key) ?? [];
		return outcome === undefined || outcome.endsWith('_one') ? [] : [`${rule} ${outcome}`];
	},
);

test('each wording of what was found, kept or not to be asked stands for a visit', () => {
	const told = Object.values(tellable).flatMap(([, ...wordings]) => wordings);
	expect(written.filter(wording => !told.includes(wording))).toEqual([]);
});

test.each(Object.entries(tellable).map(([name, [visited, ...wordings]]) => [name, visited, wordings] as const))(
	'%s',
	(_, visited, wordings) => {
		const said = report(visited).findings.map(({rule, outcome, variant}) =>
			[rule.replaceAll('-', '_'), [outcome, variant].filter(Boolean).join('_').replaceAll('-', '_')].join(' '),
		);
		expect(said).toEqual(expect.arrayContaining([...wordings]));
	},
);
