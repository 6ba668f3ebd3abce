import type {Runtime} from 'webextension-polyfill';
import type {Observation, PageStart, PolicyRead, PolicySearched} from '../audit/index.ts';
import {siteOf} from '../audit/site.ts';
import {sendToFrame} from '../webext/messages.ts';
import {refreshBadge} from './badge.ts';
import {whenFrameGoes} from './banner-frames.ts';
import {isReopening} from './choose.ts';
import {written} from './cookie-line.ts';
import {isPageWord} from './page-words.ts';
import {platformInPage} from './page-world.ts';
import {withLeftBehind} from './left-behind.ts';
import {pictureBanner} from './picture.ts';
import {hasRoom} from './page-text.ts';
import {heldBack, isPageFrame} from './prerendered.ts';
import {heardInReader} from './read-in-tabs.ts';
import {change, observe, recordById, recordOfTab, recordsOfSite, type OpenRecord} from './records.ts';

const mostAtOnce = 500;
/** Clocks of a page and of the background are the same clock; a page that says otherwise is not believed. ms */
const patience = 60_000;

/** Content scripts pass on what pages do, and pages may lie: only known kinds in their form are kept, at a time that can be. */
export function fromPage(observations: unknown, sender: Runtime.MessageSender): void {
	if (!Array.isArray(observations)) return;
	if (heardInReader(sender.tab?.id, observations.filter(isPageWord))) return;
	if (!isHeld(observations, sender)) told(observations, sender);
}

/** What a page does that may never be shown waits until it is. */
function isHeld(observations: readonly unknown[], sender: FrameSender): boolean {
	const {tab, frameId = 0, url = '', origin = url, documentLifecycle} = sender;
	if (tab?.id === undefined || documentLifecycle === undefined) return false;
	const source = {tabId: tab.id, frameId, documentLifecycle, by: origin};
	const now = Date.now();
	// Whose frame it was does not matter any more: it is the tab's by then.
	const shown = {...sender, frameId: isPageFrame(source) ? 0 : frameId};
	return heldBack(source, now, () => told(observations, shown, now));
}

/** Chromium tells more of who sends than Firefox. */
type FrameSender = Runtime.MessageSender & {readonly documentLifecycle?: string; readonly origin?: string};

function told(observations: readonly unknown[], sender: Runtime.MessageSender, now = Date.now()): void {
	const record = recordOf(sender);
	if (!record) return;

	const frame = sender.frameId ?? 0;
	const known = observations
		.slice(0, mostAtOnce)
		.map(written)
		.filter(isPageWord)
		.filter(({kind}) => record.mode === 'audit' || kind !== 'resources')
		.filter(({kind}) => !isReopening(record.id) || (kind !== 'banner' && kind !== 'banner-gone'))
		.map(seen => heardFrom(seen, sender, record, now));
	if (known.length > 0) {
		const isStart = (seen: Observation): seen is PageStart => frame === 0 && seen.kind === 'page-start';
		const rest = known.filter(seen => !isStart(seen));
		keep(record, rest, now);
		known.filter(isStart).forEach(seen => started(record, seen, sender));
		known.forEach(seen => seen.kind === 'policy-searched' && searched(record, seen));
		banners(record, known, frame);
		// What a frame was told, the page keeps.
		if (frame !== 0 && known.some(({kind}) => kind === 'choice')) {
			sendToFrame({tabId: record.tabId, frameId: 0}, 'lookAgain').catch(() => {});
		}
		refreshBadge(record.tabId);
	}
}

/** A page that has gone by then cannot be asked. */
function started(record: OpenRecord, start: PageStart, {url = ''}: Runtime.MessageSender): void {
	const keepIt = (seen: PageStart): void => {
		if (recordById(record.id)) observe(record, seen);
	};
	withLeftBehind(start, record.tabId, url).then(keepIt, () => keepIt(start));
}

/** A banner is pictured, and its platform asked for where nothing else told it. */
function banners(record: OpenRecord, known: readonly Observation[], frame: number): void {
	if (known.some(({kind}) => kind === 'platform')) named.add(record.id);
	if (!known.some(({kind}) => kind === 'banner')) return;
	void pictureBanner(record);
	if (frame !== 0) {
		whenFrameGoes(record.tabId, frame, () =>
			observe(recordById(record.id) ?? record, {kind: 'banner-gone', at: Date.now()}),
		);
	}
	if (named.has(record.id)) return;
	named.add(record.id);
	void platformInPage(record.tabId).then(
		cmp => cmp !== null && observe(recordById(record.id) ?? record, {kind: 'platform', at: Date.now(), cmp}),
		() => {},
	);
}

/** Records whose platform is known, or was asked for. */
const named = new Set<string>();

/** Further pages look again until there is a policy, and all of it. */
function searched({id}: OpenRecord, {tried, found}: PolicySearched): void {
	const record = recordById(id);
	if (!record) return;
	const attempts = tried.filter(each => typeof each !== 'string');
	const before = (record.unwritten ?? []).filter(
		({url}) => !attempts.some(each => each.url === url && each.outcome === 'read'),
	);
	const unwritten = [...before, ...attempts.filter(({outcome}) => outcome === 'needs-scripts')];
	const isRead = found > 0 && unwritten.length === 0;
	change(record, {unwritten, ...(isRead ? {policy: 'read'} : {})});
}

function keep(record: OpenRecord, known: readonly Observation[], at: number): void {
	const kept = known.filter(seen => hasRoom(record.id, seen));
	if (kept.length > 0) observe(record, ...kept);
	if (kept.length < known.length && !overflowing.has(record.id)) {
		overflowing.add(record.id);
		observe(record, {kind: 'gap', at, gap: 'page-flood'});
	}
}

/** Records that have said so. */
const overflowing = new Set<string>();

/** A page that has been left, or whose tab was closed, still passes on its last words. */
function recordOf({tab, frameId, url = ''}: Runtime.MessageSender): OpenRecord | undefined {
	const site = siteOf(url);
	const record = tab?.id === undefined ? recordsOfSite(site)[0] : recordOfTab(tab.id);
	// What the page before still passes on.
	if (record?.unopened) return undefined;
	// The last words of a page of another site, whose visit is over.
	if (record && frameId === 0 && record.site !== '' && /^https?:/.test(url) && record.site !== site) return undefined;
	return record?.away && record.site === site ? {...record, away: false} : record;
}

/** With what the page cannot tell, or must not be asked: which frame it was. */
function heardFrom(
	seen: Observation,
	{frameId: frame = 0, url = ''}: Runtime.MessageSender,
	{site, given = []}: OpenRecord,
	now: number,
): Observation {
	const at = Math.abs(now - seen.at) > patience ? now : seen.at;
	if (seen.kind === 'policy' && seen.foundBy === 'auditor') return {...seen, at, ...whose(given)};
	if (seen.kind === 'consent') return {...seen, at, ...elsewhere(frame, url, site)};
	return seen.kind === 'gesture' || seen.kind === 'resources' ? {...seen, at, frame} : {...seen, at};
}

/** What the auditor has set is theirs; no page can say so of its own policy. */
function whose(given: readonly string[]): Pick<PolicyRead, 'foundBy' | 'bySetting'> {
	return given.length > 0 ? {foundBy: 'auditor', bySetting: true} : {foundBy: 'link'};
}

/** A frame without an address is the doing of the page around it. */
function elsewhere(frame: number, url: string, site: string): {frameOf?: string} {
	const frameOf = frame !== 0 && /^https?:/.test(url) ? siteOf(url) : site;
	return frameOf === site ? {} : {frameOf};
}
