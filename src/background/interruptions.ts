import browser from 'webextension-polyfill';
import * as evidence from '../webext/evidence-store.ts';
import {observe, openRecords, recordById, restored} from './records.ts';

const key = 'begun';
/** A browser that stops an idle background has waited half a minute for something to happen; ms. */
const idle = 25_000;
const wokenAt = Date.now();

/** What was under way when the background was last there: goes on with its gap stated, or ends with what it had. */
export function mindInterruptions(): void {
	let gap: 'browser-closed' | 'extension-updated' = 'browser-closed';
	browser.runtime.onInstalled.addListener(({reason}) => {
		if (reason === 'update') gap = 'extension-updated';
	});
	void restored.then(async () => {
		const {[key]: begun} = await browser.storage.session.get(key);
		if (begun === true) {
			await stateStops();
		} else {
			await browser.storage.session.set({[key]: true});
			await endLost(gap);
		}
	});
}

/** Stopped although something had just happened: what came between was told to nobody. */
async function stateStops(): Promise<void> {
	for (const {id, mode} of openRecords()) {
		const last = await evidence.lastSeenAt(id);
		const record = recordById(id);
		if (mode === 'audit' && record && last !== undefined && wokenAt - last < idle) {
			observe(record, {kind: 'gap', at: last, gap: 'background-stopped'});
		}
	}
}

/** Visits of before are nobody's any more; an audit keeps what it has. */
async function endLost(gap: 'browser-closed' | 'extension-updated'): Promise<void> {
	for (const {id, mode, startedAt, finishedAt} of await evidence.headers()) {
		if (recordById(id)) continue;
		if (mode === 'visit') {
			await evidence.forget(id);
		} else if (finishedAt === null) {
			const at = (await evidence.lastSeenAt(id)) ?? startedAt;
			evidence.append(id, mode, [{kind: 'gap', at, gap}]);
			await evidence.finish(id, at);
		}
	}
}
