import type {Observation} from '../audit/index.ts';
import * as evidence from '../webext/evidence-store.ts';
import type {GivenPolicy} from '../webext/messages.ts';
import {refreshBadge} from './badge.ts';
import {recordById} from './records.ts';

/** Adds what the auditor gave to a record, be it cut, away from its site, or over. */
export async function givePolicy({id, policy}: {id: string; policy: GivenPolicy}): Promise<void> {
	const {isCut, ...read} = policy;
	const record = recordById(id);
	const isKept = record !== undefined || (await evidence.headers()).some(header => header.id === id);
	if (!isKept) throw new Error('no such record');
	const at = Date.now();
	const gaps: Observation[] = isCut ? [{kind: 'gap', at, gap: 'policy-cut', detail: policy.source}] : [];
	evidence.append(id, record?.mode ?? 'audit', [{kind: 'policy', at, foundBy: 'auditor', ...read}, ...gaps]);
	await evidence.flush();
	if (record) refreshBadge(record.tabId);
}
