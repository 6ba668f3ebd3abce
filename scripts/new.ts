// npm run new vendor|rule|cmp|language <id>: one new file, one list line, and a test unless one walks them all – the rest is yours.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

type Drawer = {
	readonly file: (id: string) => string;
	readonly list: string;
	/** The list with one thing more in it. */
	readonly listed?: (list: string, id: string, name: string) => string;
	readonly content: (id: string, name: string) => string;
	/** None where general tests walk the whole drawer. */
	readonly test?: {readonly file: (id: string) => string; readonly content: (id: string) => string};
	readonly then: string;
};

const drawers: Readonly<Record<string, Drawer>> = {
	vendor: {
		file: id => `src/catalog/vendors/${id}.ts`,
		list: 'src/catalog/vendors/index.ts',
		content: (id, name) => `import type {Vendor} from '../vendor.ts';

export const ${name}: Vendor = {
	id: '${id}',
	name: '',
	owner: '',
	category: 'unknown',
	tracks: true,
	requests: [],
	cookies: [],
	aliases: [],
	sources: [],
};
`,
		then: `Fill in name, owner (src/catalog/owners), hosts and sources; leave blank what no source backs up.
Then npm run catalogue, and npx vitest run test/drawers.test.ts test/catalog: they say what is amiss.
Where a path, a file or a parameter tells, add requests to the list in test/catalog/requests.test.ts.`,
	},
	rule: {
		file: id => `src/audit/rules/${id}.ts`,
		list: 'src/audit/rules/index.ts',
		content: (id, name) => `import {law} from '../law.ts';
import type {Rule} from '../rule.ts';

export const ${name}: Rule = {
	id: '${id}',
	severity: 'moderate',
	basis: [],
	check() {
		return {outcome: 'cantTell'};
	},
};
`,
		test: {
			file: id => `test/audit/rules/${id}.test.ts`,
			content: id => `import {expect, test} from 'vitest';
import {outcome, visit} from '../../support/visit.ts';

test('fails when …', () => {
	expect(outcome(visit('https://butikk.example'), '${id}')).toBe('failed');
});
`,
		},
		then: 'Cite the law from src/audit/law.ts, and add rule_ and finding_ words in public/_locales (en, nb, nn).',
	},
	cmp: {
		file: id => `src/consent/cmps/${id}.ts`,
		list: 'src/consent/cmps/index.ts',
		content: (id, name) => `import type {Cmp} from '../cmp.ts';

export const ${name}: Cmp = {
	id: '${id}',
	name: '',
	sources: [],
};
`,
		test: {
			file: id => `test/consent/cmps/${id}.test.ts`,
			content: id => `import {expect, test} from 'vitest';
import {decode} from '../../../src/consent/index.ts';

test('${id} says what was granted', () => {
	expect(decode({signal: 'cmp-cookie', cmp: '${id}', raw: ''}).state).toBe('accepted');
});
`,
		},
		then: 'Say how to know it, which cookie or storage key holds the decision, and where its buttons are, each with a source.',
	},
	language: {
		file: id => `src/policy/languages/${id}.ts`,
		list: 'src/policy/languages/index.ts',
		content: (id, name) => `import type {Lexicon, LinkWords} from '../lexicon.ts';

export const ${name}Links: LinkWords = {
	language: '${id}',
	privacy: '',
	cookies: '',
	paths: {privacy: '', cookies: ''},
};

export const ${name}: Lexicon = {
	language: '${id}',
};
`,
		listed: (list, id, name) =>
			list
				.replace(/(\n\nexport const lexicons)/, `\nimport {${name}, ${name}Links} from './${id}.ts';$1`)
				.replace(/(lexicons: readonly Lexicon\[\] = \[)/, `$1${name}, `)
				.replace(/(linkWords: readonly LinkWords\[\] = \[)/, `$1${name}Links, `),
		test: {
			file: id => `test/policy/languages/${id}.test.ts`,
			content: id => `import {expect, test} from 'vitest';
import {read} from '../../../src/policy/index.ts';

test('${id} is recognised', () => {
	expect(read('…', {terms: []}).language).toBe('${id}');
});
`,
		},
		then: 'A language is words, no code: fill in what the type asks for.',
	},
};

const [kind = '', id = ''] = process.argv.slice(2);
const drawer = Object.hasOwn(drawers, kind) ? drawers[kind] : undefined;
if (!drawer || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
	console.error('usage: npm run new vendor|rule|cmp|language <kebab-case-id>');
	process.exit(2);
}

const file = drawer.file(id);
if (existsSync(file)) {
	console.error(`${file} is there already`);
	process.exit(2);
}

const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
write(file, drawer.content(id, name));
if (drawer.test) write(drawer.test.file(id), drawer.test.content(id));
const list = readFileSync(drawer.list, 'utf8');
writeFileSync(drawer.list, drawer.listed?.(list, id, name) ?? inOrder(list, `export {${name}} from './${id}.ts';`));
console.log([file, drawer.list, ...(drawer.test ? [drawer.test.file(id)] : []), '', drawer.then].join('\n'));

function write(target: string, content: string): void {
	mkdirSync(path.dirname(target), {recursive: true});
	writeFileSync(target, content);
}

/** The list stays sorted, so that two people adding a line seldom meet. */
function inOrder(list: string, line: string): string {
	const lines = list.split('\n').filter(Boolean);
	const exports = [...lines.filter(each => each.startsWith('export {')), line].sort(byFile);
	return [...lines.filter(each => !each.startsWith('export {')), ...exports, ''].join('\n');
}

function byFile(one: string, other: string): number {
	const fileOf = (line: string) => line.slice(line.indexOf("'"));
	return fileOf(one) < fileOf(other) ? -1 : 1;
}
