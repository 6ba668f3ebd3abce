// Put into a page's frames, after the words, when somebody asks for a choice to be made: none but these presses a button.
import {answer, type PageHandlers} from '../webext/messages.ts';
import {findBanner, findSettings} from './consent/banner.ts';
import {choose} from './consent/choose.ts';
import {saveSwitched} from './consent/save-switched.ts';
import {expectKept, listKept, tellKeptSince} from './consent/kept.ts';
import {readAll} from './consent/labels.ts';
import {placeAsking, pressAgain} from './consent/press-again.ts';
import {isTold} from './consent/told.ts';
import {waitFor} from './consent/wait-for.ts';
import {stillAsks} from './consent/still-asks.ts';
import {stir} from './consent/stir.ts';
import {withdraw} from './consent/withdraw.ts';
import {observed, passOn} from './outbox.ts';

const world = globalThis as {samsvarHands?: true};

/** ms. */
const toTell = 1500;

let tellKept: () => void = () => {};

/** Where the last choice was made, of a banner of nobody known. */
let asked: Element | null = null;

let last: {readonly phase: Chosen; readonly label: string; readonly clicks: number} | null = null;

type Hands =
	| 'offers'
	| 'isAsking'
	| 'expectChoice'
	| 'afterChoice'
	| 'choose'
	| 'pressAgain'
	| 'stir'
	| 'listKept'
	| 'tellKeptSince'
	| 'withdraw'
	| 'saveSwitched';

const hands: Pick<PageHandlers, Hands> = {
	offers: () => {
		const banner = findBanner();
		return banner && Object.keys(banner.buttons);
	},
	isAsking: () => findBanner() !== null || findSettings() !== null || (asked !== null && stillAsks(asked)),
	pressAgain: () => last !== null && pressAgain(last.phase === 'accepted' ? 'accept' : 'reject', last.label),
	stir,
	expectChoice: () => {
		tellKept = expectKept(observed);
	},
	listKept,
	tellKeptSince: before => {
		tellKeptSince(before, observed);
		return passOn();
	},
	afterChoice: () => {
		tellKept();
		return passOn();
	},
	choose: async ({choice, opened}) => {
		const phase = choice === 'accept' ? 'accepted' : 'rejected';
		// What it offers is seen before it goes.
		await waitFor(() => isTold() || null, toTell);
		const pressed = await choose(choice, noting(phase), {opened: opened ?? 0});
		await passOn();
		return pressed;
	},
	withdraw: async how => {
		const pressed = await withdraw(how, noting('withdrawn'), (by, label) =>
			observed({kind: 'way-back', at: Date.now(), by, ...(label ? {label} : {})}),
		);
		await passOn();
		return pressed;
	},
	saveSwitched: async () => {
		const isSaved = last !== null && saveSwitched(last.phase === 'accepted', last, noting(last.phase));
		await passOn();
		return isSaved;
	},
};

type Chosen = 'accepted' | 'rejected' | 'withdrawn';

const noting = (phase: Chosen) => (detail: string, clicks: number, at: number, button?: HTMLElement) => {
	last = {phase, label: detail, clicks};
	asked = button ? placeAsking(button) : null;
	observed({kind: 'choice', at, phase, source: 'automation', detail, clicks});
	// The press may end the page.
	void passOn();
};

if (!world.samsvarHands) {
	world.samsvarHands = true;
	readAll();
	addEventListener('pagehide', () => tellKept());
	answer(hands);
}
