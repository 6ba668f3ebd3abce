import {sendToFrame, type Choice, type Chosen, type Kept, type Pressed, type Withdrawal} from '../webext/messages.ts';
import {bannerFrames, framesOf} from './banner-frames.ts';
import {putHandsIn, wakeEyes} from './eyes.ts';
import {observe, recordById, type OpenRecord} from './records.ts';
import {openPage} from './open-page.ts';
import {callPlatform} from './page-world.ts';

/** How long a banner may take to come, ms. */
const patience = 8000;
const pause = 300;
const looksBeforeStir = 6;

/** Makes a choice by the page's own buttons, in the page first and then in the frames over it. */
export async function choose({id, choice}: {id: string; choice: Choice}): Promise<Chosen> {
	const {tabId} = open(id);
	await wakeEyes(tabId).catch(() => {});
	await ask(tabId, 0, 'expectChoice');
	const from = await pageOf(tabId);
	const before = (await ask(tabId, 0, 'listKept')) ?? [];
	const pressed = choice === 'withdraw' ? await withdrawQuietly(id, tabId) : await chooseIn(tabId, choice);
	if (pressed.did === 'pressed') {
		const at = Date.now();
		await saveSwitched(tabId, pressed.frameId);
		const isTaken = await hasTaken(tabId, pressed.frameId);
		// A page that was asked anew has no last words on its banner; another page would be no answer.
		const isAnew = await cameAnew(tabId, pressed.frameId);
		if (isAnew) await ask(tabId, 0, 'tellKeptSince', before);
		const isGone = choice === 'withdraw' ? pressed.clicks > 1 : isAnew && (await pageOf(tabId)) === from;
		if (isTaken && isGone) observe(open(id), {kind: 'banner-gone', at: choice === 'withdraw' ? Date.now() : at});
		return isTaken ? true : 'unconfirmed';
	}
	const gap = choice === 'accept' ? 'no-accept-button' : 'no-reject-button';
	const isWayBack = pressed.did === 'opened' || choice !== 'withdraw';
	if (!isWayBack) observe(open(id), {kind: 'way-back', at: Date.now(), by: null});
	observe(open(id), {kind: 'gap', at: Date.now(), gap: isWayBack ? gap : 'no-way-back'});
	return false;
}

type InFrame = Pressed & {readonly frameId: number};

/** Waits for a banner, and chooses in it; what it opens may be in another frame. */
async function chooseIn(tabId: number, choice: 'accept' | 'reject'): Promise<InFrame> {
	const end = Date.now() + patience;
	for (let isLast = false, looks = 0; ; looks++) {
		if (looks === looksBeforeStir) await ask(tabId, 0, 'stir');
		const asking: number[] = [];
		for (const frameId of await bannerFrames(tabId, isLast)) {
			if ((await ask(tabId, frameId, 'offers')) !== null) asking.push(frameId);
		}
		for (const frameId of asking) {
			const pressed = await chosenIn(tabId, frameId, choice);
			if (pressed.did === 'pressed') return pressed;
		}
		if (asking.length > 0 || isLast) return bySecondHand(tabId, choice);
		isLast = Date.now() > end;
		await rest(pause);
	}
}

async function chosenIn(tabId: number, frameId: number, choice: 'accept' | 'reject'): Promise<InFrame> {
	const pressed = (await ask(tabId, frameId, 'choose', {choice})) ?? none;
	if (pressed.did !== 'opened') return {...pressed, frameId};
	return elsewhere(tabId, frameId, other => ask(tabId, other, 'choose', {choice, opened: pressed.clicks}));
}

/** Where our own hands found nothing to press. */
async function bySecondHand(tabId: number, choice: 'accept' | 'reject'): Promise<InFrame> {
	const frames = await bannerFrames(tabId);
	const all = await Promise.all(
		frames.map(async frameId => {
			const pressed = (await ask(tabId, frameId, 'chooseBySecondHand', {choice})) ?? none;
			return {...pressed, frameId};
		}),
	);
	return all.find(({did}) => did === 'pressed') ?? {did: 'none', frameId: 0};
}

/** What was opened in one frame comes up in another. */
async function elsewhere(
	tabId: number,
	first: number,
	look: (frameId: number) => Promise<Pressed | null>,
): Promise<InFrame> {
	const end = Date.now() + longestOpening;
	do {
		await rest(pause);
		for (const frameId of await bannerFrames(tabId)) {
			const pressed = frameId === first ? null : await look(frameId);
			if (pressed && pressed.did !== 'none') return {...pressed, frameId};
		}
	} while (Date.now() < end);
	return {did: 'none', frameId: first};
}

/** How long a frame may take to come up, ms. */
const longestOpening = 2500;

/** Records whose choice is being brought back: a banner that comes now was asked for. */
const reopening = new Set<string>();

export const isReopening = (id: string): boolean => reopening.has(id);

async function withdrawQuietly(id: string, tabId: number): Promise<InFrame> {
	reopening.add(id);
	try {
		return await withdrawIn(id, tabId);
	} finally {
		// What the page tells of it is on its way.
		setTimeout(() => reopening.delete(id), toTell);
	}
}

/** ms. */
const toTell = 4000;

