import type {Runtime} from 'webextension-polyfill';
import type {Observation} from '../audit/index.ts';
import {refreshBadge} from './badge.ts';
import {change, observe, recordOfTab} from './records.ts';

/** What a content script may say it saw; all else is the background's own to see. */
const seenByPages = new Set<Observation['kind']>([
	'banner',
	'choice',
	'consent',
	'cookie-written',
	'gap',
	'gesture',
	'observer',
	'page-start',
	'platform',
	'policy',
	'policy-searched',
	'storage',
]);

const mostAtOnce = 500;

/** Content scripts pass on what pages do, and pages may lie: only known kinds with a time are kept. */
export function fromPage(observations: readonly Observation[], sender: Runtime.MessageSender): void {
	const record = sender.tab?.id === undefined ? undefined : recordOfTab(sender.tab.id);
	if (!record || !Array.isArray(observations)) {
		return;
	}

	const frame = sender.frameId ?? 0;
	const known = observations
		.slice(0, mostAtOnce)
		.filter(isKnown)
		.map(seen => (seen.kind === 'gesture' ? {...seen, frame} : seen));
	if (known.length > 0) {
		observe(record, ...known);
		if (known.some(({kind}) => kind === 'policy')) {
			change(record, {policy: 'read'});
		}

		refreshBadge(record.tabId);
	}
}

function isKnown(observation: unknown): observation is Observation {
	const {kind, at} = (observation ?? {}) as Partial<Observation>;
	return kind !== undefined && seenByPages.has(kind) && Number.isFinite(at);
}
