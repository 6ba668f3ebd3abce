import {reported, type PageReport} from '../page-report.ts';
import {apply} from './natives.ts';

const {stringify} = JSON;
const {dispatchEvent} = EventTarget.prototype;
const HeldEvent = CustomEvent;
// A page may rewrite its document (`document.open`) and with it all who listen there; the window's clock stays.
const hearer = nearestAddressed(window);

/** Text, since Firefox does not let objects through from one world to the other. */
export function report(what: PageReport): void {
	const detail = stringify({__proto__: null, ...what});
	apply(dispatchEvent, hearer, [new HeldEvent(reported, {__proto__: null, detail} as CustomEventInit<string>)]);
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
