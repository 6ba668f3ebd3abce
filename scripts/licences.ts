// Fails when something that ships with the extension or the command line has a licence we do not ship, or is missing from the notices.
import {readFileSync} from 'node:fs';
import {noticesFiles} from './notices.ts';
import {shippedPackages} from './shipped-packages.ts';

const allowed = new Set([
	'MIT',
	'MIT-0',
	'ISC',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'0BSD',
	'Apache-2.0',
	'MPL-2.0',
	'BlueOak-1.0.0',
	'CC0-1.0',
	'Python-2.0',
	'Unlicense',
]);

const shipped = shippedPackages();
const wrong = shipped.filter(({licences}) => !licences.some(isAllowed));
for (const {name, licences} of wrong) console.error(`${name}: ${licences.join(', ')} does not ship`);
console.log(`${shipped.length} packages ship, ${wrong.length} with a licence that does not`);
const stale = Object.entries(noticesFiles(shipped)).filter(([file, content]) => readFileSync(file, 'utf8') !== content);
for (const [file] of stale) console.error(`${file} is out of date: npm run notices`);
process.exitCode = wrong.length + stale.length > 0 ? 1 : 0;

/** `(MIT OR GPL-3.0)` leaves a choice; `MIT AND X` does not. A trailing `*` is the checker's guess from the licence file. */
function isAllowed(expression: string): boolean {
	return expression
		.replace(/[()*]/g, '')
		.split(' OR ')
		.some(choice => choice.split(' AND ').every(licence => allowed.has(licence.trim())));
}
