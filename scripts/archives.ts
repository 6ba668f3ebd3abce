// dist/samsvar-<browser>-<version>.zip: what the stores take.
import {execFileSync} from 'node:child_process';
import packageJson from '../package.json' with {type: 'json'};

for (const browser of ['chrome', 'firefox']) {
	const name = `samsvar-${browser}-${packageJson.version}.zip`;
	execFileSync(
		'npx',
		[
			'web-ext',
			'build',
			'--source-dir',
			`dist/${browser}`,
			'--artifacts-dir',
			'dist',
			'--filename',
			name,
			'--overwrite-dest',
		],
		{stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32'},
	);
	console.log(`dist/${name}`);
}