/** By what the page has; on the page a link leads to; by the platform's own function. */
async function withdrawIn(id: string, tabId: number): Promise<InFrame> {
	let isFound = false;
	const tried = async (how: Withdrawal): Promise<InFrame> => {
		const pressed = (await sendToFrame({tabId, frameId: 0}, 'withdraw', how).catch(() => null)) ?? (await askedAnew());
		if (pressed.did !== 'opened') return {...pressed, frameId: 0};
		const {by, label, clicks} = pressed;
		const there = await elsewhere(tabId, 0, other => ask(tabId, other, 'withdraw', {opened: clicks}));
		// A frame that came up need not ask anything.
		isFound = by === undefined || there.did !== 'none';
		if (by && isFound) observe(open(id), {kind: 'way-back', at: Date.now(), by, ...(label ? {label} : {})});
		return there;
	};

	/** What was pressed may have the page come anew, and ask. */
	const askedAnew = async (): Promise<Pressed> => {
		const pressed = (await ask(tabId, 0, 'withdraw', {opened: 1})) ?? none;
		if (pressed.did !== 'pressed') return (await ask(tabId, 0, 'withdraw', {follow: false})) ?? none;
		observe(open(id), {kind: 'way-back', at: Date.now(), by: 'link'});
		return pressed;
	};

	let pressed = await tried({});
	if (pressed.did === 'leaves' && open(id).mode === 'audit') {
		await openPage(tabId, pressed.url);
		await ask(tabId, 0, 'expectChoice');
		pressed = await tried({follow: false});
	}
	if (pressed.did === 'pressed' || isFound) return isFound ? asFound(pressed) : pressed;
	if (!(await callPlatform(tabId).catch(() => false))) return {did: 'none', frameId: 0};
	for (const frameId of await bannerFrames(tabId)) {
		const refused = (await ask(tabId, frameId, 'withdraw', {opened: 1})) ?? none;
		if (refused.did === 'none') continue;
		observe(open(id), {kind: 'way-back', at: Date.now(), by: 'platform'});
		return {...refused, frameId};
	}
	return {did: 'none', frameId: 0};
}

/** There was a way back, whether or not a refusal at the end of it. */
function asFound(pressed: InFrame): InFrame {
	return pressed.did === 'pressed' ? pressed : {did: 'opened', clicks: 1, frameId: pressed.frameId};
}

/** A page that has gone has nothing to save. */
async function saveSwitched(tabId: number, frameId: number): Promise<void> {
	await rest(pause * 2);
	await sendToFrame({tabId, frameId}, 'saveSwitched').catch(() => {});
}

/** Whether no banner is in sight any more, after what was kept was read. A page that has gone has taken it. */
async function hasTaken(tabId: number, frameId: number): Promise<boolean> {
	const end = Date.now() + longestAnswer;
	await sendToFrame({tabId, frameId: 0}, 'lookAgain').catch(() => {});
	const isAsking = () => sendToFrame({tabId, frameId}, 'isAsking').catch(() => false);
	await rest(pause);
	for (let looks = 0; (await isAsking()) && Date.now() < end; looks++) {
		if (looks === looksBeforeAgain) await sendToFrame({tabId, frameId}, 'pressAgain').catch(() => {});
		await rest(pause);
	}
	// What is kept is written as the banner goes, or a moment later.
	await rest(pause * 2);
	await sendToFrame({tabId, frameId: 0}, 'afterChoice').catch(() => {});
	return !(await isAsking());
}

/** ms. */
const longestAnswer = 3000;
const looksBeforeAgain = 3;

/** Whether a page came anew, as after a form was sent: the hands that pressed are gone. */
async function cameAnew(tabId: number, frameId: number): Promise<boolean> {
	const answer = await sendToFrame({tabId, frameId}, 'isAsking').catch(() => undefined);
	return frameId === 0 && typeof answer !== 'boolean';
}

/** The address of a tab's page without what may be asked of it. */
async function pageOf(tabId: number): Promise<string> {
	const page = (await framesOf(tabId)).find(frame => frame.frameId === 0);
	return page?.url.replace(/[?#].*$/s, '') ?? '';
}

type Hands = {
	expectChoice: [void, void];
	stir: [void, void];
	listKept: [void, readonly Kept[]];
	tellKeptSince: [readonly Kept[], void];
	offers: [void, readonly string[] | null];
	choose: [{choice: 'accept' | 'reject'; opened?: number}, Pressed];
	withdraw: [Withdrawal, Pressed];
	chooseBySecondHand: [{choice: 'accept' | 'reject'}, Pressed];
};

/** Asks a frame's hands, which are put in where there are none; null where none can be. */
async function ask<T extends keyof Hands>(
	tabId: number,
	frameId: number,
	type: T,
	...payload: Hands[T][0] extends void ? [] : [Hands[T][0]]
): Promise<Hands[T][1] | null> {
	const send = () => sendToFrame({tabId, frameId}, type, ...(payload as never)) as Promise<Hands[T][1]>;
	return send().catch(async () => {
		try {
			await putHandsIn(tabId, frameId, type === 'chooseBySecondHand' ? 'autoconsent' : 'hands');
			return await send();
		} catch {
			return null;
		}
	});
}

const none: Pressed = {did: 'none'};
const rest = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

function open(id: string): OpenRecord {
	const record = recordById(id);
	if (!record) throw new Error('this audit is over');
	return record;
}
