import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import * as rules from '../../../src/audit/rules/index.ts';
import {report} from '../../support/visit.ts';
import {held} from './held.ts';
import {unknowable} from './unknowable.ts';

const ways = readFileSync('docs/rules.md', 'utf8')
	.split(/^## /m)
	.slice(1)
	.flatMap(section => {
		const rule = /^`([a-z-]+)`/.exec(section)?.[1] ?? '';
		const told = section.matchAll(/\n- \*\*`cantTell`\*\*(?: `(\w+)`)?:/g);
		return [...told].map(([, variant]) => (variant === undefined ? rule : `${rule} ${variant}`));
	});

test('each way in which docs/rules.md says that a rule cannot tell is held by a visit', () => {
	expect(held.map(([way]) => way)).toEqual(ways);
	expect(Object.values(rules).filter(({id}) => !ways.some(way => way.split(' ')[0] === id))).toEqual([]);
});

test('each visit leaves something unknown', () => {
	const used = new Set(held.flatMap(([, ...visits]) => visits));
	expect(Object.keys(unknowable).filter(name => !used.has(name))).toEqual([]);
});

const judged = new Map(Object.entries(unknowable).map(([name, visited]) => [name, report(visited).findings]));

test.each(held)('%s: neither passed nor failed where %s', (way, ...visits) => {
	const [rule, variant] = way.split(' ');
	for (const name of visits) {
		const found = judged.get(name)?.filter(finding => finding.rule === rule) ?? [];
		expect([...new Set(found.map(({outcome}) => outcome))], name).toEqual(['cantTell']);
		expect(
			found.map(finding => finding.variant),
			name,
		).toContain(variant);
	}
});
