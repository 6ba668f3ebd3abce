import {validateText, type Words} from '../../report/index.ts';
import {plain} from '../../report/plain-text.ts';
import {Failure} from '../failure.ts';
import {lineWriter} from '../lines.ts';
import {parseJson} from '../../report/parse-json.ts';
import {decode, readBytes} from '../read-text.ts';

/** An audit of a hundred thousand requests takes 36 MB; V8 holds no text of 512. */
export const mostAuditBytes = 500 * 1024 * 1024;

/** Prints whether a file is an audit as this program writes it; 0 when it is, 1 when it is not. */
export async function validate(file: string, words: Words): Promise<number> {
	const text = decode(await readBytes(file, mostAuditBytes));
	if (text === null || !isAudit(text)) throw new Failure(2, 'cli_not_an_audit', {file});
	const verdict = await validateText(text, words);
	const out = lineWriter();
	await out.write(plain(words(verdict.ok ? 'cli_valid' : 'cli_not_valid', {file})));
	for (const problem of verdict.ok ? [] : verdict.problems) await out.write(`  ${plain(problem)}`);
	await out.flush();
	return verdict.ok ? 0 : 1;
}

function isAudit(text: string): boolean {
	const json = parseJson(text) as {readonly format?: unknown} | null | undefined;
	return json?.format === 'samsvar-audit';
}
