// npm run dev: the extension in a browser window of its own; a changed file reloads what it touches.
import {createServer} from 'vite';
import {findBrowser, thisMachine} from '../src/cli/browsers.ts';
import {launchChromium} from '../src/cli/chromium.ts';

const executable = findBrowser('chromium', thisMachine);
if (executable === null) {
	console.error('No Chromium-like browser found: install one, or name it in SAMSVAR_CHROMIUM.');
	process.exit(2);
}

const server = await createServer();
await server.listen();
server.printUrls();

const browser = await launchChromium({
	kind: 'chromium',
	executable,
	extension: 'dist/dev',
	headed: !process.argv.includes('--headless'),
	ignoreCertificateErrors: false,
	args: [],
	preferences: {},
});
console.log(`${browser.name} ${browser.version} carries the extension; Ctrl-C ends both.`);
process.once('SIGINT', () => void Promise.all([browser.close(), server.close()]).then(() => process.exit(0)));
