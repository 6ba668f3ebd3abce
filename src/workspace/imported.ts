import {validateText, type AuditFile, type Words} from '../report/index.ts';

/** Bytes. */
const most = 50_000_000;

const files = new Map<string, AuditFile>();

/** An audit file that was handed in since this page was opened. */
export function imported(id: string): AuditFile | undefined {
	return files.get(id);
}

export type Imported = {readonly id: string} | {readonly problems: readonly string[]};

/** Takes in an audit file, whole and as it was written, or says what is wrong with it. Never throws. */
export async function importAudit(file: File, words: Words): Promise<Imported> {
	if (file.size > most) return {problems: [words('workspace_import_too_large')]};
	const text = await file.text().catch(() => '');
	const validation = await validateText(text, words);
	if (!validation.ok) return {problems: validation.problems};
	const id = `file-${files.size + 1}`;
	files.set(id, JSON.parse(text) as AuditFile);
	return {id};
}
