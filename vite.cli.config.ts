import {defineConfig} from 'vite';
import {packedDrawers} from './scripts/packed-drawers.ts';
import {packedOwners} from './scripts/packed-owners.ts';
import manifest from './package.json' with {type: 'json'};

/** The command line, for Node: packages it depends on stay outside, what only the extension needs is bundled. */
export default defineConfig({
	plugins: [packedDrawers(), packedOwners()],
	publicDir: false,
	define: {__VERSION__: JSON.stringify(manifest.version)},
	build: {
		ssr: 'src/cli/index.ts',
		outDir: 'dist/cli',
		emptyOutDir: true,
		target: 'node20',
		// All in one folder: code finds the built extension from where it lies itself.
		rolldownOptions: {output: {entryFileNames: 'samsvar.js', chunkFileNames: '[name]-[hash].js'}},
	},
	ssr: {noExternal: true, external: Object.keys(manifest.dependencies)},
});
