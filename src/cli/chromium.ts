import {getuid} from 'node:process';
import {launch} from 'puppeteer-core';
import {controlPage, drivenBrowser, type DrivenBrowser, type LaunchOptions} from './driven-browser.ts';

/** Starts Chromium in a fresh profile with the extension in it. */
export async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
	const browser = await launch({
		executablePath: options.executable,
		headless: !options.headed,
		// Extensions are loaded over the pipe; Google Chrome's own builds no longer heed --load-extension.
		pipe: true,
		enableExtensions: true,
		defaultViewport: null,
		args: argumentsFor(options, getuid?.() === 0),
	});
	try {
		const id = await browser.installExtension(options.extension);
		const page = (await browser.pages())[0] ?? (await browser.newPage());
		await page.goto(`chrome-extension://${id}/${controlPage}`);
		return await drivenBrowser(browser, page);
	} catch (error) {
		await browser.close();
		throw error;
	}
}

function argumentsFor({args, ignoreCertificateErrors}: LaunchOptions, root: boolean): string[] {
	return [
		'--window-size=1280,900',
		// Some banners hide from a browser that says it is automated: show what a visitor sees.
		'--disable-blink-features=AutomationControlled',
		...(root ? ['--no-sandbox'] : []),
		...(ignoreCertificateErrors ? ['--ignore-certificate-errors'] : []),
		...args,
	];
}
