import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest';

vi.setConfig({testTimeout: 120_000});

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'samsvar-hostile-'));
const file = (name: string, content: string | Uint8Array) => {
	writeFileSync(join(folder, name), content);
	return name;
};

type Told = {status: number | null; stdout: string; stderr: string};
/** With little memory, so that what would take much falls. */
const samsvar = (...args: readonly string[]) =>
	new Promise<Told>(resolve => {
		const node = ['--max-old-space-size=1024', join(root, 'dist/cli/samsvar.js')];
		const child = spawn(process.execPath, [...node, ...args], {cwd: folder, env: {...process.env, LANG: 'C'}});
		const told = {stdout: '', stderr: ''};
		for (const name of ['stdout', 'stderr'] as const) {
			child[name].setEncoding('utf8').on('data', (text: string) => (told[name] += text.slice(0, 100_000)));
		}
		child.stdin.end();
		child.on('close', status => resolve({status, ...told}));
	});

beforeAll(() => {
	const {status, stderr} = spawnSync(process.execPath, [join(root, 'scripts/samsvar.js'), '--version'], {
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(stderr);
	for (const [name, content] of Object.entries(small)) file(name, content);
}, 120_000);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const entry = (url: string, rest: object = {}) => ({
	startedDateTime: '2026-11-26T09:00:00Z',
	_resourceType: 'document',
	request: {method: 'GET', url, headers: []},
	response: {status: 200, headers: [], content: {mimeType: 'text/html', size: 1}},
	...rest,
});
const har = (entries: readonly unknown[], pages: readonly unknown[] = []) =>
	JSON.stringify({log: {version: '1.2', pages, entries}});
const shop = har([entry('https://butikk.example/')]);
const evil = '<script>alert(1)</script>\u202Egnp\u001B[31m\u009B31m\u2028';
const audit = (findings: readonly object[], rest: object = {}) =>
	JSON.stringify({
		...{format: 'samsvar-audit', formatVersion: 1, site: {url: 'https://a.example/', domain: 'a.example'}},
		...{startedAt: '2026-11-26T09:00:00Z', phases: [{name: 'before'}], findings, ...rest},
	});
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const small: Readonly<Record<string, string | Uint8Array>> = {
	empty: '',
	'shop.har': shop,
	'policy.txt': 'Vi bruker Google Analytics.',
	'audit.json': audit([]),
	'old.json': audit([{rule: 'old', outcome: 'failed'}]),
};

const refusals: readonly (readonly [string, readonly string[], RegExp])[] = [
	...['check --har before=%', 'check --har before=shop.har --policy %', 'policy %', 'validate %'].flatMap(command =>
		(
			[
				['an empty file', 'empty', /empty/],
				['a folder', '.', /is a folder/],
				['a file that cannot be read', '/proc/self/mem', /\/proc\/self\/mem could not be read/],
			] as const
		).map(([what, name, said]) => [`${command}: ${what}`, command.replace('%', name).split(' '), said] as const),
	),
	...['diff % audit.json', 'diff audit.json %'].flatMap(command =>
		['empty', '.', '/proc/self/mem'].map(
			name => [`${command}: ${name}`, command.replace('%', name).split(' '), /audit|folder|could not be read/] as const,
		),
	),
	['identify: a folder', ['identify', '.'], /is a folder/],
	['identify: a file that cannot be read', ['identify', '/proc/self/mem'], /could not be read/],
	['audit --policy: an empty file', ['audit', 'a.example', '--policy', 'empty'], /empty is empty/],
	['audit --policy: a folder', ['audit', 'a.example', '--policy', '.'], /is a folder/],
];

describe('what cannot be read is refused in one clear line, exit 2, and nothing is written', () => {
	test.each(refusals.filter(([, args]) => process.platform === 'linux' || !args.join().includes('/proc/')))(
		'%s',
		async (_, args, said) => {
			const before = readdirSync(folder);
			const {status, stdout, stderr} = await samsvar(...args);
			expect(stderr).toMatch(said);
			expect(stderr.trimEnd().split('\n')).toHaveLength(1);
			expect({status, stdout}).toEqual({status: 2, stdout: ''});
			expect(readdirSync(folder)).toEqual(before);
		},
	);
});

const fifty = 50 * 1024 * 1024;
const longUrl = `https://butikk.example/${'x'.repeat(fifty)}`;
const line = `${JSON.stringify({url: `https://a.example/${'x'.repeat(400)}`})}\n`;

/** Made when its turn comes. */
const large: readonly (readonly [string, readonly string[], () => string, number, RegExp])[] = [
	[
		'a policy',
		['policy', 'big.txt'],
		() => 'Vi bruker Hotjar. '.repeat(fifty / 18),
		2,
		/big\.txt is larger than 20 MB/,
	],
	['a line', ['identify', 'big.jsonl'], () => JSON.stringify({url: longUrl}), 2, /more than 20 MB on line 1/],
	['lines', ['identify', 'big.jsonl'], () => line.repeat(fifty / line.length), 0, /^$/],
	['an address', ['check', '--har', 'before=big.har', '--out', 'o1'], () => har([entry(longUrl)]), 0, /^Written to o1/],
	['entries', ['check', '--har', 'before=big.har', '--out', 'o2'], manyEntries, 0, /^Written to o2/],
	['findings', ['diff', 'big.json', 'audit.json'], manyFindings, 0, /^big\.json is not an audit file as this version/],
	[
		'no audit',
		['validate', 'big.json'],
		() => JSON.stringify({format: 'x', text: 'x'.repeat(fifty)}),
		2,
		/not an audit/,
	],
	['a deep policy', ['policy', 'big.html'], () => '<div>'.repeat(fifty / 5 / 3), 2, /big\.html .*deeper/],
	[
		'a deep HAR',
		['check', '--har', 'before=big.har'],
		() => `{"log":{"entries":[${nested(fifty / 2)}]}}`,
		2,
		/big\.har is broken/,
	],
	[
		'a deep audit',
		['diff', 'big.json', 'audit.json'],
		() => audit([]).replace('[]', nested(fifty / 2)),
		2,
		/not an audit/,
	],
];

function manyEntries(): string {
	const text = JSON.stringify(entry(`https://butikk.example/${'x'.repeat(2000)}`));
	return `{"log":{"entries":[${Array.from({length: fifty / text.length}, () => text).join()}]}}`;
}

function manyFindings(): string {
	const finding = (index: number) => ({rule: `rule-${index}`, outcome: 'failed', message: 'm'.repeat(300)});
	return audit(Array.from({length: fifty / 350}, (_, index) => finding(index)));
}

describe('fifty megabytes are read or refused in time, with a gigabyte of memory', () => {
	test.each(large)('%s', async (_, args, content, exit, said) => {
		const name = args.map(arg => arg.replace('before=', '')).find(arg => arg.startsWith('big.')) ?? '';
		file(name, content());
		const began = Date.now();
		const {status, stderr} = await samsvar(...args);
		expect(stderr).toMatch(said);
		expect(status).toBe(exit);
		expect(Date.now() - began).toBeLessThan(60_000);
		expect(readdirSync(folder).filter(each => each.startsWith('.'))).toEqual([]);
	});
});

describe('what a file says of itself is text wherever it is shown', () => {
	test('an audit’s, in the table of differences and among the problems', async () => {
		const site = {url: `https://a.example/${evil}`, domain: `a.example${evil}`};
		file('evil.json', audit([{rule: evil, outcome: 'failed', severity: evil, message: `=1+1 ${evil}`}], {site}));
		file('twice.json', audit([]).replace('{', `{${JSON.stringify(evil)}:1,${JSON.stringify(evil)}:2,`));
		for (const args of [
			['diff', 'audit.json', 'evil.json'],
			['diff', 'evil.json', 'twice.json'],
			['validate', 'evil.json'],
			['validate', 'twice.json'],
		]) {
			const {status, stdout, stderr} = await samsvar(...args);
			expect(stdout + stderr).not.toMatch(/[\u202E\u001B\u009B\u2028]/);
			expect(status).toBeLessThan(2);
		}
	});

	test('a recording’s and a policy’s, in the terminal, the page and the tables', async () => {
		const url = `https://butikk.example/<script>alert(1)</script>%1B[31m\u202E`;
		const cookie = (name: string) => ({name: 'Set-Cookie', value: `${name}=1; Max-Age=99999999`});
		const names = ['+1', '-1', '@x', '<img src=x onerror=alert(1)>', `a${evil}`];
		const response = {status: 200, headers: names.map(cookie), content: {mimeType: 'text/html'}};
		const tracker = entry(`https://www.facebook.com/tr?id=1&ev=${encodeURIComponent(evil)}`, {_resourceType: evil});
		file('evil.har', har([entry(url, {response}), tracker], [{id: evil, title: evil}]));
		file(
			'evil.txt',
			`Personvern. Vi bruker informasjonskapsler og deler ingenting med tredjeparter. ${evil} =1+1 Vi bruker Hotjar.`,
		);
		const args = ['check', '--har', 'before=evil.har', '--policy', 'evil.txt', '--out', 'evil'];
		const {status, stdout, stderr} = await samsvar(...args);
		expect({status, stderr: stderr.split('\n').length}).toEqual({status: 1, stderr: 2});
		expect(stdout + stderr).not.toMatch(/[\u202E\u001B\u009B\u2028]/);
		const page = readFileSync(join(folder, 'evil/report.html'), 'utf8');
		expect(page).not.toMatch(/<script|<img|[\u001B\u009B]/i);
		for (const name of ['findings.csv', 'cookies.csv']) {
			const text = readFileSync(join(folder, 'evil', name), 'utf8').slice(1);
			const cells = [...text.matchAll(/("(?:[^"]|"")*"|[^,\r\n"]*)(?:,|\r\n)/g)].map(([, cell = '']) => cell);
			expect(cells.length).toBeGreaterThan(50);
			expect(cells.filter(cell => /^"?\s*[=+\-@\t]/.test(cell))).toEqual([]);
			expect(text).not.toMatch(/[\u202E\u001B\u009B]/);
		}
		expect(readFileSync(join(folder, 'evil/cookies.csv'), 'utf8')).toContain("'+1");
	});
});

describe('oddities of JSON and of encodings', () => {
	test.each([
		['UTF-16 with its mark', Buffer.from(`\uFEFF${shop}`, 'utf16le'), 0, /^Written/],
		['a key twice: the later one counts', shop.replace('"url"', '"url":"https://x.example/","url"'), 0, /^Written/],
		['`__proto__` is a key like others', shop.replace('{"log"', '{"__proto__":{"log":1},"log"'), 0, /^Written/],
		[
			'an entry in `__proto__` is none',
			`{"log":{"entries":[{"__proto__":${JSON.stringify(entry('https://a.example/'))}}]}}`,
			2,
			/no request in odd\.har/,
		],
		[
			'an address that is none, for broken UTF-8',
			Buffer.from(shop.replace('butikk', 'but\u00FFikk'), 'latin1'),
			2,
			/no request in odd\.har/,
		],
		[
			'a HAR that says "log" twice is broken off or read',
			'{"log":{"entries":[]},"log":{"entries":[]}}',
			2,
			/no request in odd\.har|not a HAR|broken/,
		],
	])('%s', async (_, content, exit, said) => {
		file('odd.har', content);
		const {status, stderr} = await samsvar('check', '--har', 'before=odd.har', '--out', 'odd');
		expect(stderr.split('\n').at(-2)?.replace('samsvar: ', '')).toMatch(said);
		expect(status).toBe(exit);
	});

	test('a format that is not known is named, with its file, and one that is no number is no audit', async () => {
		file('nine.json', audit([], {formatVersion: 9}));
		const {status, stderr} = await samsvar('diff', 'old.json', 'nine.json');
		expect(stderr).toMatch(/nine\.json .*9 is not known/);
		expect(status).toBe(0);
		file('word.json', audit([], {formatVersion: '2'}));
		expect(await samsvar('diff', 'audit.json', 'word.json')).toMatchObject({
			...{status: 2, stdout: '', stderr: expect.stringMatching(/^samsvar: word\.json is not an audit file/)},
		});
	});
});
