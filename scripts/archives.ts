// dist/samsvar-<browser>-<version>.zip: what the stores take. The same files make the same bytes, whenever and wherever it is built.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {zipSync, type Zippable} from 'fflate';
import packageJson from '../package.json' with {type: 'json'};

/** A zip has no time zone, and no year before 1980. */
const mtime = new Date(1980, 0, 1, 12);

for (const browser of ['chrome', 'firefox']) {
	const name = `dist/samsvar-${browser}-${packageJson.version}.zip`;
	writeFileSync(name, zipSync(filesIn(`dist/${browser}`), {level: 9, mtime, os: 3}));
	console.log(name);
}

function filesIn(folder: string): Zippable {
	const names = readdirSync(folder, {recursive: true, withFileTypes: true})
		.filter(entry => entry.isFile() && !entry.name.startsWith('.'))
		.map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
	return Object.fromEntries(names.sort().map(name => [name, readFileSync(path.join(folder, name))]));
}
