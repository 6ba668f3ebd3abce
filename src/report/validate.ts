import * as v from 'valibot';
import {verify} from './integrity.ts';
import {faultsIn, type Fault} from './json-text.ts';
import {parseJson} from './parse-json.ts';
import {auditFormatVersion, auditSchema} from './schema.ts';
import {wordsIn, type Words} from './words.ts';

export type Validation = {readonly ok: true} | {readonly ok: false; readonly problems: readonly string[]};

const mostProblems = 100;

/** Is this an audit file, whole and as it was written? Never throws. */
export async function validate(json: unknown, words: Words = wordsIn('en')): Promise<Validation> {
	return validation(await problemsOf(json, words).catch(() => [words('report_problem_unreadable')]));
}

/** The same of the file's text: sees also what reading it as JSON passes over. */
export async function validateText(text: string, words: Words = wordsIn('en')): Promise<Validation> {
	const json = parseJson(text);
	if (json === undefined) return validation([words('report_problem_unreadable')]);
	const faults = faultsIn(text).slice(0, mostProblems);
	if (faults.length > 0) return validation(faults.map(fault => told(fault, words)));
	return validate(json, words);
}

function validation(problems: readonly string[]): Validation {
	return problems.length === 0 ? {ok: true} : {ok: false, problems: problems.slice(0, mostProblems)};
}

function told(fault: Fault, words: Words): string {
	const line = String(fault.line);
	return fault.kind === 'duplicate'
		? words('report_problem_duplicate', {line, name: fault.name})
		: words('report_problem_number', {line, number: fault.number});
}

async function problemsOf(json: unknown, words: Words): Promise<readonly string[]> {
	const version = v.safeParse(v.object({formatVersion: v.number()}), json);
	if (version.success && version.output.formatVersion !== auditFormatVersion) {
		const found = String(version.output.formatVersion);
		return [words('report_problem_version', {found, known: String(auditFormatVersion)})];
	}
	const {success, issues} = v.safeParse(auditSchema, json);
	if (!success) {
		return issues.map(issue => {
			const expected = issue.expected ?? issue.message;
			return words('report_problem_field', {
				path: v.getDotPath(issue) ?? '.',
				expected: shortened(expected),
				found: shortened(issue.received),
			});
		});
	}
	return (await verify(json as v.InferInput<typeof auditSchema>)) ? [] : [words('report_problem_digest')];
}

const longestValue = 80;

function shortened(value: string): string {
	return value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
}
