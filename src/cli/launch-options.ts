import {fileURLToPath} from 'node:url';
import {chromiumArguments, firefoxPreferences} from '../../demo/browser-arguments.ts';
import {startInternet} from '../../demo/internet.ts';
import {findBrowser, thisMachine, type Machine} from './browsers.ts';
import type {BrowserKind, LaunchOptions} from './driven-browser.ts';
import {Failure} from './failure.ts';
import {installBrowser} from './install-browser.ts';
import type {AuditOptions, RawOptions} from './options.ts';

/** The bundled site that is audited when no other is named. */
export const demoSite = 'https://fjordsport.example/';

/** How to launch the browser asked for; installs one where there is none and that can be done. */
export async function launchOptions(
	raw: RawOptions,
	options: Pick<AuditOptions, 'browser' | 'preferences'>,
): Promise<LaunchOptions> {
	return {
		kind: options.browser,
		executable: await browserFor(options.browser, raw.browserPath, thisMachine, installBrowser),
		extension: fileURLToPath(
			new URL(`../../dist/${options.browser === 'firefox' ? 'firefox' : 'chrome'}`, import.meta.url),
		),
		headed: raw.headed === true,
		ignoreCertificateErrors: raw.ignoreCertificateErrors === true,
		args: raw.browserArg,
		preferences: options.preferences,
	};
}

/** The local internet of the demo, and what leads a browser there. */
export async function demoLaunch(launch: LaunchOptions): Promise<{launch: LaunchOptions; close(): Promise<void>}> {
	const internet = await startInternet();
	const led =
		launch.kind === 'firefox'
			? {preferences: {...firefoxPreferences(internet), ...launch.preferences}}
			: {args: [...chromiumArguments(internet), ...launch.args]};
	return {launch: {...launch, ...led, ignoreCertificateErrors: true}, close: () => internet.close()};
}

/** The browser program to launch; where there is none, one is installed if that can be done. */
export async function browserFor(
	kind: BrowserKind,
	asked: string | undefined,
	machine: Machine,
	install: (kind: BrowserKind) => Promise<boolean>,
): Promise<string> {
	const find = () => findBrowser(kind, machine, asked);
	const found = find() ?? ((await install(kind)) ? find() : null);
	if (found === null) throw new Failure(3, `cli_no_${kind}`);
	return found;
}
