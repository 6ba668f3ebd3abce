import type {Observation, OpinionGiven} from '../audit/index.ts';
import * as evidence from '../webext/evidence-store.ts';
import type {GivenPolicy} from '../webext/fetched-page.ts';
import {refreshBadge} from './badge.ts';
import {recordById} from './records.ts';

/** UTF-16 units of what an auditor may say of one finding. */
const longestComment = 5000;
const longestName = 200;

/** Adds the policy an auditor gave to a record, be it cut, away from its site, or over. */
export async function givePolicy({id, policy}: {id: string; policy: GivenPolicy}): Promise<void> {
	const {isCut, ...read} = policy;
	const at = Date.now();
	const gaps: Observation[] = isCut ? [{kind: 'gap', at, gap: 'policy-cut', detail: policy.source}] : [];
	await give(id, [{kind: 'policy', at, foundBy: 'auditor', ...read}, ...gaps]);
}

/** Adds what an auditor says of a finding. */
export async function giveOpinion(given: {id: string} & Omit<OpinionGiven, 'kind' | 'at'>): Promise<void> {
	const {id, finding, by, agree, comment} = given;
	const said = comment?.trim().slice(0, longestComment);
	const opinion = {finding, by: by.trim().slice(0, longestName), agree, ...(said && {comment: said})};
	await give(id, [{kind: 'opinion', at: Date.now(), ...opinion}]);
}

async function give(id: string, observations: readonly Observation[]): Promise<void> {
	const record = recordById(id);
	const isKept = record !== undefined || (await evidence.headers()).some(header => header.id === id);
	if (!isKept) throw new Error('no such record');
	evidence.append(id, record?.mode ?? 'audit', observations);
	await evidence.flush();
	if (record) refreshBadge(record.tabId);
}
