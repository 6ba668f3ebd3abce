import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

/** A drawer: one thing a file, one list of them, and each thing named after its file. */
type Drawer = {
	readonly folder: string;
	/** Where a thing's own test is, or null where one test walks all of them. */
	readonly test: ((id: string) => string) | null;
	readonly make: string;
};

const drawers: readonly Drawer[] = [
	{folder: 'src/catalog/vendors', test: null, make: 'npm run new vendor'},
	{folder: 'src/catalog/owners', test: null, make: 'copy a neighbour in src/catalog/owners'},
	{folder: 'src/catalog/decoders', test: null, make: 'copy a neighbour in src/catalog/decoders'},
	{folder: 'src/audit/rules', test: id => `test/audit/rules/${id}.test.ts`, make: 'npm run new rule'},
	{folder: 'src/consent/cmps', test: null, make: 'npm run new cmp'},
	{folder: 'src/consent/interfaces', test: null, make: 'copy a neighbour in src/consent/interfaces'},
	{folder: 'src/policy/languages', test: null, make: 'npm run new language'},
	{folder: 'demo/sites', test: null, make: 'copy a neighbour in demo/sites'},
	{folder: 'demo/services', test: null, make: 'copy a neighbour in demo/services'},
];

const lists = import.meta.glob<Record<string, {id?: string}>>(
	[
		'../src/catalog/{vendors,owners,decoders}/index.ts',
		'../src/audit/rules/index.ts',
		'../src/consent/{cmps,interfaces}/index.ts',
		'../src/policy/languages/index.ts',
		'../demo/{sites,services}/index.ts',
	],
	{eager: true},
);

const things = (folder: string): readonly string[] =>
	readdirSync(folder, {withFileTypes: true})
		.filter(entry => entry.name !== 'index.ts' && (entry.isDirectory() || entry.name.endsWith('.ts')))
		.map(({name}) => name.replace(/\.ts$/, ''));

test.each(drawers)('$folder lists everything in it', ({folder, make}) => {
	const list = readFileSync(`${folder}/index.ts`, 'utf8');
	const missing = things(folder).filter(id => !list.includes(`'./${id}.ts'`) && !list.includes(`'./${id}/index.ts'`));
	expect(missing, `add a line for each to ${folder}/index.ts (${make} does it)`).toEqual([]);
});

test.each(drawers)('$folder names its files in kebab-case', ({folder}) => {
	expect(things(folder).filter(id => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

test.each(drawers)('$folder holds what its files are named after', ({folder}) => {
	const named = Object.values(lists[`../${folder}/index.ts`] ?? {});
	const ids = named.flatMap(thing => (typeof thing?.id === 'string' ? [thing.id] : []));
	if (ids.length > 0) {
		expect([...ids].sort(), `an id in ${folder} differs from its file's name`).toEqual([...things(folder)].sort());
	}
});

test.each(drawers.filter(drawer => drawer.test))('$folder is tested thing by thing', ({folder, test: testOf, make}) => {
	const untested = things(folder).filter(id => !existsSync(testOf!(id)));
	expect(untested, `write a test for each: ${untested.map(id => testOf!(id)).join(', ')} (${make} begins one)`).toEqual(
		[],
	);
});

const languages = ['en', 'nb', 'nn'] as const;
const words = Object.fromEntries(
	languages.map(language => [
		language,
		JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Record<string, {message: string}>,
	]),
);
const keys = [...new Set(languages.flatMap(language => Object.keys(words[language]!)))];
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test.each(languages)('every word for people exists in %s', language => {
	expect(
		keys.filter(key => !words[language]![key]?.message),
		`add to public/_locales/${language}/messages.json`,
	).toEqual([]);
});

test('a sentence has the same placeholders in every language', () => {
	const differing = keys.filter(
		key => new Set(languages.map(language => placeholders(words[language]![key]?.message ?? '').join())).size > 1,
	);
	expect(differing).toEqual([]);
});

test('every rule has a title and a sentence for each way it can end', () => {
	for (const rule of things('src/audit/rules')) {
		const id = rule.replaceAll('-', '_');
		expect(keys, `add rule_${id} to public/_locales`).toContain(`rule_${id}`);
		expect(
			keys.some(key => key.startsWith(`finding_${id}_failed`)),
			`add finding_${id}_failed to public/_locales`,
		).toBe(true);
	}
});
