import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import * as rules from '../../src/audit/rules/index.ts';

const page = readFileSync('docs/rules.md', 'utf8');
const words = Object.keys(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as object);
const sections = new Map(
	page
		.split(/^## /m)
		.slice(1)
		.map(section => [/^`([a-z-]+)`/.exec(section)?.[1] ?? '', section]),
);
const all = Object.values(rules);

test('docs/rules.md has a heading for each rule, and for nothing else', () => {
	expect([...sections.keys()].sort()).toEqual(all.map(({id}) => id).sort());
});

test.each(all)('$id: its severity and its basis are told as they are', ({id, severity, basis}) => {
	expect(sections.get(id)).toContain(`\n${severity} · ${basis.join('; ')}\n`);
});

test.each(all)('$id: what it looks at, what it cannot know, and each way in which it cannot tell', ({id}) => {
	const section = sections.get(id) ?? '';
	expect(section).toMatch(/\n- \*\*Looks at:\*\* \S[^]*\n- \*\*Cannot know:\*\* \S/);
	const key = `finding_${id.replaceAll('-', '_')}_cant_tell`;
	const ways = words.filter(word => word === key || (word.startsWith(`${key}_`) && !word.endsWith('_one')));
	const told = [...section.matchAll(/\n- \*\*`cantTell`\*\*(?: `(\w+)`)?:/g)].map(([, variant]) =>
		variant === undefined ? key : `${key}_${variant}`,
	);
	expect(told.sort()).toEqual(ways.sort());
});
