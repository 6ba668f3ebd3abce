// Fails when something that ships with the extension or the command line has a licence we do not ship.
import {execFileSync} from 'node:child_process';

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
/** Built into the extension, though installed for development: their code ships too. */
const bundled = [
	'svelte',
	'webextension-polyfill',
	'tldts',
	'third-party-web',
	'@duckduckgo/autoconsent',
	'idb',
	'set-cookie-parser',
	'unpdf',
	'valibot',
];

type Package = {readonly licenses: string | readonly string[]};

const list = (...options: readonly string[]): Record<string, Package> =>
	JSON.parse(
		execFileSync('npx', ['license-checker-rseidelsohn', '--json', ...options], {encoding: 'utf8', maxBuffer: 1 << 26}),
	) as Record<string, Package>;

const shipped = {
	...list('--production'),
	...Object.fromEntries(
		Object.entries(list('--development')).filter(([name]) => bundled.includes(name.replace(/@[^@]*$/, ''))),
	),
};
const wrong = Object.entries(shipped).filter(
	([name, {licenses}]) => !name.startsWith('samsvar@') && ![licenses].flat().some(isAllowed),
);
for (const [name, {licenses}] of wrong) console.error(`${name}: ${[licenses].flat().join(', ')} does not ship`);
console.log(`${Object.keys(shipped).length} packages ship, ${wrong.length} with a licence that does not`);
process.exitCode = wrong.length > 0 ? 1 : 0;

/** `(MIT OR GPL-3.0)` leaves a choice; `MIT AND X` does not. A trailing `*` is the checker's guess from the licence file. */
function isAllowed(expression: string): boolean {
	return expression
		.replace(/[()*]/g, '')
		.split(' OR ')
		.some(choice => choice.split(' AND ').every(licence => allowed.has(licence.trim())));
}
