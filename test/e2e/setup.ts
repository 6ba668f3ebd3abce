import {existsSync} from 'node:fs';
import {findBrowser, thisMachine} from '../../src/cli/browsers.ts';
import {installBrowser} from '../../src/cli/install-browser.ts';
import {browsers} from './support/world.ts';

/** Real browsers and the built extensions, or a word about what is missing. */
export async function setup(): Promise<void> {
	for (const kind of browsers) {
		if (findBrowser(kind, thisMachine) === null && !(await installBrowser(kind))) {
			throw new Error(`No ${kind} on this machine: install one, or name it in SAMSVAR_${kind.toUpperCase()}.`);
		}
	}

	for (const folder of ['dist/chrome', 'dist/firefox', 'dist/cli']) {
		if (!existsSync(folder)) {
			throw new Error(`${folder} is not built: npm run build`);
		}
	}
}
