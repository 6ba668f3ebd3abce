import browser from 'webextension-polyfill';
import {auditRemembering, evidenceFrom, type Report} from '../audit/index.ts';
import {follow} from '../popup/following.ts';
import {throttle} from '../popup/throttle.ts';
import {auditFile, type AuditFile, type Words} from '../report/index.ts';
import {imported} from './imported.ts';

/** An audit on show: all its views show the file that would be written of it. */
export type Opened =
	| {readonly state: 'reading'}
	| {readonly state: 'missing'}
	| {readonly state: 'broken'; readonly error: string}
	/** `report` null: a file somebody wrote, of which no more is known. `isOpen`: it is still being observed. */
	| {readonly state: 'open'; readonly file: AuditFile; readonly report: Report | null; readonly isOpen: boolean};

/** ms between two judgements of a record that grows. */
const rest = 400;

/** Shows an audit, a record of this browser again whenever it grew. Answers how to stop. */
export function openAudit(id: string, words: Words, show: (opened: Opened) => void): () => void {
	const file = imported(id);
	if (file) {
		show({state: 'open', file, report: null, isOpen: false});
		return () => {};
	}

	let stopped = false;
	const following = follow(id);
	const tell = (opened: Opened): void => {
		if (!stopped) show(opened);
	};
	const judging = throttle(async () => {
		try {
			const recorded = await following.recorded();
			if (!recorded) return tell({state: 'missing'});
			const evidence = evidenceFrom(recorded.header, recorded.observations);
			const report = await auditRemembering(evidence, following.readings);
			const {version} = browser.runtime.getManifest();
			const file = await auditFile(report, {words, tool: {name: 'samsvar', version}});
			tell({state: 'open', file, report, isOpen: recorded.header.finishedAt === null});
		} catch (error) {
			tell({state: 'broken', error: String(error)});
		}
	}, rest);
	following.whenGrown(judging.call);
	judging.call();
	return () => {
		stopped = true;
		following.stop();
		judging.stop();
	};
}
