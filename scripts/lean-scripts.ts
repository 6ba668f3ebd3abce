import {copyFileSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {build, type Plugin} from 'vite';
import {secondHandRules} from './second-hand-rules.ts';

/** The scripts of src/content that carry what is read or known elsewhere, and are built anew without it. */
const scripts = ['isolated', 'finder', 'hands', 'autoconsent'];

/**
 * The extension's own plugin builds content scripts without any other. These are built once more: with the rules of autoconsent that
 * press buttons, and without what of a consent platform is for people and for the background to know.
 */
export function leanScripts(): Plugin {
	let outDir = '';
	return {
		name: 'lean-scripts',
		apply: 'build',
		// Whoever builds beside, to swap, names another folder.
		configResolved(config) {
			outDir = config.build.outDir;
		},
		async closeBundle() {
			for (const name of scripts) {
				const file = `src/content/${name}.iife`;
				await build({
					configFile: false,
					logLevel: 'warn',
					plugins: [leanPlatforms(name === 'isolated'), secondHandRules()],
					build: {
						outDir,
						emptyOutDir: false,
						copyPublicDir: false,
						target: 'es2022',
						lib: {entry: `${file}.ts`, formats: ['iife'], name: `${name}_iife`, fileName: () => `${file}.js`},
						...(name === 'autoconsent' && {rolldownOptions: {output: {postBanner: notice()}}}),
					},
				});
			}
			copyFileSync(`node_modules/${autoconsent}/LICENSE`, path.join(outDir, 'src/content/autoconsent.LICENSE.txt'));
		},
	};
}

const autoconsent = '@duckduckgo/autoconsent';

/** What its licence asks for where it ships in another form: which it is, and where its source is. */
function notice(): string {
	const about: unknown = JSON.parse(readFileSync(`node_modules/${autoconsent}/package.json`, 'utf8'));
	const {version, license} = about as Readonly<Record<'version' | 'license', string>>;
	return `/*! With ${autoconsent} ${version}, ${license}: https://github.com/duckduckgo/autoconsent; licence in autoconsent.LICENSE.txt */`;
}

function leanPlatforms(isBlind: boolean): Plugin {
	return {
		name: 'lean-platforms',
		enforce: 'pre',
		transform: (code, id) => {
			if (platform.test(id)) return lean(code, isBlind);
			if (isBlind && interfaces.test(id)) return keepers(code, path.dirname(id));
			return isBlind && standard.test(id) ? code.replace(/'[\w-]+'/g, `''`) : null;
		},
	};
}

const platform = /\/src\/consent\/cmps\/[\w-]+\.ts$/;
/** What its purposes are called is for people. */
const standard = /\/src\/consent\/tcf-purposes\.ts$/;
const interfaces = /\/src\/consent\/interfaces\/index\.ts$/;

/** The list without what keeps nothing: only the page's own world hears of that. */
function keepers(code: string, folder: string): string {
	const keepsNothing = (file: string) =>
		/cookies: \[\],\n\s*storage: \[\],/.test(readFileSync(path.join(folder, file), 'utf8'));
	return code.replace(/^export .* from '(.*)';\n/gm, (line, file: string) => (keepsNothing(file) ? '' : line));
}

/**
 * As the files are formatted: a field begins after one tab, and what goes on below it is indented further or closes it. `isBlind`: banners
 * are not looked for.
 */
export function lean(code: string, isBlind: boolean): string {
	const fields = ['name', 'sources', 'globals', ...(isBlind ? ['banner'] : [])].join('|');
	return (
		code
			.replace(new RegExp(`^\\t(?:${fields}): .*(?:\\n\\t\\t.*)*(?:\\n\\t[\\]}],)?\\n`, 'gm'), '')
			// What ids are called is for people.
			.replace(isBlind ? /\bnameOf\((\w+), \w+\)/g : /$^/, '$1')
			.replace(/^\t\treopenCalls: .*(?:\n\t\t\t.*)*(?:\n\t\t\],)?\n/gm, '')
	);
}
