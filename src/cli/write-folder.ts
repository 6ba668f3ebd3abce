import {randomBytes} from 'node:crypto';
import {mkdir, rename, rm, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {Failure, reasonOf} from './failure.ts';

/**
 * Writes all files or none: into a folder beside the wanted one first, then in its place. Where the folder is there already, the
 * first file is put in last: it is there only when the others are.
 */
export async function writeFolder(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
	const beside = path.join(
		path.dirname(path.resolve(folder)),
		`.${path.basename(folder)}-${randomBytes(4).toString('hex')}`,
	);
	try {
		await mkdir(beside, {recursive: true});
		await Promise.all(Object.entries(files).map(([name, content]) => writeFile(path.join(beside, name), content)));
		if (await isFolder(folder)) {
			for (const name of Object.keys(files).toReversed()) {
				await rename(path.join(beside, name), path.join(folder, name));
			}
		} else {
			await rename(beside, folder);
		}
	} catch (error) {
		throw new Failure(2, 'cli_out_unwritable', {folder, reason: reasonOf(error)});
	} finally {
		await rm(beside, {recursive: true, force: true});
	}
}

/** Says so before an audit begins when its result could not be written. */
export async function checkFolder(folder: string): Promise<void> {
	const found = await stat(folder).catch(() => null);
	if (found && !found.isDirectory()) throw new Failure(2, 'cli_out_is_file', {folder});
}

async function isFolder(folder: string): Promise<boolean> {
	return (await stat(folder).catch(() => null))?.isDirectory() ?? false;
}
