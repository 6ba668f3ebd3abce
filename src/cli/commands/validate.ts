import {validate as validated, type Words} from '../../report/index.ts';
import {Failure} from '../failure.ts';
import {lineWriter} from '../lines.ts';
import {decode, readBytes} from '../read-text.ts';

/** Prints whether a file is an audit as this program writes it; 0 when it is, 1 when it is not. */
export async function validate(file: string, words: Words): Promise<number> {
	const json = parse(decode(await readBytes(file)));
	if (json?.format !== 'samsvar-audit') throw new Failure(2, 'cli_not_an_audit', {file});
	const verdict = await validated(json, words);
	const out = lineWriter();
	await out.write(words(verdict.ok ? 'cli_valid' : 'cli_not_valid', {file}));
	for (const problem of verdict.ok ? [] : verdict.problems) await out.write(`  ${problem}`);
	await out.flush();
	return verdict.ok ? 0 : 1;
}

function parse(text: string | null): {readonly format?: unknown} | null {
	try {
		return JSON.parse(text ?? '') as {readonly format?: unknown} | null;
	} catch {
		return null;
	}
}
