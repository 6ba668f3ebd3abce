import {build, type Plugin} from 'vite';
import {keptKeys} from '../src/content/consent/kept-keys.ts';
import {secondHandRules} from './second-hand-rules.ts';

/** The scripts of src/content that carry what is read or known elsewhere, and are built anew without it. */
const scripts = ['isolated', 'looks', 'finder', 'hands', 'autoconsent'];

/**
 * The extension's own plugin builds content scripts without any other. These are built once more: with the rules of autoconsent that
 * press buttons, and without what of a consent platform is for people and for the background to know.
 */
export function leanScripts(outDir: string): Plugin {
	return {
		name: 'lean-scripts',
		apply: 'build',
		async closeBundle() {
			for (const name of scripts) {
				const file = `src/content/${name}.iife`;
				await build({
					configFile: false,
					logLevel: 'warn',
					plugins: [listOfKeys(), leanPlatforms(name === 'looks'), secondHandRules()],
					build: {
						outDir,
						emptyOutDir: false,
						copyPublicDir: false,
						target: 'es2022',
						lib: {entry: `${file}.ts`, formats: ['iife'], name: `${name}_iife`, fileName: () => `${file}.js`},
					},
				});
			}
		},
	};
}

function leanPlatforms(isBlind: boolean): Plugin {
	return {
		name: 'lean-platforms',
		enforce: 'pre',
		transform: (code, id) => (platform.test(id) ? lean(code, isBlind) : null),
	};
}

/** What only asks for the keys of platforms carries those. */
function listOfKeys(): Plugin {
	return {
		name: 'list-of-keys',
		enforce: 'pre',
		transform: (_, id) =>
			id.endsWith('/src/content/consent/kept-keys.ts') ? `export const keptKeys = ${JSON.stringify(keptKeys)};` : null,
	};
}

const platform = /\/src\/consent\/cmps\/[\w-]+\.ts$/;

/**
 * As the files are formatted: a field begins after one tab, and what goes on below it is indented further or closes it. `isBlind`: banners
 * are not looked for.
 */
export function lean(code: string, isBlind: boolean): string {
	const fields = ['name', 'sources', 'globals', ...(isBlind ? ['banner'] : [])].join('|');
	return code
		.replace(new RegExp(`^\\t(?:${fields}): .*(?:\\n\\t\\t.*)*(?:\\n\\t[\\]}],)?\\n`, 'gm'), '')
		.replace(/^\t\treopenCalls: .*(?:\n\t\t\t.*)*(?:\n\t\t\],)?\n/gm, '');
}
