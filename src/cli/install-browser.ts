import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import process from 'node:process';
import type {BrowserKind} from './driven-browser.ts';

/** The commands that install a browser here, or null where only a person can: not Debian or Ubuntu, or not root. */
export function installCommands(kind: BrowserKind, osRelease: string | null, root: boolean): string[][] | null {
	const system = osRelease === null ? null : familyOf(osRelease);
	if (!root || system === null) return null;
	return [
		['apt-get', 'update'],
		['apt-get', 'install', '--yes', '--no-install-recommends', packages[system][kind]],
	];
}

/** Installs a browser, with all that apt says on stderr. False where that cannot be done or failed. */
export async function installBrowser(kind: BrowserKind): Promise<boolean> {
	const steps = installCommands(kind, osRelease(), process.getuid?.() === 0);
	if (steps === null) return false;
	let installed = false;
	// An update that fails for one source of several is no reason not to try.
	for (const step of steps) installed = await succeeds(step);
	return installed;
}

const packages = {
	debian: {chromium: 'chromium', firefox: 'firefox-esr'},
	ubuntu: {chromium: 'chromium-browser', firefox: 'firefox'},
} as const;

function familyOf(osRelease: string): 'debian' | 'ubuntu' | null {
	const id = /^ID=["']?([\w.-]+)/m.exec(osRelease)?.[1];
	const like = /^ID_LIKE=["']?([^"'\n]*)/m.exec(osRelease)?.[1]?.split(' ') ?? [];
	if (id === 'ubuntu' || like.includes('ubuntu')) return 'ubuntu';
	return id === 'debian' || like.includes('debian') ? 'debian' : null;
}

function osRelease(): string | null {
	try {
		return readFileSync('/etc/os-release', 'utf8');
	} catch {
		return null;
	}
}

function succeeds([command = '', ...args]: readonly string[]): Promise<boolean> {
	return new Promise(resolve => {
		const child = spawn(command, args, {
			stdio: ['ignore', process.stderr, process.stderr],
			env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
		});
		child.on('error', () => resolve(false));
		child.on('close', code => resolve(code === 0));
	});
}
