import {fileURLToPath} from 'node:url';
import {build, type Rolldown} from 'vite';

export type Bundle = {readonly script: string; readonly style: string};

/** A page's program with what it imports. `entry` is a file beside this one. */
export async function bundled(entry: string): Promise<Bundle> {
	const built = (await build({
		configFile: false,
		logLevel: 'error',
		define: {'process.env.NODE_ENV': '"production"'},
		build: {
			write: false,
			cssCodeSplit: false,
			rollupOptions: {
				input: fileURLToPath(new URL(entry, import.meta.url)),
				output: {format: 'iife'},
			},
		},
	})) as Rolldown.RolldownOutput;
	return {
		script: built.output.flatMap(part => (part.type === 'chunk' ? [part.code] : [])).join('\n'),
		style: built.output
			.flatMap(part => (part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : []))
			.join('\n'),
	};
}
