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
	// At once: who is stopped before anything is written down has still been there.
	const before = browser.storage.session.get(key);
	void browser.storage.session.set({[key]: wokenAt});
	void restored.then(async () => {
		// Asked for before the first write: what this background sees itself is not what the last one saw.
		const lastSeen = openRecords().map(({id}) => [id, evidence.lastSeenAt(id)] as const);
		const {[key]: begun} = await before;
		if (typeof begun === 'number') {
			await stateStops(lastSeen, begun);
		} else {
			await endLost(() => gap);
		}
	});
}

/** Stopped although something had just happened: what came between was told to nobody. */
async function stateStops(
	lastSeen: readonly (readonly [id: string, at: Promise<number | undefined>])[],
	begun: number,
): Promise<void> {
	for (const [id, seenAt] of lastSeen) {
		const at = Math.max(begun, (await seenAt) ?? 0);
		const record = recordById(id);
		if (record?.mode === 'audit' && wokenAt - at < idle) {
			observe(record, {kind: 'gap', at, gap: 'background-stopped'});
		}
	}
}

/** Visits of before are nobody's any more; an audit keeps what it has. */
async function endLost(gap: () => 'browser-closed' | 'extension-updated'): Promise<void> {
	for (const {id, mode, startedAt, finishedAt} of await evidence.headers()) {
		if (recordById(id)) continue;
		if (mode === 'visit') {
			await evidence.forget(id);
		} else if (finishedAt === null) {
			const at = (await evidence.lastSeenAt(id)) ?? startedAt;
			evidence.append(id, mode, [{kind: 'gap', at, gap: gap()}]);
			await evidence.finish(id, at);
		}
	}
}
