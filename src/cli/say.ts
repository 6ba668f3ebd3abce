import process from 'node:process';

/** Progress and complaints go to stderr: stdout is the program's answer alone. */
export function say(line: string): void {
	process.stderr.write(`${line}\n`);
}
