import {randomUUID} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {launch} from 'puppeteer-core';
import {controlPage, drivenBrowser, type DrivenBrowser, type LaunchOptions} from './driven-browser.ts';

/** Starts Firefox in a fresh profile with the extension in it. */
export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
	const uuid = randomUUID();
	const browser = await launch({
		browser: 'firefox',
		executablePath: options.executable,
		headless: !options.headed,
		defaultViewport: null,
		acceptInsecureCerts: options.ignoreCertificateErrors,
		// Without it no page of an extension can be steered.
		args: ['-remote-allow-system-access', '--width=1280', '--height=900', ...options.args],
		extraPrefsFirefox: {
			// The address of the extension's pages is drawn at random otherwise.
			'extensions.webextensions.uuids': JSON.stringify({[await extensionId(options.extension)]: uuid}),
			...options.preferences,
		},
	});
	try {
		await browser.installExtension(options.extension);
		const page = (await browser.pages())[0] ?? (await browser.newPage());
		// Firefox never reports a load state for extension pages.
		await page.goto(`moz-extension://${uuid}/${controlPage}`, {waitUntil: []});
		return await drivenBrowser(browser, page);
	} catch (error) {
		await browser.close();
		throw error;
	}
}

async function extensionId(folder: string): Promise<string> {
	const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as {
		browser_specific_settings: {gecko: {id: string}};
	};
	return manifest.browser_specific_settings.gecko.id;
}
