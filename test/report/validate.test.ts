import {describe, expect, test} from 'vitest';
import {auditFile, validate, wordsIn} from '../../src/report/index.ts';
import {canonical, sha256} from '../../src/report/integrity.ts';
import {shop} from './a-shop.ts';

const written = async () =>
	JSON.parse(
		JSON.stringify(await auditFile(shop(), {words: wordsIn('nn'), tool: {name: 'samsvar', version: '0.1.0'}})),
	);

const problemsOf = async (json: unknown) => {
	const answer = await validate(json);
	return answer.ok ? [] : answer.problems;
};

describe('validate', () => {
	test('a file as it was written is right', async () => {
		expect(await validate(await written())).toEqual({ok: true});
	});

	test('so is one with its fields in another order', async () => {
		const file = await written();
		expect(await validate(Object.fromEntries(Object.entries(file).reverse()))).toEqual({ok: true});
	});

	test('one changed letter shows', async () => {
		const file = await written();
		file.findings[0].message += '.';
		expect(await problemsOf(file)).toEqual([expect.stringContaining('integrity.digest')]);
	});

	test('an added field shows: it was not there when the file was sealed', async () => {
		expect(await problemsOf({...(await written()), further: 1})).toHaveLength(1);
	});

	test('each problem names its field', async () => {
		const file = await written();
		file.findings[0].severity = 'fatal';
		delete file.site.domain;
		const problems = await problemsOf(file);
		expect(problems).toHaveLength(2);
		expect(problems.join('\n')).toMatch(/^site\.domain: .+\nfindings\.0\.severity: /);
	});

	test('in the reader’s language, and in short', async () => {
		const file = await written();
		file.site.domain = 7;
		file.startedAt = 'x'.repeat(500);
		const answer = await validate(file, wordsIn('nb'));
		const problems = answer.ok ? [] : answer.problems;
		expect(problems).toContain('site.domain: ventet string, fant 7');
		expect(problems.every(problem => problem.length < 200)).toBe(true);
	});

	test('a newer format is named as such', async () => {
		expect(await problemsOf({...(await written()), formatVersion: 2})).toEqual([
			'formatVersion: 2 is not known; this program reads version 1',
		]);
	});

	test.each([[null], [[]], ['text'], [7], [undefined], [{}]])('%j is no audit', async json => {
		expect((await validate(json)).ok).toBe(false);
	});
});

test('canonical JSON has sorted names, no white space, and nothing undefined', () => {
	expect(canonical({b: [1, {d: null, c: 'å'}], a: undefined, A: true})).toBe('{"A":true,"b":[1,{"c":"å","d":null}]}');
});

test('SHA-256 is the one everybody computes', async () => {
	expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
