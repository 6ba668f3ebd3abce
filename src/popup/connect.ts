import browser from 'webextension-polyfill';
import {audit, evidenceFrom, siteOf, type Report} from '../audit/index.ts';
import {headers, onGrew, read} from '../webext/evidence-store.ts';
import {send} from '../webext/messages.ts';
import {throttle} from './throttle.ts';
import {whyUnobserved, type Unobserved} from './unobserved.ts';

export type Shown =
	| {readonly state: 'looking'}
	| {readonly state: 'unobserved'; readonly why: Unobserved; readonly tabId: number; readonly site: string}
	/** `quiet`: nothing new was seen for a while. */
	| {readonly state: 'report'; readonly report: Report; readonly tabId: number; readonly quiet: boolean}
	| {readonly state: 'broken'; readonly error: string};

export type Connection = {
	/** Looks again which record the tab belongs to. */
	readonly refresh: () => void;
	readonly stop: () => void;
};

const rest = 250;
const quietAfter = 8000;

/** Shows what is known of a tab (null: the one in front) and again whenever more is known. */
export function connect(asked: number | null, show: (shown: Shown) => void): Connection {
	let following: {readonly id: string; readonly stop: () => void} | undefined;
	const broken = (error: unknown): void => show({state: 'broken', error: String(error)});

	async function look(): Promise<void> {
		const tabId = asked ?? (await tabInFront());
		const {url, incognito: isPrivate} = await browser.tabs.get(tabId);
		const id = (await send('recordOfTab', {tabId})) ?? (await lastAuditOf(url));
		if (id !== null && id === following?.id) {
			return;
		}

		following?.stop();
		following = undefined;
		if (id === null) {
			const mayLook = await browser.permissions.contains({origins: ['<all_urls>']});
			show({state: 'unobserved', why: whyUnobserved(url, {mayLook, isPrivate}), tabId, site: siteOf(url ?? '')});
			return;
		}

		const stop = follow(id, (report, quiet) => show({state: 'report', report, tabId, quiet}), broken);
		following = {id, stop};
		await send('readPolicy', {id});
	}

	const looking = throttle(() => look().catch(broken), rest);
	// A reload or a new address may have begun another record.
	browser.tabs.onUpdated.addListener(looking.call);
	looking.call();
	return {
		refresh: looking.call,
		stop() {
			browser.tabs.onUpdated.removeListener(looking.call);
			looking.stop();
			following?.stop();
		},
	};
}

function follow(
	id: string,
	show: (report: Report, quiet: boolean) => void,
	broken: (error: unknown) => void,
): () => void {
	let stopped = false;
	let timer: ReturnType<typeof setTimeout> | undefined;

	async function judge(): Promise<void> {
		const recorded = await read(id);
		if (stopped || !recorded) {
			return;
		}

		const report = audit(evidenceFrom(recorded.header, recorded.observations));
		show(report, false);
		clearTimeout(timer);
		timer = setTimeout(show, quietAfter, report, true);
	}

	const judging = throttle(() => judge().catch(broken), rest);
	const deafen = onGrew(id, judging.call);
	judging.call();
	return () => {
		stopped = true;
		deafen();
		judging.stop();
		clearTimeout(timer);
	};
}

/** An audit outlives its tab's record: until the page is opened anew, it is what is known of the site. */
async function lastAuditOf(url = ''): Promise<string | null> {
	const site = siteOf(url);
	const audits = (await headers()).filter(header => header.mode === 'audit' && siteOf(header.url) === site);
	return audits.sort((a, b) => b.startedAt - a.startedAt)[0]?.id ?? null;
}

async function tabInFront(): Promise<number> {
	const [tab] = await browser.tabs.query({active: true, currentWindow: true});
	return tab?.id ?? browser.tabs.TAB_ID_NONE;
}
