import {openRecords, restored} from './records.ts';

/** One set of listeners: how to begin and how to stop. */
export type Ears = {readonly listen: () => void; readonly deafen: () => void};

type Mode = 'visit' | 'audit';

export type Listening = {
	/** An audit began or ended: listens to what there is a need for now. */
	readonly suit: () => void;
	/** Whether an event of this time, heard by the ears of this mode, is to be taken. Only once the records are known. */
	readonly isFor: (mode: Mode, at: number) => boolean;
};

/** New ears are asked for in another process, and hear nothing until they are there; ms. */
export const settling = 250;
/** Events already on their way to the old ears still arrive there; ms. */
const overlap = 1000;

/**
 * Listens to less when nobody audits. A browser wakes the worker for the ears it had when it was stopped, so the first turn has
 * both, and one goes as soon as the records tell which. Later both hear for a moment while they change places, and the time
 * of an event decides whose it is: none is heard twice, or not at all.
 */
export function listening(ears: Readonly<Record<Mode, Ears>>): Listening {
	const open = new Set<Mode>();
	const listen = (one: Mode) => {
		// Asked twice, a browser hears twice.
		if (!open.has(one)) ears[one].listen();
		open.add(one);
	};
	const deafen = (one: Mode) => {
		ears[one].deafen();
		open.delete(one);
	};
	let mode: Mode = 'visit';
	let since = 0;
	let leaving: ReturnType<typeof setTimeout> | undefined;
	listen('visit');
	listen('audit');
	void restored.then(() => {
		mode = wanted();
		deafen(other(mode));
	});

	return {
		suit() {
			if (wanted() === mode) return;
			clearTimeout(leaving);
			mode = wanted();
			since = Date.now() + settling;
			listen(mode);
			leaving = setTimeout(() => deafen(other(mode)), overlap);
		},
		isFor: (asked, at) => (at < since ? asked !== mode : asked === mode),
	};
}

const wanted = (): Mode => (openRecords().some(record => record.mode === 'audit') ? 'audit' : 'visit');
const other = (mode: Mode): Mode => (mode === 'audit' ? 'visit' : 'audit');
