import type {Evidence, OwnVendor, Phase} from '../../audit/index.ts';
import {evidenceOfRuns, harRecording, parseJson, validateText, type AuditFile, type Words} from '../../report/index.ts';

/** What was handed in: an audit somebody wrote, or traffic that is yet to be judged. */
export type Handed = {readonly name: string; readonly startedAt: string; readonly url: string} & (
	{readonly file: AuditFile; readonly evidence?: undefined} | {readonly file?: undefined; readonly evidence: Evidence}
);

export type Imported = {readonly id: string} | {readonly problems: readonly string[]};

/** Bytes; more at once is no page's business, and the command line reads it. */
const most = 50_000_000;

const all = new Map<string, Handed>();
/** An id is never used again: an address may still lead to it. */
let count = 0;

/** What was handed in since this page was opened, by its id. */
export function imported(): ReadonlyMap<string, Handed> {
	return all;
}

/** Closes what was handed in, one or all; the files stay where they are. */
export function closeImported(id?: string): void {
	if (id === undefined) all.clear();
	else all.delete(id);
}

/**
 * Takes in an `audit.json`, whole and as it was written, or a HAR; else says what is wrong with it. `phase`: when all of a HAR was
 * recorded that does not say so itself; `vendors`: the auditor's own list, by which traffic is judged. Never throws.
 */
export async function importFile(
	file: File,
	phase: Phase,
	words: Words,
	vendors: readonly OwnVendor[] = [],
): Promise<Imported> {
	if (file.size > most) return {problems: [words('workspace_import_too_large')]};
	const text = await file.text().catch(() => '');
	const json = parseJson(text);
	if (isHar(json)) return importHar(json, {name: file.name, phase, vendors}, words);
	if (json !== undefined && !hasFormat(json)) return {problems: [words('workspace_import_neither')]};
	const validation = await validateText(text, words);
	if (!validation.ok) return {problems: validation.problems};
	const audit = json as AuditFile;
	return kept({name: file.name, startedAt: audit.startedAt, url: audit.site.url, file: audit});
}

type Har = {readonly log: {readonly pages?: unknown; readonly entries: readonly unknown[]}};

type How = {readonly name: string; readonly phase: Phase; readonly vendors: readonly OwnVendor[]};

function importHar({log}: Har, {name, phase, vendors}: How, words: Words): Imported {
	const recording = harRecording(log.entries.some(hasPhase) ? null : phase, name);
	recording.add({list: 'log', value: log});
	for (const value of Array.isArray(log.pages) ? log.pages : []) recording.add({list: 'pages', value});
	for (const value of log.entries) recording.add({list: 'entries', value});
	const evidence = evidenceOfRuns(recording.runs());
	if (!evidence) return {problems: [words('workspace_import_empty_har')]};
	const startedAt = new Date(evidence.runs[0]?.startedAt ?? 0).toISOString();
	return kept({name, startedAt, url: evidence.url, evidence: withList(evidence, vendors)});
}

function withList(evidence: Evidence, vendors: readonly OwnVendor[]): Evidence {
	const [first, ...others] = evidence.runs;
	if (first === undefined || vendors.length === 0) return evidence;
	const list = {kind: 'own-vendors', at: first.startedAt, vendors} as const;
	return {...evidence, runs: [{...first, observations: [list, ...first.observations]}, ...others]};
}

function kept(handed: Handed): Imported {
	const id = `file-${++count}`;
	all.set(id, handed);
	return {id};
}

function isHar(json: unknown): json is Har {
	return Array.isArray((json as {log?: {entries?: unknown}} | null)?.log?.entries);
}

/** Whether it takes itself for an audit; whether it is one is another question. */
function hasFormat(json: unknown): boolean {
	return typeof json === 'object' && json !== null && 'formatVersion' in json;
}

function hasPhase(entry: unknown): boolean {
	return typeof (entry as {_phase?: unknown} | null)?._phase === 'string';
}
