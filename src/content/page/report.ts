import {asked, reported, type PageReport} from '../page-report.ts';
import {scriptsOn} from './calling-script.ts';
import {apply, now} from './natives.ts';

const {stringify} = JSON;
const {dispatchEvent} = EventTarget.prototype;
const HeldEvent = CustomEvent;
const later = setTimeout;
// A page may rewrite its document (`document.open`) and with it all who listen there; the window's clock stays.
const hearer = nearestAddressed(window);

/** An event between the worlds costs more than what it tells: reports of a moment go together. ms */
const patience = 100;
const mostText = 60_000;

/** What inherits nothing from the page. */
const list = <T>() => ({__proto__: null}) as unknown as Record<number, T>;
let waiting = list<PageReport>();
let stacks = list<Error | string | null | undefined>();
let count = 0;
/** When the first of those that wait came. */
let since = 0;
// A frame without an address may be gone at once, and the page's own last words come after the first word of its leaving.
let isLeaving = hearer !== performance;
let isBusy = () => {};

/** Calls back with each report: a script of the page has just run. */
export function whenBusy(callback: () => void): void {
	isBusy = callback;
}

/** `stack`: what is on it is read when reports are passed on, and is the report's script. */
export function report(what: PageReport, stack?: Error, isUrgent = false): void {
	const at = now();
	if (count === 0) {
		since = at;
		later(passOn, patience);
	}
	waiting[count] = what;
	stacks[count] = stack;
	count++;
	// A page may have stopped all clocks.
	if (isUrgent || isLeaving || at - since > patience * 2) passOn();
	else isBusy();
}

/** Text, since Firefox does not let objects through from one world to the other. */
function passOn(): void {
	const all = count;
	const reports = waiting;
	const scripts = stacks;
	// Who hears of it may write anew.
	waiting = list();
	stacks = list();
	count = 0;
	scriptsOn(scripts, all);
	let text = '';
	for (let at = 0; at < all; at++) {
		const script = scripts[at];
		const one = stringify({__proto__: null, ...reports[at], ...(script === undefined ? {} : {script})});
		if (text.length + one.length > mostText) {
			dispatch(text);
			text = '';
		}
		text += text === '' ? one : `,${one}`;
	}
	dispatch(text);
}

function dispatch(text: string): void {
	if (text === '') return;
	const init = {__proto__: null, detail: `[${text}]`} as CustomEventInit<string>;
	apply(dispatchEvent, hearer, [new HeldEvent(reported, init)]);
}

if (!isLeaving) {
	performance.addEventListener(asked, () => {
		isLeaving = true;
		passOn();
	});
}

/** A frame without an address of its own is its parent's doing, and may be gone before its own script has passed anything on. */
function nearestAddressed(from: Window): Performance {
	try {
		const hasNone = from.location.protocol === 'about:' && from.parent !== from;
		return hasNone ? nearestAddressed(from.parent) : from.performance;
	} catch {
		return performance; // The parent is of another origin.
	}
}
