// How long does reading a policy take, in a browser, and does it stay in proportion? Bundled first, as it ships.
import {readFileSync} from 'node:fs';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseHTML} from 'linkedom';
import {launch, type Page} from 'puppeteer-core';
import {build} from 'vite';
import * as sites from '../../demo/sites/index.ts';
import {packedDrawers} from '../../scripts/packed-drawers.ts';
import {findBrowser, thisMachine} from '../../src/cli/browsers.ts';
import {textOf} from '../../src/policy/text-of.ts';
import {fixtures} from '../policy/fixtures.ts';
import {hostileTexts} from '../policy/hostile-texts.ts';
import {wholePolicies} from '../policy/whole.ts';
import type * as Entry from './read-entry.ts';
import {median, row, type Row} from './row.ts';

const short = 50_000;
const long = 10_000_000;
const turns = 15;

/** Whole policies as sites write them, one after the other; and the fixtures, every difficulty over and over. */
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
			// Denser than any policy: nothing to reach by itself.
			rows.push(
				row(
					`read 50 kB of fixtures, every difficulty over and over, denser than any policy, ${language}`,
					time,
					null,
					' ms',
				),
			);
		}

		for (const [language, texts] of policiesByLanguage()) {
			const time = median(await timesOf(page, repeated(texts, short), turns));
			rows.push(row(`read 50 kB of whole policies, ${language}`, time, 25, ' ms'));
		}

		const [small = NaN, large = NaN] = [
			median(await timesOf(page, policyIn('nb', short), turns)),
			median(await timesOf(page, policyIn('nb', long), 3)),
		];
		rows.push(row('read 10 MB ÷ 50 kB, time per kB', large / long / (small / short), 1.5));
		const worst = {name: '', growth: 0};
		for (const [name, text] of Object.entries(hostileTexts)) {
			// The shortest of several: what is collected while it reads is no part of how it grows.
			const half = Math.min(...(await timesOf(page, text(250_000), 5)));
			const whole = Math.min(...(await timesOf(page, text(500_000), 5)));
			// Nothing at all to read takes no time at all.
			if (half >= 1 && whole / half > worst.growth) Object.assign(worst, {name, growth: whole / half});
		}

		const count = Object.keys(hostileTexts).length;
		rows.push(row(`${count} hostile texts, 500 kB ÷ 250 kB, the worst (${worst.name})`, worst.growth, 3));
		return rows;
	} finally {
		await browser.close();
		await rm(folder, {recursive: true, force: true});
	}
}

function policyIn(language: string, length: number): string {
	return repeated(
		fixtures.filter(fixture => fixture.language === language).map(({text}) => text),
		length,
	);
}

/** Over and over, numbered, so that no two begin alike. */
function repeated(all: readonly string[], length: number): string {
	const parts: string[] = [];
	for (let size = 0, at = 0; size < length; at++) {
		const part = `${at + 1}. ${all[at % all.length]}\n\n`;
		parts.push(part);
		size += part.length;
	}

	return parts.join('').slice(0, length);
}

/** What the demo sites say of themselves, and a policy for each language that none of them speaks. */
function policiesByLanguage(): ReadonlyMap<string, readonly string[]> {
	const ofSites = Object.values(sites).flatMap(({language, title, host, policy}) => {
		if (policy === null) return [];
		const html = readFileSync(join('demo/sites', policy.file), 'utf8')
			.replaceAll('{company}', title)
			.replaceAll('{host}', host)
			.replaceAll('{mail}', `post@${host}`);
		return [{language, text: textOf(parseHTML(`<html><body>${html}</body></html>`).document.body)}];
	});
	const byLanguage = new Map<string, string[]>();
	for (const {language, text} of [...ofSites, ...wholePolicies]) {
		byLanguage.set(language, [...(byLanguage.get(language) ?? []), text]);
	}
	return byLanguage;
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
