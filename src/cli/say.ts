import process from 'node:process';
import {plain} from '../report/plain-text.ts';

/** Progress and complaints go to stderr: stdout is the program's answer alone. One line, whatever a file or a site put into it. */
export function say(line: string): void {
	process.stderr.write(`${plain(line)}\n`);
}
