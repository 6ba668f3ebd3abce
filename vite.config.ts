import {crx, type ManifestV3Export} from '@crxjs/vite-plugin';
import {svelte} from '@sveltejs/vite-plugin-svelte';
import {readFileSync, writeFileSync} from 'node:fs';
import {defineConfig, type Plugin} from 'vite';
import manifest from './manifest.json' with {type: 'json'};
import {packedDrawers} from './scripts/packed-drawers.ts';
import {packedOwners} from './scripts/packed-owners.ts';
import {preloaded} from './scripts/preloaded.ts';
import {reader} from './scripts/reader.ts';
import {leanScripts} from './scripts/lean-scripts.ts';
import packageJson from './package.json' with {type: 'json'};

const {version} = packageJson;

const chrome = {
	...manifest,
	version,
	minimum_chrome_version: '121',
	// There alone a page that nobody sees takes the work a worker should not do.
	permissions: [...manifest.permissions, 'offscreen'],
};

// Firefox has no extension service workers and asks what data leaves the machine: none.
const firefox = {
	...manifest,
	version,
	// Only there can an extension ask under which other name a host is known.
	permissions: [...manifest.permissions, 'dns'],
	background: {scripts: [manifest.background.service_worker], type: 'module'},
	browser_specific_settings: {
		gecko: {
			id: 'samsvar@samsvar.no',
			strict_min_version: '142.0',
			data_collection_permissions: {required: ['none']},
		},
	},
};

/** What its pages may load is in it. The dev server needs more than this. */
const policy = {
	extension_pages: [
		"script-src 'self'",
		"style-src 'self'",
		"img-src 'self' data: blob:",
		...['object-src', 'frame-src', 'base-uri', 'form-action'].map(what => `${what} 'none'`),
	].join('; '),
};

/** What all parts of the extension load first: small, and one file is fetched sooner than eight. */
const webext = /\/src\/webext\/|\/node_modules\/(?:webextension-polyfill|idb)\/|preload-helper|rolldown.runtime/;

/** Rooms that do nothing by being loaded: what nobody asks of them is not carried along. */
const pure = /\/src\/(?:catalog|consent|policy|audit|report)\//;

/**
 * The build makes content scripts of those the manifest lists. In the built manifest only what every page carries is left; the
 * others are put into pages on demand.
 */
function onDemand(): Plugin {
	let folder = '';
	return {
		name: 'on-demand',
		apply: 'build',
		configResolved({build}) {
			folder = build.outDir;
		},
		closeBundle() {
			const file = `${folder}/manifest.json`;
			const built = JSON.parse(readFileSync(file, 'utf8')) as {content_scripts: {js: string[]}[]};
			built.content_scripts = built.content_scripts.filter(({js}) => js.includes('src/content/visit.iife.js'));
			writeFileSync(file, JSON.stringify(built, null, '\t'));
		},
	};
}

/** One style sheet is built for all pages; the judge's shows nothing. */
function unstyled(page: string): Plugin {
	return {
		name: 'unstyled',
		apply: 'build',
		transformIndexHtml: {
			order: 'post',
			handler: (html, {filename}) =>
				filename.endsWith(page) ? html.replace(/\s*<link rel="stylesheet"[^>]*>/, '') : html,
		},
	};
}

export default defineConfig(({command, mode}) => {
	const target = mode === 'firefox' ? 'firefox' : 'chrome';
	// What the dev server writes needs the dev server: it must not stand where the built extension is looked for.
	const folder = command === 'serve' ? 'dev' : target;
	const outDir = process.env['SAMSVAR_OUT'] ?? `dist/${folder}`;
	const described = target === 'firefox' ? firefox : chrome;
	const built = command === 'build' ? {...described, content_security_policy: policy} : described;
	return {
		plugins: [
			packedDrawers(),
			packedOwners(),
			preloaded('src/popup/index.html', '/src/popup/open.ts'),
			unstyled('src/background/judge.html'),
			svelte({configFile: false}),
			crx({manifest: built as ManifestV3Export, browser: target}),
			onDemand(),
			leanScripts(),
		],
		build: {
			outDir,
			emptyOutDir: true,
			target: 'es2022',
			// Pages fetch ahead what `preloaded` says, and no script of theirs looks for more.
			modulePreload: false,
			cssCodeSplit: false,
			rolldownOptions: {
				input: ['src/workspace/index.html', ...(target === 'chrome' ? ['src/background/judge.html'] : [])],
				treeshake: {moduleSideEffects: id => !pure.test(id)},
				output: {codeSplitting: {groups: [{name: 'webext', test: webext}]}},
			},
		},
		define: {__VERSION__: JSON.stringify(version), __READER__: JSON.stringify(reader())},
	};
});
