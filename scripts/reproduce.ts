// Builds the last commit twice, where and when nothing is the same, and says whether the archives are. Uncommitted changes do not count.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

const places = [
	{name: 'one', umask: 0o022, env: {TZ: 'UTC', LANG: 'C'}},
	{name: 'and another', umask: 0o077, env: {TZ: 'Pacific/Auckland', LANG: 'nb_NO.UTF-8'}},
];

const root = mkdtempSync(path.join(tmpdir(), 'samsvar-'));
try {
	const [first, second] = places.map(built);
	console.log(first);
	if (first !== second) {
		console.error(`The archives differ; the other ones are\n${second}`);
		process.exitCode = 1;
	}
} finally {
	rmSync(root, {recursive: true, force: true});
}

/** Digest and name of each archive. */
function built({name, umask, env}: (typeof places)[number]): string {
	process.umask(umask);
	const folder = path.join(root, name);
	execFileSync('git', ['clone', '--quiet', process.cwd(), folder]);
	symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
	const options = {
		cwd: folder,
		env: {...process.env, ...env},
		stdio: 'ignore',
		shell: process.platform === 'win32',
	} as const;
	execFileSync('npm', ['run', '-s', 'build'], options);
	const dist = path.join(folder, 'dist');
	const archives = readdirSync(dist).filter(file => file.endsWith('.zip'));
	return archives
		.sort()
		.map(
			file =>
				`${createHash('sha256')
					.update(readFileSync(path.join(dist, file)))
					.digest('hex')}  ${file}`,
		)
		.join('\n');
}
