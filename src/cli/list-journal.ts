import {createHash} from 'node:crypto';
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {validate, type AuditFile} from '../report/index.ts';
import {Failure, reasonOf} from './failure.ts';

/** When an audit of several sites began; kept until it ends, so that one that was interrupted goes on where it stopped. */
export type Journal = {
	readonly at: Date;
	readonly isResumed: boolean;
	/** The site's audit, if the interrupted audit had written it. */
	done(folder: string): Promise<AuditFile | null>;
	end(): Promise<void>;
};

/** `key` is what makes it the same audit: the sites in order, and how they are audited. */
export async function openJournal(base: string, key: unknown, now: Date): Promise<Journal> {
	const id = createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 16);
	const file = path.join(base, `.samsvar-${id}.json`);
	const began = await beganAt(file);
	if (began === null) await begin(file, base, now);
	const at = began ?? now;
	return {
		at,
		isResumed: began !== null,
		done: async folder => (began === null ? null : writtenSince(path.join(folder, 'audit.json'), at)),
		end: () => rm(file, {force: true}),
	};
}

async function begin(file: string, base: string, at: Date): Promise<void> {
	try {
		await mkdir(base, {recursive: true});
		await writeFile(file, JSON.stringify({at: at.toISOString()}));
	} catch (error) {
		throw new Failure(2, 'cli_out_unwritable', {folder: base, reason: reasonOf(error)});
	}
}

async function beganAt(file: string): Promise<Date | null> {
	const {at} = Object(await jsonIn(file)) as {at?: unknown};
	const time = typeof at === 'string' ? Date.parse(at) : NaN;
	return Number.isNaN(time) ? null : new Date(time);
}

/** A folder is written whole, with its audit last: what is there is there in full. */
async function writtenSince(file: string, at: Date): Promise<AuditFile | null> {
	const json = await jsonIn(file);
	if (!(await validate(json)).ok) return null;
	const audit = json as AuditFile;
	return Date.parse(audit.startedAt) >= at.getTime() ? audit : null;
}

async function jsonIn(file: string): Promise<unknown> {
	try {
		return JSON.parse(await readFile(file, 'utf8')) as unknown;
	} catch {
		return null;
	}
}
