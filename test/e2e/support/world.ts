import {fileURLToPath} from 'node:url';
import {chromiumArguments, firefoxPreferences} from '../../../demo/browser-arguments.ts';
import {startInternet, type Internet, type InternetOptions} from '../../../demo/internet.ts';
import {findBrowser, thisMachine} from '../../../src/cli/browsers.ts';
import type {BrowserKind, LaunchOptions} from '../../../src/cli/driven-browser.ts';
import type {Patience} from '../../../src/cli/settle.ts';

export const browsers: readonly BrowserKind[] = ['chromium', 'firefox'];

/** A local internet and how a browser with the built extension is led to it. */
export type World = {readonly internet: Internet; readonly launch: LaunchOptions; close(): Promise<void>};

export const patience: Patience = {quiet: 1200, phase: 20_000, answer: 30_000};

export async function world(kind: BrowserKind, options: InternetOptions = {}): Promise<World> {
	const internet = await startInternet(options);
	const executable = findBrowser(kind, thisMachine);
	if (executable === null) throw new Error(`no ${kind}: test/e2e/setup.ts should have installed one`);
	const launch: LaunchOptions = {
		kind,
		executable,
		extension: fileURLToPath(new URL(`../../../dist/${kind === 'firefox' ? 'firefox' : 'chrome'}`, import.meta.url)),
		headed: false,
		ignoreCertificateErrors: true,
		args: kind === 'chromium' ? chromiumArguments(internet) : [],
		preferences: kind === 'firefox' ? firefoxPreferences(internet) : {},
	};
	return {internet, launch, close: () => internet.close()};
}
