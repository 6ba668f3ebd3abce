import {expect, test} from 'vitest';
import {findBrowser, type Machine} from '../../src/cli/browsers.ts';
import {Failure} from '../../src/cli/failure.ts';

const machine = (files: readonly string[], env: Machine['env'] = {}, platform: NodeJS.Platform = 'linux'): Machine => ({
	platform,
	env,
	isProgram: file => files.includes(file),
});

test('the browser asked for goes before the environment, the environment before PATH', () => {
	const all = machine(['/a', '/b', '/bin/chromium'], {SAMSVAR_CHROMIUM: '/b', PATH: '/bin'});
	expect(findBrowser('chromium', all, '/a')).toBe('/a');
	expect(findBrowser('chromium', all)).toBe('/b');
	expect(findBrowser('chromium', {...all, env: {PATH: '/bin'}})).toBe('/bin/chromium');
	expect(findBrowser('chromium', machine(['/c'], {CHROME_PATH: '/c'}))).toBe('/c');
});

test('a name that leads nowhere is an error that says where it came from', () => {
	const wrong = () => findBrowser('firefox', machine(['/bin/firefox'], {SAMSVAR_FIREFOX: '/gone', PATH: '/bin'}));
	expect(wrong).toThrow(Failure);
	expect(wrong).toThrow(/SAMSVAR_FIREFOX.*\/gone/);
	expect(() => findBrowser('firefox', machine([]), '/nowhere')).toThrow(/--browser-path.*\/nowhere/);
});

test('an empty environment variable counts as not set', () => {
	expect(findBrowser('chromium', machine(['/bin/chromium'], {CHROME_PATH: '', PATH: '/bin'}))).toBe('/bin/chromium');
});

test('Chrome, Edge and Brave do where there is no Chromium', () => {
	for (const name of ['google-chrome', 'microsoft-edge', 'brave-browser']) {
		expect(findBrowser('chromium', machine([`/x/${name}`], {PATH: '/bin:/x'}))).toBe(`/x/${name}`);
	}
});

test('browsers are found in the usual places of each system', () => {
	const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
	expect(findBrowser('chromium', machine([edge], {'PROGRAMFILES(X86)': 'C:\\Program Files (x86)'}, 'win32'))).toBe(
		edge,
	);
	const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
	expect(findBrowser('chromium', machine([chrome], {}, 'darwin'))).toBe(chrome);
	const fox = '/Users/kari/Applications/Firefox.app/Contents/MacOS/firefox';
	expect(findBrowser('firefox', machine([fox], {HOME: '/Users/kari'}, 'darwin'))).toBe(fox);
	expect(findBrowser('chromium', machine(['/opt/google/chrome/chrome']))).toBe('/opt/google/chrome/chrome');
});

test('PATH on Windows is split and ended its own way', () => {
	const file = 'D:\\tools\\firefox.exe';
	expect(findBrowser('firefox', machine([file], {Path: 'C:\\Windows;D:\\tools'}, 'win32'))).toBe(file);
});

test('no browser is null, not a guess', () => {
	expect(findBrowser('chromium', machine(['/bin/firefox'], {PATH: '/bin'}))).toBeNull();
});
