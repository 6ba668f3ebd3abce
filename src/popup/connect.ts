import browser from 'webextension-polyfill';
import {auditRemembering, evidenceFrom, siteOf, type Report} from '../audit/index.ts';
import {send} from '../webext/messages.ts';
import {find, type Found} from './find.ts';
import type {Following} from './following.ts';
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

type Asked = {
	/** Null: the tab in front. */
	readonly asked: number | null;
	/** What was found of it before there was anybody to show it. */
	readonly found: Promise<Found>;
};

/** Shows what is known of a tab and again whenever more is known. */
export function connect({asked, found}: Asked, show: (shown: Shown) => void): Connection {
	let first: Promise<Found> | undefined = found;
	let shown: {readonly following: Following; readonly stop: () => void} | undefined;
	const broken = (error: unknown): void => show({state: 'broken', error: String(error)});

	async function look(): Promise<void> {
		const ahead = first;
		first = undefined;
		const {tabId, following} = await (ahead ?? find(asked, shown?.following));
		if (following && following === shown?.following) return;
		shown?.stop();
		shown = undefined;
		if (following === null) return show(await unobserved(tabId));
		const stop = judgeAsItGrows(following, (report, quiet) => show({state: 'report', report, tabId, quiet}), broken);
		shown = {following, stop};
		await send('readPolicy', {id: following.id});
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
			shown?.stop();
		},
	};
}

function judgeAsItGrows(
	following: Following,
	show: (report: Report, quiet: boolean) => void,
	broken: (error: unknown) => void,
): () => void {
	let stopped = false;
	let timer: ReturnType<typeof setTimeout> | undefined;

	async function judge(): Promise<void> {
		const recorded = await following.recorded();
		if (stopped || !recorded) return;
		const evidence = evidenceFrom(recorded.header, recorded.observations);
		const report = await auditRemembering(evidence, following.readings);
		if (stopped) return;
		show(report, false);
		clearTimeout(timer);
		timer = setTimeout(show, quietAfter, report, true);
	}

	const judging = throttle(() => judge().catch(broken), rest);
	following.whenGrown(judging.call);
	judging.call();
	return () => {
		stopped = true;
		following.stop();
		judging.stop();
		clearTimeout(timer);
	};
}

async function unobserved(tabId: number): Promise<Shown> {
	const {url, incognito: isPrivate} = await browser.tabs.get(tabId);
	const mayLook = await browser.permissions.contains({origins: ['<all_urls>']});
	return {state: 'unobserved', why: whyUnobserved(url, {mayLook, isPrivate}), tabId, site: siteOf(url ?? '')};
}
