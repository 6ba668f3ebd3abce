import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import type {Writable} from 'node:stream';
import {row, type Row} from './row.ts';

const few = 100_000;
const many = 1_000_000;
const entries = 20_000;

/** What the command line takes for requests that come in on a pipe: time, and memory that must not grow with their number. */
export async function stream(): Promise<readonly Row[]> {
	const {status, stderr} = spawnSync(process.execPath, ['scripts/samsvar.js', '--version'], {encoding: 'utf8'});
	if (status !== 0) throw new Error(stderr);
	const [little, much] = [await identified(lines(few), few), await identified(lines(many), many)];
	const har = await identified(recording(entries), entries);
	return [
		row('samsvar identify: JSON lines a second', many / much.seconds, null),
		row(`samsvar identify: peak memory, ${many} lines ÷ ${few}`, much.megabytes / little.megabytes, 1.5),
		row(`samsvar identify: peak memory, ${many} lines`, much.megabytes, 300, ' MB'),
		row(`samsvar identify: peak memory, a HAR of ${Math.round(har.given / 1e6)} MB`, har.megabytes, 300, ' MB'),
		row(`samsvar identify: a HAR of ${Math.round(har.given / 1e6)} MB`, har.seconds, null, ' s'),
	];
}

async function identified(pieces: Iterable<string>, answers: number) {
	const watch = 'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))';
	const from = performance.now();
	const child = spawn(process.execPath, ['--import', watch, 'dist/cli/samsvar.js', 'identify', '-']);
	let said = '';
	let answered = 0;
	child.stderr.on('data', text => (said += String(text)));
	child.stdout.on('data', (piece: Uint8Array) => {
		for (const byte of piece) if (byte === 10) answered++;
	});
	const [given] = await Promise.all([write(pieces, child.stdin), once(child, 'close')]);
	const seconds = (performance.now() - from) / 1000;
	if (answered !== answers) throw new Error(`${answered} of ${answers} answers: ${said}`);
	return {given, seconds, megabytes: Number(said) / 1024};
}

async function write(pieces: Iterable<string>, to: Writable): Promise<number> {
	let given = 0;
	for (const piece of pieces) {
		given += piece.length;
		if (!to.write(piece)) await once(to, 'drain');
	}
	to.end();
	return given;
}

function* lines(count: number): Generator<string> {
	let piece = '';
	for (let at = 0; at < count; at++) {
		const [type, url] = asked[at % asked.length]!;
		piece += `${JSON.stringify({url: url + at, type, page: 'https://butikk.example/'})}\n`;
		if (piece.length < 100_000) continue;
		yield piece;
		piece = '';
	}
	yield piece;
}

/** As developer tools export it, with what came back. */
function* recording(count: number): Generator<string> {
	const text = 'var kaffe = "sort";\n'.repeat(500);
	yield '{"log":{"version":"1.2","pages":[{"id":"p","title":"https://butikk.example/"}],"entries":[';
	for (let at = 0; at < count; at++) {
		const [type, url] = asked[at % asked.length]!;
		const request = {method: 'GET', url: url + at, headers: []};
		const response = {status: 200, content: {size: text.length, mimeType: 'text/javascript', text}};
		yield (at === 0 ? '' : ',') + JSON.stringify({pageref: 'p', _resourceType: type, request, response});
	}
	yield ']}}';
}

const asked = [
	['xmlhttprequest', 'https://www.google-analytics.com/g/collect?v=2&tid=G-8KQ2VN5XTE&en=page_view&cid=1.2&_s='],
	['image', 'https://cdn.butikk.example/bilde/'],
	['image', 'https://www.facebook.com/tr/?id=123456789012345&ev=PageView&dl=https%3A%2F%2Fbutikk.example%2F&r='],
	['script', 'https://static.hotjar.com/c/hotjar-1.js?sv='],
	['image', 'https://ukjent.example/t.gif?uid=3f1c9a7e52b14a6e&u=https%3A%2F%2Fbutikk.example%2F&n='],
	['font', 'https://fonts.gstatic.com/s/'],
	['xmlhttprequest', 'https://butikk.example/matomo.php?idsite=1&rec=1&r='],
	['xmlhttprequest', 'https://d.butikk.example/api?x='],
] as const;
