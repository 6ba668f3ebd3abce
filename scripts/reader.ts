import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const folders = ['src/policy', 'src/catalog'];
const files = ['src/audit/readings.ts', 'node_modules/third-party-web/dist/entities-nostats.json'];

/** Names what reads policies by all it is made of: whoever reads otherwise is called otherwise. */
export function reader(): string {
	const hash = createHash('sha256');
	for (const file of [...folders.flatMap(filesIn), ...files]) hash.update(`${file}\n`).update(readFileSync(file));
	return hash.digest('hex').slice(0, 16);
}

function filesIn(folder: string): readonly string[] {
	return readdirSync(folder, {recursive: true, withFileTypes: true})
		.filter(entry => entry.isFile())
		.map(entry => join(entry.parentPath, entry.name))
		.sort();
}
