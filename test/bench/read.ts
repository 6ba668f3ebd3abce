// How long does reading a policy take, in a browser, and does it stay in proportion? Bundled first, as it ships.
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {launch, type Page} from 'puppeteer-core';
import {build} from 'vite';
import {packedDrawers} from '../../scripts/packed-drawers.ts';
import {findBrowser, thisMachine} from '../../src/cli/browsers.ts';
import {fixtures} from '../policy/fixtures.ts';
import {hostileTexts} from '../policy/hostile-texts.ts';
import type * as Entry from './read-entry.ts';
import {median, row, type Row} from './row.ts';

const short = 50_000;
const long = 10_000_000;
const turns = 15;

/** Policies are put together from the fixtures: every difficulty, over and over. */
export async function reading(): Promise<readonly Row[]> {
	const folder = await mkdtemp(join(tmpdir(), 'samsvar-read-'));
	const executablePath = findBrowser('chromium', thisMachine) ?? undefined;
	const browser = await launch({
		...(executablePath === undefined ? {} : {executablePath}),
		headless: true,
		args: ['--no-sandbox'],
		protocolTimeout: 600_000,
	});
	try {
		const page = await browser.newPage();
		await page.addScriptTag({content: await bundle(folder)});
		const languages = [...new Set(fixtures.map(({language}) => language))];
		const rows: Row[] = [];
		for (const language of languages) {
			const time = median(await timesOf(page, policyIn(language, short), turns));
			rows.push(row(`read a policy of 50 kB, ${language}`, time, 25, ' ms'));
		}

		const [small = NaN, large = NaN] = [
			median(await timesOf(page, policyIn('nb', short), turns)),
			median(await timesOf(page, policyIn('nb', long), 3)),
		];
		rows.push(row('read 10 MB ÷ 50 kB, time per kB', large / long / (small / short), 1.5));
		let worst = 0;
		for (const text of Object.values(hostileTexts)) {
			const [half = NaN, whole = NaN] = [
				median(await timesOf(page, text(250_000), 3)),
				median(await timesOf(page, text(500_000), 3)),
			];
			// Nothing at all to read takes no time at all.
			if (half >= 1) worst = Math.max(worst, whole / half);
		}

		rows.push(row(`${Object.keys(hostileTexts).length} hostile texts, 500 kB ÷ 250 kB, the worst`, worst, 3));
		return rows;
	} finally {
		await browser.close();
		await rm(folder, {recursive: true, force: true});
	}
}

/** Numbered, so that no two lines are alike. */
function policyIn(language: string, length: number): string {
	const all = fixtures.filter(fixture => fixture.language === language).map(({text}) => text);
	const parts: string[] = [];
	for (let size = 0, at = 0; size < length; at++) {
		const part = `${at + 1}. ${all[at % all.length]}\n\n`;
		parts.push(part);
		size += part.length;
	}

	return parts.join('').slice(0, length);
}

/** ms, after one reading to warm up. */
function timesOf(page: Page, text: string, times: number): Promise<number[]> {
	return page.evaluate(
		(text, times) => {
			const {read, terms} = (window as unknown as {samsvar: typeof Entry}).samsvar;
			const names = {terms: terms()};
			read(text, names);
			// Declarations and what must be told, which is what an audit asks for.
			return Array.from({length: times}, () => {
				const from = performance.now();
				read(text, names);
				return performance.now() - from;
			});
		},
		text,
		times,
	);
}

async function bundle(folder: string): Promise<string> {
	await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		plugins: [packedDrawers()],
		build: {
			outDir: folder,
			target: 'es2022',
			lib: {entry: 'test/bench/read-entry.ts', name: 'samsvar', formats: ['iife'], fileName: () => 'read.js'},
		},
	});
	return readFile(join(folder, 'read.js'), 'utf8');
}
