import {accessSync, constants, statSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type {BrowserKind} from './driven-browser.ts';
import {Failure} from './failure.ts';

/** What the look for a browser depends on. */
export type Machine = {
	readonly platform: NodeJS.Platform;
	readonly env: Readonly<Record<string, string | undefined>>;
	isProgram(file: string): boolean;
};

export const thisMachine: Machine = {platform: process.platform, env: process.env, isProgram};

/**
 * The browser to drive: the one asked for, the one an environment variable names, the first on PATH, or one in the usual
 * places; null when there is none. A name that leads nowhere is an error, not a reason to take another one.
 */
export function findBrowser(kind: BrowserKind, machine: Machine, asked?: string): string | null {
	const named = [
		['--browser-path', asked] as const,
		...variables[kind].map(name => [name, machine.env[name]] as const),
	];
	for (const [source, file] of named) {
		if (!file) continue;
		if (machine.isProgram(file)) return file;
		throw new Failure(2, 'cli_browser_path_wrong', {source, file});
	}
	return [...onPath(kind, machine), ...usualPlaces(kind, machine)].find(machine.isProgram) ?? null;
}

const variables: Record<BrowserKind, readonly string[]> = {
	chromium: ['SAMSVAR_CHROMIUM', 'CHROME_PATH'],
	firefox: ['SAMSVAR_FIREFOX'],
};

const commands: Record<BrowserKind, readonly string[]> = {
	chromium: [
		'chromium',
		'chromium-browser',
		'google-chrome-stable',
		'google-chrome',
		'chrome',
		'microsoft-edge-stable',
		'microsoft-edge',
		'msedge',
		'brave-browser',
		'brave',
	],
	firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

function onPath(kind: BrowserKind, {platform, env}: Machine): string[] {
	const {delimiter, join} = platform === 'win32' ? path.win32 : path.posix;
	const ending = platform === 'win32' ? '.exe' : '';
	const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(Boolean);
	return commands[kind].flatMap(name => folders.map(folder => join(folder, name + ending)));
}

function usualPlaces(kind: BrowserKind, {platform, env}: Machine): string[] {
	if (platform === 'win32') {
		const bases = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
			base => base !== undefined,
		);
		return windows[kind].flatMap(file => bases.map(base => path.win32.join(base, file)));
	}
	if (platform === 'darwin') {
		const bases = ['/Applications', ...(env['HOME'] ? [path.posix.join(env['HOME'], 'Applications')] : [])];
		return mac[kind].flatMap(name => bases.map(base => `${base}/${name}.app/Contents/MacOS/${macProgram(name)}`));
	}
	return linux[kind];
}

const windows = {
	chromium: [
		'Google\\Chrome\\Application\\chrome.exe',
		'Chromium\\Application\\chrome.exe',
		'Microsoft\\Edge\\Application\\msedge.exe',
		'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
	],
	firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

const mac = {
	chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'],
	firefox: ['Firefox', 'Firefox Developer Edition'],
};

const macProgram = (name: string) => (name.startsWith('Firefox') ? 'firefox' : name);

const linux = {
	chromium: [
		'/opt/google/chrome/chrome',
		'/usr/lib/chromium/chromium',
		'/opt/microsoft/msedge/msedge',
		'/opt/brave.com/brave/brave',
		'/snap/bin/chromium',
	],
	firefox: [
		'/usr/lib/firefox-esr/firefox-esr',
		'/usr/lib/firefox/firefox',
		'/opt/firefox/firefox',
		'/snap/bin/firefox',
	],
};

function isProgram(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return statSync(file).isFile();
	} catch {
		return false;
	}
}
