import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeAll, describe, expect, test, vi} from 'vitest';
import {lines, pdf} from '../support/pdf.ts';

vi.setConfig({testTimeout: 30_000});

const root = join(import.meta.dirname, '../..');
const built = join(root, 'dist/cli/samsvar.js');
const folder = mkdtempSync(join(tmpdir(), 'samsvar-cli-'));
const file = (name: string, content: string | Uint8Array = '') => {
	writeFileSync(join(folder, name), content);
	return join(folder, name);
};
type Told = {status: number | null; stdout: string; stderr: string};
const samsvar = (args: readonly string[], {input = '', env = {}}: {input?: string | Uint8Array; env?: object} = {}) =>
	new Promise<Told>(resolve => {
		const child = spawn(process.execPath, [built, ...args], {cwd: folder, env: {...process.env, LANG: 'C', ...env}});
		const told = {stdout: '', stderr: ''};
		for (const name of ['stdout', 'stderr'] as const) {
			child[name].setEncoding('utf8').on('data', (text: string) => (told[name] += text));
		}
		child.stdin.on('error', () => {}).end(input);
		child.on('close', status => resolve({status, ...told}));
	});

// The launcher builds the program where its sources have changed.
beforeAll(() => {
	const {status, stderr} = spawnSync(process.execPath, [join(root, 'scripts/samsvar.js'), '--version'], {
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(stderr);
}, 120_000);

describe('wrong use is one clear line on stderr, exit 2, and nothing on stdout', () => {
	test.concurrent.each<[string, readonly string[], RegExp]>([
		['no command', [], /audit, policy, identify/],
		['a command there is not', ['scan'], /"scan"/],
		['an option there is not', ['audit', '--fast'], /"--fast"/],
		['an option without its value', ['audit', '--out'], /--out/],
		['a missing argument', ['policy'], /file/],
		['an argument too many', ['validate', 'a', 'b'], /too many/],
		['a consent choice there is not', ['audit', '--consent', 'maybe'], /--consent.*"maybe"/],
		['a time that is no number', ['audit', '--settle', 'abc'], /--settle.*"abc"/],
		['a language there is not', ['audit', '--lang', 'sv'], /--lang.*"sv"/],
		['a preference without a value', ['audit', '--browser', 'firefox', '--browser-pref', 'a.b'], /"a\.b"/],
		['an address that is none', ['audit', 'http://'], /"http:\/\/"/],
		['a list there is not', ['audit', '--list', 'none.txt'], /none\.txt/],
		['a list with a wrong line', ['audit', '--list', file('list.txt', 'example.no\n?')], /line 2 of .*list\.txt/],
		['a policy to judge by there is not', ['audit', '--policy', 'none.txt'], /none\.txt/],
		['a file as folder', ['audit', '--out', file('occupied')], /occupied/],
		['a browser there is not', ['audit', '--browser-path', '/nowhere/chromium'], /\/nowhere\/chromium/],
		['a policy file there is not', ['policy', 'none.txt'], /none\.txt/],
		['a folder for a policy', ['policy', folder], /folder/],
		['a picture for a policy', ['policy', file('p.png', Uint8Array.of(137, 80, 0, 0))], /p\.png is no text/],
		['a broken PDF for a policy', ['policy', file('p.pdf', '%PDF-1.7\n1 0 obj')], /p\.pdf is a PDF .* broken/],
		['a file of requests there is not', ['identify', 'none.jsonl'], /none\.jsonl/],
		['an audit file there is not', ['validate', 'none.json'], /none\.json/],
		['something else for an audit', ['validate', file('other.json', '{"a": 1}')], /other\.json is not an audit/],
		[
			'broken JSON for an audit',
			['validate', file('broken.json', '{"format": "samsvar-audit"')],
			/broken\.json is not/,
		],
		['a HAR that is none', ['identify', file('x.har', '{"log": {}}')], /x\.har is not a HAR/],
	])('%s', async (_, args, said) => {
		const {status, stdout, stderr} = await samsvar(args);
		expect(stderr).toMatch(said);
		expect(stderr.trimEnd().split('\n')).toHaveLength(1);
		expect(stdout).toBe('');
		expect(status).toBe(2);
	});
});

test('a broken line of requests is named by its number, after the answers to those before it', async () => {
	const input = `${'{"url": "https://example.no/"}\n'.repeat(16)}{"url": \n{"url": "https://example.no/"}\n`;
	const {status, stdout, stderr} = await samsvar(['identify', '-'], {input});
	expect(stderr).toMatch(/not JSON on line 17/);
	expect(stdout.trimEnd().split('\n')).toHaveLength(16);
	expect(status).toBe(2);
});

const shopHar = (end = '') => {
	const of = (url: string, type: string) => ({pageref: 'p', _resourceType: type, request: {method: 'GET', url}});
	const entries = [
		of('https://www.butikk.no/', 'document'),
		of('https://butikk.no/matomo.php?idsite=1&rec=1', 'xhr'),
		of('https://static.hotjar.com/c/hotjar-1.js', 'script'),
	];
	const text = JSON.stringify({log: {version: '1.2', pages: [{id: 'p', title: 'Butikk'}], entries}}, null, 2);
	return end === '' ? text : text.slice(0, text.lastIndexOf(end));
};
const shop = [
	[null, false],
	['matomo', true],
	['hotjar', false],
];
const answersIn = (stdout: string) =>
	stdout
		.trimEnd()
		.split('\n')
		.map(line => JSON.parse(line) as {url: string; vendor: string | null; proxied: boolean})
		.map(({vendor, proxied}) => [vendor, proxied]);

test.concurrent.each([
	['by its name', ['identify', file('butikk.har', shopHar())], ''],
	['by what is in it', ['identify', file('butikk.json', shopHar())], ''],
	['on one line', ['identify', file('linje.json', JSON.stringify(JSON.parse(shopHar())))], ''],
	['with a byte order mark', ['identify', file('merke.json', `\uFEFF${shopHar()}`)], ''],
	['with other line ends', ['identify', file('windows.json', shopHar().replaceAll('\n', '\r\n'))], ''],
	['on standard input', ['identify', '-'], shopHar()],
])('a HAR is known %s', async (_, args, input) => {
	const {status, stdout, stderr} = await samsvar(args, {input});
	expect({status, stderr}).toEqual({status: 0, stderr: ''});
	expect(answersIn(stdout)).toEqual(shop);
});

test('a HAR that breaks off is told, after the answers to what is whole', async () => {
	const {status, stdout, stderr} = await samsvar(['identify', file('brutt.har', shopHar('"method"'))]);
	expect(stderr).toMatch(/^samsvar: .*brutt\.har is broken after entry 2: .*\n$/);
	expect(answersIn(stdout)).toEqual(shop.slice(0, 2));
	expect(status).toBe(2);
});

test('a HAR without entries has no answers, an empty file is no HAR', async () => {
	expect(await samsvar(['identify', file('tom.har', '{"log":{"entries":[]}}')])).toEqual({
		status: 0,
		stdout: '',
		stderr: '',
	});
	expect((await samsvar(['identify', file('null.har')])).stderr).toMatch(/null\.har is not a HAR/);
	expect((await samsvar(['identify', file('null.jsonl')])).status).toBe(0);
});

test('entries without an address are left out, and that is said', async () => {
	const har = '{"log":{"entries":[{"request":{"url":"https://a.example/"}},{},{"request":{}}]}}';
	const {status, stdout, stderr} = await samsvar(['identify', file('hull.har', har)]);
	expect(stderr).toMatch(/hull\.har: entries without .*: 2\n$/);
	expect([status, answersIn(stdout)]).toEqual([0, [[null, false]]]);
});

test('JSON lines may come from anywhere: other line ends, blank lines, a byte order mark, UTF-16', async () => {
	const lines = '{"url":"https://blåbær.no/"}\r\n\r\n  \n{"url":"https://static.hotjar.com/c/hotjar-1.js"}';
	for (const input of [lines, `\uFEFF${lines}`, Buffer.from(`\uFEFF${lines}`, 'utf16le')]) {
		const {status, stdout, stderr} = await samsvar(['identify', '-'], {input});
		expect({status, stderr}).toEqual({status: 0, stderr: ''});
		expect(answersIn(stdout)).toEqual([
			[null, false],
			['hotjar', false],
		]);
	}
});

test.each([
	['by the page', {page: 'https://www.butikk.no/vare'}, true],
	['on another site', {page: 'https://annen.no/'}, false],
	['as told, whatever the page', {page: 'https://www.butikk.no/', firstParty: false}, false],
	['by a page that is none', {page: 'om oss'}, false],
])('whose a request is, is told %s', async (_, told, proxied) => {
	const input = JSON.stringify({url: 'https://maal.butikk.no/matomo.php?idsite=1', ...told});
	expect(answersIn((await samsvar(['identify', '-'], {input})).stdout)).toEqual([['matomo', proxied]]);
});

test('a request is answered before the next one comes', async () => {
	const child = spawn(process.execPath, [built, 'identify', '-'], {stdio: ['pipe', 'pipe', 'inherit']});
	const answered = () => new Promise<string>(resolve => child.stdout.once('data', data => resolve(String(data))));
	for (const host of ['a', 'b']) {
		child.stdin.write(`{"url":"https://${host}.example/${'x'.repeat(40)}"}\n`);
		expect(await answered()).toMatch(`https://${host}.example/`);
	}
	child.stdin.end();
	expect(await new Promise(resolve => child.on('close', resolve))).toBe(0);
});

test('requests are answered in order, one line each', async () => {
	const urls = ['https://www.google-analytics.com/g/collect?v=2', 'not a url', 'https://example.no/'];
	const {status, stdout} = await samsvar(['identify', '-'], {input: urls.map(url => JSON.stringify({url})).join('\n')});
	const answers = stdout
		.trimEnd()
		.split('\n')
		.map(line => JSON.parse(line) as {url: string; vendor: string | null});
	expect(answers.map(({url}) => url)).toEqual(urls);
	expect(answers.map(({vendor}) => vendor)).toEqual(['google-analytics', null, null]);
	expect(status).toBe(0);
});

test('a reader that stops reading is no error', async () => {
	const input = '{"url": "https://example.no/"}\n'.repeat(50_000);
	const command = `"${process.execPath}" "${built}" identify - | head -1`;
	const {stdout, stderr} = spawnSync('bash', ['-o', 'pipefail', '-c', command], {input, encoding: 'utf8', cwd: folder});
	expect(stderr).toBe('');
	expect(stdout.trimEnd().split('\n')).toHaveLength(1);
});

test('a policy is read to the letter, in whatever encoding it came', async () => {
	const text = 'Vi bruker Google Analytics på nettstedet vårt.\r\n';
	const utf8 = await samsvar(['policy', file('p.txt', `\uFEFF${text}`)]);
	const latin1 = await samsvar(['policy', '-'], {input: Buffer.from(text, 'latin1')});
	const [one, other] = [utf8, latin1].map(({stdout}) => JSON.parse(stdout));
	expect(one).toMatchObject({foundBy: 'file', fetchedAt: null, text});
	expect(other).toEqual({...one, source: '-'});
	for (const {start, end, quote} of one.declarations) expect(text.slice(start, end)).toBe(quote);
});

test('of a PDF policy the text is read, from a file of any name or from standard input', async () => {
	const bytes = pdf([lines(['Vi bruker Google Ana-', 'lytics på Ås.'])], {title: 'Personvern', language: 'nb'});
	for (const [source, input] of [
		[file('policy', bytes), ''],
		['-', bytes],
	] as const) {
		const {status, stdout, stderr} = await samsvar(['policy', source], {input});
		expect({status, stderr}).toEqual({status: 0, stderr: ''});
		expect(JSON.parse(stdout)).toMatchObject({
			...{source, foundBy: 'file', title: 'Personvern', language: 'nb', text: 'Vi bruker Google Analytics på Ås.'},
			declarations: [{kind: 'vendor', vendor: 'google-analytics', status: 'declared'}],
		});
	}
});

test('of an HTML policy the visible text is read, with its title', async () => {
	const html =
		'<!doctype html><html lang="nb"><title>Personvern</title><script>var x = "Hotjar"</script><p>Vi bruker Google Analytics.</p>';
	const {stdout} = await samsvar(['policy', file('p.html', html)]);
	const policy = JSON.parse(stdout) as {title: string; language: string; text: string};
	expect(policy).toMatchObject({title: 'Personvern', language: 'nb'});
	expect(policy.text.trim()).toBe('Vi bruker Google Analytics.');
});

test('help is given in the language of the terminal, for every command', async () => {
	expect((await samsvar(['--help'], {env: {LC_ALL: 'nb_NO.UTF-8'}})).stdout).toMatch(/Kommandoer:/);
	for (const command of ['audit', 'policy', 'identify', 'validate']) {
		const {status, stdout, stderr} = await samsvar([command, '--help']);
		expect({status, stderr}).toEqual({status: 0, stderr: ''});
		expect(stdout).not.toMatch(/cli_/);
	}
});

test('the version is that of the package', async () => {
	const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
		version: string;
	};
	expect((await samsvar(['--version'])).stdout.trim()).toBe(version);
	expect(readdirSync(folder)).not.toContain('audits');
});
