// npm run print-report -- <report.html> [<file.pdf>]: a report on paper, as Chromium prints it.
import {existsSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findBrowser, thisMachine} from '../src/cli/browsers.ts';

const [report, pdf = report?.replace(/(?:\.html)?$/, '.pdf')] = process.argv.slice(2);
if (report === undefined || pdf === undefined || !existsSync(report)) {
	console.error('Which report? npm run print-report -- <report.html> [<file.pdf>]');
	process.exit(2);
}

const executablePath = findBrowser('chromium', thisMachine);
if (executablePath === null) {
	console.error('No Chromium-like browser found: install one, or name it in SAMSVAR_CHROMIUM.');
	process.exit(2);
}

const browser = await puppeteer.launch({executablePath, args: ['--no-sandbox']});
try {
	const page = await browser.newPage();
	await page.goto(pathToFileURL(path.resolve(report)).href);
	await page.pdf({path: pdf, preferCSSPageSize: true, printBackground: true, timeout: 120_000});
	console.log(pdf);
} finally {
	await browser.close();
}
