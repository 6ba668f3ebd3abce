import {readFileSync} from 'node:fs';
import {Ajv} from 'ajv';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {vendorsSchemaFile, vendorsSchemaText} from '../../scripts/schema.ts';
import {languages, vendorsIn, wordsIn} from '../../src/report/index.ts';

const words = wordsIn('en');
const vendor = {name: 'Nordmåling', owner: 'Nordmåling AS', category: 'analytics', hosts: ['nordmaling.example']};
const file = (...vendors: readonly unknown[]) => JSON.stringify({format: 'samsvar-vendors', formatVersion: 1, vendors});
const problemsOf = (text: string) => {
	const read = vendorsIn(text, words);
	return 'problems' in read ? read.problems : [];
};
const of = (more: object) => problemsOf(file({...vendor, ...more}));

test('the example is a list of vendors, by the schema that is shipped too', async () => {
	const example = readFileSync('schema/samsvar-vendors-1.example.json', 'utf8');
	expect(vendorsIn(example, words)).toMatchObject({vendors: [{name: 'Nordmåling'}, {tracks: false}]});
	expect(readFileSync(vendorsSchemaFile, 'utf8')).toBe(await vendorsSchemaText());
	const matches = new Ajv({strict: false}).compile(JSON.parse(readFileSync(vendorsSchemaFile, 'utf8')) as object);
	expect(matches(JSON.parse(example))).toBe(true);
	expect(matches(JSON.parse(file({...vendor, hosts: []})))).toBe(false);
});

test('hosts are kept as browsers write them', () => {
	const read = vendorsIn(file({...vendor, hosts: ['Måling.Example.', ' T.example.com']}), words);
	expect(read).toMatchObject({vendors: [{hosts: ['xn--mling-mra.example', 't.example.com']}]});
});

test('what is wrong is told of the vendor, the field and the place in it', () => {
	expect(of({hosts: ['ok.example', 'https://x.example/']})).toEqual([
		expect.stringMatching(/^Vendor 1 \(Nordmåling\), hosts 2: “https:\/\/x\.example\/” is no host name/),
	]);
	expect(problemsOf(file(vendor, {...vendor, owner: undefined}))).toEqual([
		'Vendor 2 (Nordmåling), owner: is missing.',
	]);
	expect(of({category: 'spying'})[0]).toContain('category: “spying” is no category');
	expect(of({host: 'a.example'})).toEqual(['Vendor 1 (Nordmåling), host: There is no such field.']);
	expect(of({aliases: 'Nord'})).toEqual(['Vendor 1 (Nordmåling), aliases: must be a list.']);
	expect(of({tracks: 'yes'})).toEqual(['Vendor 1 (Nordmåling), tracks: must be true or false.']);
	expect(problemsOf(file('x'))[0]).toMatch(/^Vendor 1: must be an object/);
	expect(problemsOf('{')).toEqual(['The file is not JSON.']);
	expect(problemsOf('{"format":"samsvar-audit"}')[0]).toContain('This is not a list of vendors');
	expect(problemsOf('[]')[0]).toContain('This is not a list of vendors');
	expect(problemsOf(file())).toEqual(['vendors: must have at least one entry.']);
});

test.each(['com', 'co.uk', 'github.io', 'localhost', 'no'])('nobody has all of %s', host => {
	expect(of({hosts: [host]})[0]).toContain(`“${host}” belongs to nobody alone`);
});

test.each(['*', '*.example.com', '', 'a b.example', 'a.example:8080', 'user@a.example'])('%s is no host', host => {
	expect(of({hosts: [host]})[0]).toContain('is no host name');
});

test.each(['*', 'a*', 'ab*', '_a*b'])('a cookie called %s would be everybody’s', name => {
	expect(of({cookies: [name]})).toHaveLength(1);
	expect(of({storage: [name]})).toHaveLength(1);
});

test('it is bounded: bytes, vendors, entries, letters, and how much is said of what is wrong', () => {
	expect(problemsOf(' '.repeat(1_000_001))).toEqual(['The file is larger than 1 MB.']);
	expect(problemsOf(file(...Array.from({length: 1001}, () => vendor)))).toEqual(['vendors: has too many entries.']);
	expect(of({hosts: Array.from({length: 51}, (_, index) => `a${index}.example`)})).toHaveLength(1);
	expect(of({name: 'x'.repeat(101)})[0]).toContain('is too long');
	expect(of({name: 'x'})[0]).toContain('too short');
	expect(problemsOf(file(...Array.from({length: 900}, () => ({}))))).toHaveLength(11);
	expect(problemsOf('['.repeat(5000))).toEqual(['The file is not JSON.']);
});

test('names of objects’ own things are names, and change nothing', () => {
	const text =
		'{"format":"samsvar-vendors","formatVersion":1,"__proto__":{"polluted":1},"vendors":[{"__proto__":{"polluted":1},"name":"constructor","owner":"toString","category":"content","hosts":["a.example"]}]}';
	vendorsIn(text, words);
	expect(({} as {polluted?: unknown}).polluted).toBeUndefined();
	expect(of({category: '__proto__'})[0]).toContain('is no category');
	expect(of({name: 'a\u202Eb', owner: 'a\nb'})).toHaveLength(2);
});

test('whatever the file says, there is a list within its bounds, or words for what is wrong', () => {
	const field = fc.oneof(fc.anything({withNullPrototype: false}), fc.string(), fc.array(fc.string()), fc.domain());
	const entry = fc.record(
		{
			name: field,
			owner: field,
			category: fc.oneof(field, fc.constant('social')),
			hosts: fc.oneof(field, fc.array(fc.domain())),
			cookies: field,
			aliases: field,
		},
		{requiredKeys: []},
	);
	const any = fc.oneof(
		fc.json(),
		fc.string(),
		fc.array(fc.oneof(entry, fc.anything())).map(vendors => file(...vendors.map(plain))),
	);
	fc.assert(
		fc.property(any, fc.constantFrom(...languages), (text, language) => {
			const read = vendorsIn(text, wordsIn(language));
			if ('problems' in read) {
				expect(read.problems.length).toBeGreaterThan(0);
				expect(read.problems.length).toBeLessThanOrEqual(11);
				for (const problem of read.problems) {
					expect(problem.length).toBeLessThan(400);
					expect(problem).not.toMatch(/report_vendors|\{\w+\}: |\n/);
				}
			} else {
				expect(read.vendors.length).toBeLessThanOrEqual(1000);
			}
		}),
	);
});

/** What JSON can say of it. */
function plain(value: unknown): unknown {
	try {
		return JSON.parse(JSON.stringify(value) ?? 'null');
	} catch {
		return null;
	}
}
