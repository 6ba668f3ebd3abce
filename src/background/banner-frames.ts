import browser, {type Runtime, type WebNavigation} from 'webextension-polyfill';
import {sendToFrame} from '../webext/messages.ts';

type Frame = Pick<WebNavigation.GetAllFramesCallbackDetailsItemType, 'frameId' | 'parentFrameId' | 'url'>;

export async function framesOf(tabId: number): Promise<readonly Frame[]> {
	return (await browser.webNavigation.getAllFrames({tabId}).catch(() => null)) ?? [];
}

/** The page itself and the frames that lie over it, as banners in frames do; or else every frame, last. */
export async function bannerFrames(tabId: number, all = false): Promise<readonly number[]> {
	const frames = await framesOf(tabId);
	const over = await sendToFrame({tabId, frameId: 0}, 'framesOver').catch(() => []);
	return frames
		.filter(frame => frame.frameId === 0 || all || isOver(frame, frames, over))
		.map(({frameId}) => frameId)
		.sort((one, other) => one - other);
}

/** Whether the frame that asks lies over its page. */
export async function liesOver({tab, frameId}: Runtime.MessageSender): Promise<boolean> {
	return tab?.id !== undefined && frameId !== undefined && (await bannerFrames(tab.id)).includes(frameId);
}

/** Calls back when a frame that is a banner does not lie over its page any more: one that is taken away has no last words. */
export function whenFrameGoes(tabId: number, frameId: number, gone: () => void): void {
	const end = Date.now() + longest;
	const look = async () => {
		const frames = await framesOf(tabId);
		// Another page, and so another banner.
		if (frames.length === 0 || (first ??= documentOf(frames)) !== documentOf(frames)) return;
		if (!(await bannerFrames(tabId)).includes(frameId)) return gone();
		if (Date.now() < end) setTimeout(() => void look(), pulse);
	};
	let first: string | undefined;
	void look();
}

/** ms. */
const longest = 120_000;
const pulse = 500;

/** Firefox tells no id of a document. */
function documentOf(frames: readonly (Frame & {documentId?: string})[]): string {
	const page = frames.find(({frameId}) => frameId === 0);
	return page?.documentId ?? page?.url ?? '';
}

/** Frames in a frame lie where that one does. Where a frame went since it was made, only its host tells. */
function isOver(frame: Frame, frames: readonly Frame[], over: readonly string[]): boolean {
	const parent = frames.find(({frameId}) => frameId === frame.parentFrameId);
	if (parent && parent.frameId !== 0) return isOver(parent, frames, over);
	return over.some(src => originOf(src) === originOf(frame.url));
}

function originOf(url: string): string {
	return /^https?:/.test(url) ? new URL(url).origin : 'page';
}
