import {readFileSync} from 'node:fs';
import {getuid} from 'node:process';
import {launch, type Browser} from 'puppeteer-core';
import {controlPage, drivenBrowser, type DrivenBrowser, type LaunchOptions} from '../../../src/cli/driven-browser.ts';

// Where an extension's pages are is where its database is: drawn anew, the old one would be out of reach.
const uuid = '5a3d0f5e-6a6b-4c1e-9d53-0c1f0f7f5a01';

/** Starts a browser in a profile that outlives it. */
export async function launchIn(profile: string, options: LaunchOptions): Promise<DrivenBrowser> {
	const browser = await (options.kind === 'firefox' ? firefox : chromium)(profile, options);
	const id = await browser.installExtension(options.extension);
	const page = await browser.newPage();
	await (options.kind === 'firefox'
		? page.goto(`moz-extension://${uuid}/${controlPage}`, {waitUntil: []})
		: page.goto(`chrome-extension://${id}/${controlPage}`));
	return await drivenBrowser(browser, page);
}

/** As a crash ends it: nothing is tidied up. */
export async function kill({control}: DrivenBrowser): Promise<void> {
	const browser = control.browser();
	const program = browser.process();
	const ended = new Promise(resolve => program?.once('exit', resolve));
	program?.kill('SIGKILL');
	await ended;
	await browser.disconnect().catch(() => {});
}

function chromium(profile: string, {executable, args}: LaunchOptions): Promise<Browser> {
	return launch({
		executablePath: executable,
		userDataDir: profile,
		pipe: true,
		enableExtensions: true,
		args: [...(getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
	});
}

function firefox(profile: string, {executable, args, extension, preferences}: LaunchOptions): Promise<Browser> {
	const {browser_specific_settings: settings} = JSON.parse(readFileSync(`${extension}/manifest.json`, 'utf8')) as {
		browser_specific_settings: {gecko: {id: string}};
	};
	return launch({
		browser: 'firefox',
		executablePath: executable,
		userDataDir: profile,
		acceptInsecureCerts: true,
		args: ['-remote-allow-system-access', ...args],
		extraPrefsFirefox: {
			'extensions.webextensions.uuids': JSON.stringify({[settings.gecko.id]: uuid}),
			// Extensions put in by a driver go with the browser, unlike those of a person, and their data with them.
			'extensions.webextensions.keepStorageOnUninstall': true,
			'extensions.webextensions.keepUuidOnUninstall': true,
			...preferences,
		},
	});
}
