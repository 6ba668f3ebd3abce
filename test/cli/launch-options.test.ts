import {expect, test} from 'vitest';
import type {Machine} from '../../src/cli/browsers.ts';
import {browserFor} from '../../src/cli/launch-options.ts';

const files = new Set<string>();
const machine: Machine = {platform: 'linux', env: {PATH: '/bin'}, isProgram: file => files.has(file)};

test('a machine without a browser gets one where it can be installed', async () => {
	const install = async () => Boolean(files.add('/bin/chromium'));
	expect(await browserFor('chromium', undefined, machine, install)).toBe('/bin/chromium');
});

test('where it cannot, one line says what to install', async () => {
	const missing = browserFor('firefox', undefined, machine, async () => false);
	await expect(missing).rejects.toMatchObject({exit: 3, key: 'cli_no_firefox'});
});
