import {readFileSync} from 'node:fs';
import {build} from 'vite';

/** A file of an installed package, as a page would load it. */
export function npmScript(path: string): string {
	return readFileSync(new URL(`../../../node_modules/${path}`, import.meta.url), 'utf8');
}

/** A package without a file for browsers, made into one that puts itself under a name. */
export function bundledScript(path: string, name: string): Promise<string> {
	return bundled(new URL(`../../../node_modules/${path}`, import.meta.url).pathname, name);
}

/** A file of our own and the packages it imports, as a site's own build would make them into one. */
export function builtPage(file: URL): Promise<string> {
	return bundled(file.pathname, 'page');
}

async function bundled(entry: string, name: string): Promise<string> {
	const made = await build({
		configFile: false,
		logLevel: 'silent',
		define: {'process.env.NODE_ENV': '"production"'},
		build: {write: false, minify: false, lib: {entry, name, formats: ['iife']}},
	});
	const files = [made].flat().flatMap(each => ('output' in each ? each.output : []));
	return files.flatMap(file => (file.type === 'chunk' ? file.code : [])).join('\n');
}
