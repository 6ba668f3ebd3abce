import browser from 'webextension-polyfill';
import {auditRemembering, evidenceFrom, type Evidence, type Remembered, type Report} from '../audit/index.ts';
import {follow} from '../popup/following.ts';
import {throttle} from '../popup/throttle.ts';
import {auditFile, type AuditFile, type Words} from '../report/index.ts';
import {send} from '../webext/messages.ts';
import {imported, type Handed} from './audits/imported.ts';

/** An audit on show: all its views show the file that would be written of it. */
export type Opened =
	| {readonly state: 'reading'}
	| {readonly state: 'missing'}
	/** It was on show, and is no more. */
	| {readonly state: 'deleted'}
	| {readonly state: 'broken'; readonly error: string}
	| AuditShown;

export type AuditShown = {
	readonly state: 'open';
	readonly file: AuditFile;
	/** Null: a file somebody wrote, of which no more is known. */
	readonly report: Report | null;
	/** A record of this browser: opinions can be added to it. */
	readonly isRecord: boolean;
	/** It is still being observed. */
	readonly isOpen: boolean;
};

/** ms between two judgements of a record that grows. */
const rest = 400;

/** Shows an audit, a record of this browser again whenever it grew. Answers how to stop. */
export function openAudit(id: string, words: Words, show: (opened: Opened) => void): () => void {
	let stopped = false;
	const told = async (opening: Promise<Opened>): Promise<void> => {
		const opened = await opening.catch((error: unknown) => ({state: 'broken', error: String(error)}) as const);
		if (!stopped) show(opened);
	};
	const handed = imported().get(id);
	if (handed) {
		void told(ofHanded(handed, words));
		return () => void (stopped = true);
	}

	// Of a visit nobody asked about until now; of all else it is read, or will be.
	send('readPolicy', {id}).catch(() => {});
	const following = follow(id);
	let wasThere = false;
	const judge = async (): Promise<Opened> => {
		const opened = await ofRecord(following, words);
		if (opened.state === 'missing' && wasThere) return {state: 'deleted'};
		wasThere ||= opened.state === 'open';
		return opened;
	};
	const judging = throttle(() => told(judge()), rest);
	following.whenGrown(judging.call);
	judging.call();
	return () => {
		stopped = true;
		following.stop();
		judging.stop();
	};
}

async function ofRecord({recorded, readings}: ReturnType<typeof follow>, words: Words): Promise<Opened> {
	const record = await recorded();
	if (!record) return {state: 'missing'};
	const judged = await judgedAs(evidenceFrom(record.header, record.observations), readings, words);
	return {state: 'open', ...judged, isRecord: true, isOpen: record.header.finishedAt === null};
}

async function ofHanded({file, evidence}: Handed, words: Words): Promise<Opened> {
	const judged = evidence ? await judgedAs(evidence, forgetful, words) : {file, report: null};
	return {state: 'open', ...judged, isRecord: false, isOpen: false};
}

async function judgedAs(evidence: Evidence, readings: Remembered, words: Words) {
	const report = await auditRemembering(evidence, readings);
	const {version} = browser.runtime.getManifest();
	return {report, file: await auditFile(report, {words, tool: {name: 'samsvar', version}})};
}

const forgetful: Remembered = {find: async () => undefined, keep: async () => {}};
