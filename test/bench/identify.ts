// What does it cost to name a request, beside others who look requests up? Bundled first, as it ships.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';
import {FiltersEngine, Request} from '@ghostery/adblocker';
import thirdPartyWeb from 'third-party-web/nostats-subset.js';
import {build} from 'vite';
import {packed} from '../../scripts/packed-drawers.ts';
import type * as Catalog from '../../src/catalog/index.ts';
import type * as Hosts from '../../src/catalog/hosts.ts';
import type * as Addresses from '../../src/catalog/address.ts';
import type * as Tolds from '../../src/catalog/told.ts';
import type {Vendor} from '../../src/catalog/vendor.ts';
import {median, row, type Row} from './row.ts';

const given = '../shared/devset/requests.jsonl';
const many = 20_000;
const turns = 9;

type Sent = {readonly url: string; readonly type: string; readonly firstParty: boolean; readonly page: string};

/** Of real requests, repeated; rows of size alone where none are at hand. */
export async function identify(): Promise<readonly Row[]> {
	const size = row(
		'vendors and owners of the catalogue, gzip',
		gzipSync(packed(), {level: 9}).length / 1000,
		60,
		' kB',
	);
	if (!existsSync(given)) {
		console.error(`${given} is not here: nothing to identify`);
		return [size];
	}

	const folder = await mkdtemp(join(tmpdir(), 'samsvar-identify-'));
	try {
		await bundle(folder);
		const catalog = (await import(pathToFileURL(join(folder, 'catalog.mjs')).href)) as typeof Catalog;
		const sent = requests();
		const others = await adblocker(folder);
		const times = inTurn({
			ours: () => sent.forEach(request => catalog.identify(request)),
			oursAndSaid: () => sent.forEach(request => catalog.identify(request).decoded),
			adblocker: () =>
				sent.forEach(({url, type, page}) =>
					others.match(Request.fromRawDetails({url, type: blockerType(type), sourceUrl: page})),
				),
			thirdPartyWeb: () => sent.forEach(({url}) => thirdPartyWeb.getEntity(url)),
		});
		return [
			row(
				`identify ${many} requests ÷ an ad blocker with EasyList and EasyPrivacy`,
				times.ours / times.adblocker,
				0.25,
			),
			row(`identify ${many} requests ÷ third-party-web's own look-up`, times.ours / times.thirdPartyWeb, 1.3),
			row(`identify one request`, (1000 * times.ours) / many, null, ' µs'),
			row(`identify one request and read what it says`, (1000 * times.oursAndSaid) / many, null, ' µs'),
			row('look-up among 2,500 vendors ÷ among 250', await growth(folder, sent), 1.2),
			size,
		];
	} finally {
		await rm(folder, {recursive: true, force: true});
	}
}

function requests(): readonly Sent[] {
	const known = readFileSync(given, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map(line => JSON.parse(line) as Sent);
	return Array.from({length: many}, (_, at) => known[at % known.length]!);
}

/** Medians, ms; all do their work in turn, after one round to warm up. */
function inTurn<Name extends string>(work: Readonly<Record<Name, () => void>>): Readonly<Record<Name, number>> {
	const names = Object.keys(work) as Name[];
	const took = Object.fromEntries(names.map(name => [name, [] as number[]])) as Record<Name, number[]>;
	for (let turn = -1; turn < turns; turn++) {
		for (const name of names) {
			const from = performance.now();
			work[name]();
			if (turn >= 0) took[name].push(performance.now() - from);
		}
	}

	return Object.fromEntries(names.map(name => [name, median(took[name])])) as Record<Name, number>;
}

/** The lists come from Debian's package, into a folder that goes again: they are not ours to keep. */
async function adblocker(folder: string): Promise<FiltersEngine> {
	execFileSync('apt-get', ['download', 'webext-ublock-origin-chromium'], {cwd: folder, stdio: 'ignore'});
	const archive = (await readdir(folder)).find(name => name.endsWith('.deb')) ?? '';
	execFileSync('dpkg-deb', ['-x', archive, 'lists'], {cwd: folder});
	const lists = join(folder, 'lists/usr/share/chromium/extensions/ublock-origin/assets/thirdparties/easylist');
	return FiltersEngine.parse(
		['easylist', 'easyprivacy'].map(name => readFileSync(`${lists}/${name}.txt`, 'utf8')).join('\n'),
	);
}

const blockerType = (type: string) => (type === 'xhr' ? 'xmlhttprequest' : type) as 'xmlhttprequest';

/** Does a request cost more the more vendors there are? Made-up vendors, each asked for as often as none. */
async function growth(folder: string, sent: readonly Sent[]): Promise<number> {
	const {hostTable} = (await import(pathToFileURL(join(folder, 'hosts.mjs')).href)) as typeof Hosts;
	const {addressOf} = (await import(pathToFileURL(join(folder, 'address.mjs')).href)) as typeof Addresses;
	const {toldBy} = (await import(pathToFileURL(join(folder, 'told.mjs')).href)) as typeof Tolds;
	const tableOf = (count: number) =>
		hostTable(
			Array.from({length: count}, (_, at) => madeUp(at)),
			[],
		);
	const asked = sent.map(({url}, at) => (at % 2 === 0 ? url : `https://a.maaler-${at % 250}.example/t?id=1`));
	const look = (whose: ReturnType<typeof tableOf>) => () =>
		asked.forEach(url => {
			const address = addressOf(url);
			if (address) whose(toldBy(address));
		});
	const times = inTurn({few: look(tableOf(250)), many: look(tableOf(2500))});
	return times.many / times.few;
}

const madeUp = (at: number): Vendor => ({
	id: `maaler-${at}`,
	name: `Måler ${at}`,
	owner: 'noen',
	category: 'analytics',
	tracks: true,
	requests: [{host: `maaler-${at}.example`}, {host: `maaler-${at}.example`, path: '/t', beacon: true}],
	sources: [],
});

async function bundle(folder: string): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		build: {
			ssr: true,
			outDir: folder,
			target: 'node20',
			rolldownOptions: {
				input: {
					catalog: 'src/catalog/index.ts',
					hosts: 'src/catalog/hosts.ts',
					address: 'src/catalog/address.ts',
					told: 'src/catalog/told.ts',
				},
				// A plain `.js` tsx would rewrite on its way in, and time what does not ship.
				output: {entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs'},
			},
		},
		ssr: {noExternal: true},
	});
}
