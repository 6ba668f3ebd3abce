import {execFileSync} from 'node:child_process';

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

export type ShippedPackage = {
	/** With its version: `idb@8.0.0`. */
	readonly name: string;
	readonly licences: readonly string[];
	readonly repository: string | null;
	readonly licenceFile: string | null;
	/** Its code is in what the stores get, not only beside the command line. */
	readonly isBundled: boolean;
};

/** What ships with the extension or the command line, by name. */
export function shippedPackages(): readonly ShippedPackage[] {
	const all = {
		...list('--production'),
		...Object.fromEntries(Object.entries(list('--development')).filter(([name]) => isBundled(name))),
	};
	return Object.entries(all)
		.filter(([name]) => !name.startsWith('samsvar@'))
		.map(([name, {licenses, repository = null, licenseFile = null}]) => ({
			...{name, repository, licenceFile: licenseFile, isBundled: isBundled(name)},
			licences: [licenses].flat(),
		}))
		.sort((one, other) => (one.name < other.name ? -1 : 1));
}

function isBundled(name: string): boolean {
	return bundled.includes(name.replace(/@[^@]*$/, ''));
}

type Package = {
	readonly licenses: string | readonly string[];
	readonly repository?: string;
	readonly licenseFile?: string;
};

function list(...options: readonly string[]): Record<string, Package> {
	const command = ['license-checker-rseidelsohn', '--json', ...options];
	return JSON.parse(execFileSync('npx', command, {encoding: 'utf8', maxBuffer: 1 << 26})) as Record<string, Package>;
}
