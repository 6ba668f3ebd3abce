import type {Pressed} from '../../src/webext/messages.ts';

/** A page whose frames answer what they are told to, and what was asked of it and seen. */
type Page = {
	/** What each frame answers to a message; one that does not know the message breaks off, as one does that is not there. */
	frames: Record<number, Record<string, unknown>>;
	url: string;
	readonly seen: Record<string, unknown>[];
	readonly asked: string[];
	/** When each of these was asked. */
	readonly at: number[];
	mode: 'audit' | 'visit';
	isPlatform: boolean;
};

export const page: Page = {frames: {}, url: '', seen: [], asked: [], at: [], mode: 'audit', isPlatform: false};

export function newPage(): void {
	Object.assign(page, {frames: {0: frame()}, url: 'https://a.example/', mode: 'audit', isPlatform: false});
	for (const list of [page.seen, page.asked, page.at]) list.length = 0;
}

export const pressed = (clicks = 1): Pressed => ({did: 'pressed', label: 'Avvis', clicks});
export const none: Pressed = {did: 'none'};

/** A frame with hands in it that shows a banner, unless told otherwise. */
export const frame = (more: Record<string, unknown> = {}) => ({
	expectChoice: null,
	stir: null,
	listKept: [],
	tellKeptSince: null,
	lookAgain: null,
	afterChoice: null,
	saveSwitched: false,
	pressAgain: true,
	isAsking: false,
	offers: ['accept', 'reject'],
	choose: pressed(),
	withdraw: none,
	chooseBySecondHand: none,
	...more,
});

export const kinds = () => page.seen.map(({kind, gap, by}) => [kind, gap, by].filter(Boolean).join(' '));
export const times = (what: string) => page.asked.filter(it => it === what).length;
export const heardAt = (what: string) => page.at[page.asked.indexOf(what)] ?? 0;

const note = (what: string) => void (page.at[page.asked.push(what) - 1] = Date.now());

/** In the place of what reaches a browser. */
export const messages = {
	sendToFrame: async ({frameId}: {frameId: number}, type: string, payload: unknown) => {
		note(`${type} ${frameId}`);
		const answer = page.frames[frameId]?.[type];
		if (answer === undefined) throw new Error('nobody there');
		return Promise.resolve(typeof answer === 'function' ? (answer as (it: unknown) => unknown)(payload) : answer);
	},
};
export const bannerFrames = {
	bannerFrames: () => Promise.resolve(Object.keys(page.frames).map(Number)),
	framesOf: () => Promise.resolve([{frameId: 0, url: page.url}]),
};
export const eyes = {
	wakeEyes: () => Promise.resolve(),
	putHandsIn: (_: number, frameId: number, whose: string) => note(`put ${whose} ${frameId}`),
};
export const records = {
	observe: (_: unknown, what: Record<string, unknown>) => void page.seen.push(what),
	recordById: (id: string) => (id === 'over' ? null : {id, tabId: 1, mode: page.mode}),
};
export const openPage = {openPage: (_: number, to: string) => note(`open ${to}`)};
export const pageWorld = {callPlatform: () => Promise.resolve(page.isPlatform)};
