// Built from src/content, where manifest.json lists them; vite.config.ts takes all but the first out of the built manifest.
const folder = 'src/content';

/** In an audit every page is watched from before its first script on. */
const scripts = [
	{id: 'isolated', world: 'ISOLATED'},
	{id: 'page-world', world: 'MAIN'},
] as const;

/** Opened and closed one after the other: audits may begin and end in any order. */
let turn: Promise<void> = Promise.resolve();

/** From the next page on, in every tab: which of them an audit will lead to is not known beforehand. */
export function openEyes(): Promise<void> {
	return inTurn(async () => {
		if ((await registered()).length < scripts.length) {
			await unregister();
			await chrome.scripting.registerContentScripts(
				scripts.map(({id, world}) => ({
					id,
					world,
					js: [fileOf(id)],
					matches: ['<all_urls>'],
					runAt: 'document_start' as const,
					allFrames: true,
					matchOriginAsFallback: true,
					persistAcrossSessions: false,
				})),
			);
		}
	});
}

/** Unless they are still needed by the time it comes to it. */
export function closeEyes(isNeeded: () => boolean): Promise<void> {
	return inTurn(async () => {
		if (!isNeeded()) await unregister();
	});
}

function inTurn(work: () => Promise<void>): Promise<void> {
	const done = turn.then(work);
	turn = done.catch(() => {});
	return done;
}

async function unregister(): Promise<void> {
	const ids = (await registered()).map(({id}) => id);
	if (ids.length > 0) await chrome.scripting.unregisterContentScripts({ids});
}

/** In a visit, when a person shows or asks: in the pages of a tab as they stand. */
export async function wakeEyes(tabId: number): Promise<void> {
	const everywhere = {target: {tabId, allFrames: true}, injectImmediately: true};
	const asleep = (await chrome.scripting.executeScript({...everywhere, func: findAsleep}))
		.filter(({result}) => result === true)
		.map(({frameId}) => frameId);
	if (asleep.length === 0) return;
	for (const {id, world} of scripts) {
		const target = {tabId, frameIds: asleep};
		await chrome.scripting.executeScript({target, world, injectImmediately: true, files: [fileOf(id)]});
	}
}

/** Looks for the site's policy from the page the tab shows; first where the auditor says it is. */
export async function readPolicyIn(tabId: number, given: readonly string[] = []): Promise<void> {
	if (given.length > 0) {
		const args: [readonly string[]] = [given];
		await chrome.scripting.executeScript({target: {tabId}, injectImmediately: true, func: setGiven, args});
	}
	await chrome.scripting.executeScript({target: {tabId}, injectImmediately: true, files: [fileOf('policy')]});
}

/** Reads the policy that is all a tab was opened for. */
export async function readTabIn(tabId: number): Promise<void> {
	await chrome.scripting.executeScript({target: {tabId}, injectImmediately: true, func: setApart});
	await readPolicyIn(tabId);
}

/** What reads a banner, in a frame that may have one. */
export async function putFinderIn(tabId: number, frameId: number): Promise<void> {
	const target = {tabId, frameIds: [frameId]};
	await chrome.scripting.executeScript({target, injectImmediately: true, files: ['words', 'finder'].map(fileOf)});
}

/** What makes a choice, in the frame it is to be made in: our own, or others' where that finds nothing. */
export async function putHandsIn(tabId: number, frameId: number, whose: 'hands' | 'autoconsent'): Promise<void> {
	const target = {tabId, frameIds: [frameId]};
	await chrome.scripting.executeScript({
		target,
		injectImmediately: true,
		files: ['words', 'finder', whose].map(fileOf),
	});
}

/** Whether an audit's eyes are open, whichever it is: read from the browser, for the worker may have been stopped. */
async function registered() {
	return chrome.scripting.getRegisteredContentScripts({ids: scripts.map(({id}) => id)});
}

/** In the page: whether nobody looks yet; who looks from now on is told that it is late. */
function findAsleep(): boolean {
	const world = globalThis as {samsvarAwake?: true; samsvarLate?: true};
	if (world.samsvarAwake || world.samsvarLate) return false;
	return (world.samsvarLate = true);
}

/** In the page: it is read, and no search begins there. */
function setApart(): void {
	(globalThis as {samsvarTab?: true}).samsvarTab = true;
}

/** In the page: addresses set for its site. */
function setGiven(addresses: readonly string[]): void {
	(globalThis as {samsvarGiven?: readonly string[]}).samsvarGiven = addresses;
}

const fileOf = (id: string) => `${folder}/${id}.iife.js`;
