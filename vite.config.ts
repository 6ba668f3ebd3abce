import {crx, type ManifestV3Export} from '@crxjs/vite-plugin';
import {svelte} from '@sveltejs/vite-plugin-svelte';
import {defineConfig} from 'vite';
import manifest from './manifest.json' with {type: 'json'};
import packageJson from './package.json' with {type: 'json'};

const {version} = packageJson;

const chrome = {...manifest, version, minimum_chrome_version: '121'};

// Firefox has no extension service workers and asks what data leaves the machine: none.
const firefox = {
	...manifest,
	version,
	background: {scripts: [manifest.background.service_worker], type: 'module'},
	browser_specific_settings: {
		gecko: {
			id: 'samsvar@samsvar.no',
			strict_min_version: '142.0',
			data_collection_permissions: {required: ['none']},
		},
	},
};

export default defineConfig(({command, mode}) => {
	const target = mode === 'firefox' ? 'firefox' : 'chrome';
	// What the dev server writes needs the dev server: it must not stand where the built extension is looked for.
	const folder = command === 'serve' ? 'dev' : target;
	return {
		plugins: [
			svelte({configFile: false}),
			crx({manifest: (target === 'firefox' ? firefox : chrome) as ManifestV3Export, browser: target}),
		],
		build: {outDir: `dist/${folder}`, emptyOutDir: true, target: 'es2022', modulePreload: {polyfill: false}},
		define: {__VERSION__: JSON.stringify(version)},
	};
});
