import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {getuid} from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';
import {launch, type Page} from 'puppeteer-core';
import type {LaunchOptions} from '../../../src/cli/driven-browser.ts';
import {until} from './popup.ts';

/** HARs of a visit without a choice, by the browser's own developer tools: with cookies, and where it can, without. */
export type ToolHars = {readonly full: string; readonly sanitized?: string};

export function devtoolsHars(options: LaunchOptions, url: string): Promise<ToolHars> {
	return options.kind === 'firefox' ? firefoxHar(options, url) : chromiumHars(options, url);
}

/** The tools' own page, served by the browser, with their own exporter. */
async function chromiumHars({executable, args}: LaunchOptions, url: string): Promise<ToolHars> {
	const root = getuid?.() === 0 ? ['--no-sandbox'] : [];
	const opened = ['--remote-debugging-port=0', '--remote-allow-origins=*'];
	const browser = await launch({executablePath: executable, headless: true, args: [...root, ...opened, ...args]});
	try {
		const page = await browser.newPage();
		const session = await page.createCDPSession();
		const {targetInfo} = await session.send('Target.getTargetInfo');
		const {host} = new URL(browser.wsEndpoint());
		const tools = await browser.newPage();
		await tools.goto(
			`http://${host}/devtools/inspector.html?ws=${host}/devtools/page/${targetInfo.targetId}&panel=network`,
		);
		await sleep(3000);
		await page.goto(url, {waitUntil: 'networkidle0'});
		await sleep(1500);
		return {full: await exported(tools, false), sanitized: await exported(tools, true)};
	} finally {
		await browser.close();
	}
}

async function exported(tools: Page, sanitize: boolean): Promise<string> {
	const [har, logs] = ['/devtools/models/har/har.js', '/devtools/models/logs/logs.js'];
	return tools.evaluate(
		`Promise.all([import('${har}'), import('${logs}')])
			.then(([har, logs]) => har.Log.Log.build(logs.NetworkLog.NetworkLog.instance().requests(), {sanitize: ${sanitize}}))
			.then(log => JSON.stringify({log}))`,
	) as Promise<string>;
}

/** The tools, opened, write one whenever a page has loaded. */
async function firefoxHar({executable, preferences}: LaunchOptions, url: string): Promise<ToolHars> {
	const folder = mkdtempSync(path.join(tmpdir(), 'samsvar-har-'));
	const of = 'devtools.netmonitor.har';
	const browser = await launch({
		...{browser: 'firefox', executablePath: executable, headless: true, acceptInsecureCerts: true},
		args: ['-remote-allow-system-access', '--devtools'],
		extraPrefsFirefox: {
			...preferences,
			'devtools.toolbox.selectedTool': 'netmonitor',
			...{[`${of}.enableAutoExportToFile`]: true, [`${of}.forceExport`]: true, [`${of}.defaultLogDir`]: folder},
			...{[`${of}.pageLoadedTimeout`]: 2500, [`${of}.includeResponseBodies`]: false},
		},
	});
	try {
		const page = (await browser.pages())[0] ?? (await browser.newPage());
		await sleep(5000);
		await page.goto(url);
		const written = () => readdirSync(folder).find(name => name.endsWith('.har'));
		await until(async () => written() !== undefined && isWhole(path.join(folder, written()!)));
		return {full: readFileSync(path.join(folder, written()!), 'utf8')};
	} finally {
		await browser.close();
		rmSync(folder, {recursive: true, force: true});
	}
}

function isWhole(file: string): boolean {
	try {
		JSON.parse(readFileSync(file, 'utf8'));
		return true;
	} catch {
		return false;
	}
}
