import {availableParallelism} from 'node:os';
import {svelte} from '@sveltejs/vite-plugin-svelte';
import {defineConfig} from 'vitest/config';
import {packedDrawers} from './scripts/packed-drawers.ts';
import {atOnce} from './test/e2e/support/at-once.ts';
import packageJson from './package.json' with {type: 'json'};

export default defineConfig({
	plugins: [packedDrawers('tests'), svelte({configFile: false})],
	define: {__VERSION__: JSON.stringify(packageJson.version), __READER__: JSON.stringify('of the tests')},
	test: {
		projects: [
			{
				extends: true,
				// The polyfill throws outside an extension.
				resolve: {
					alias: {'webextension-polyfill': new URL('test/support/no-browser.ts', import.meta.url).pathname},
					conditions: ['browser'],
				},
				test: {
					name: 'unit',
					include: ['test/**/*.test.ts'],
					exclude: ['test/e2e/**'],
					// Some read the whole house, and machines are busy.
					testTimeout: 60_000,
					hookTimeout: 60_000,
					// One less than there are cores would be one of two, and some tests only wait.
					maxWorkers: Math.max(2, availableParallelism() - 1),
					sequence: {groupOrder: 0},
				},
			},
			{
				extends: true,
				test: {
					name: 'e2e',
					include: ['test/e2e/**/*.test.ts'],
					globalSetup: ['test/e2e/setup.ts'],
					testTimeout: 240_000,
					hookTimeout: 240_000,
					fileParallelism: false,
					sequence: {groupOrder: 1},
					maxConcurrency: atOnce,
				},
			},
		],
	},
});
