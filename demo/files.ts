import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** A file of the demo's own, by its path below `demo/`. Found from the package's root: the code may run bundled, elsewhere. */
export function demoFile(path: string): string {
	return readFileSync(join(packageRoot(), 'demo', path), 'utf8');
}

/** A file of an npm package, e.g. `klaro/dist/klaro.js`. */
export function packageFile(path: string): string {
	try {
		return readFileSync(createRequire(import.meta.url).resolve(path), 'utf8');
	} catch (error) {
		throw new Error(`The demo site needs ${path}: run npm install.`, {cause: error});
	}
}

function packageRoot(): string {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, 'demo', 'tags'))) {
		const parent = dirname(folder);
		if (parent === folder) throw new Error('The demo folder is not where the program is installed.');
		folder = parent;
	}
	return folder;
}
