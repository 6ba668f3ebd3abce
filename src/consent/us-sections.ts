import {bitsOf} from './bits.ts';
import type {ConsentState, Decision} from './consent.ts';

/** Where the opt-outs of a section stand: how many fields of two bits come before them, after the section's version. */
type Layout = {readonly name: string; readonly sale: number; readonly sharing?: number; readonly targeted?: number};

const state = (name: string, sale: number): Layout => ({name, sale, targeted: sale + 1});

/**
 * The sections of the United States in a GPP string, by their ids.
 * Source: https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/tree/main/Sections
 */
export const usSections: Readonly<Record<number, Layout>> = {
	7: {name: 'usnat', sale: 6, sharing: 7, targeted: 8},
	8: {name: 'usca', sale: 3, sharing: 4},
	9: state('usva', 3),
	10: state('usco', 3),
	11: state('usut', 4),
	12: state('usct', 3),
	13: state('usfl', 3),
	14: state('usmt', 3),
	15: state('usor', 3),
	16: state('ustx', 3),
	17: state('usde', 3),
	18: state('usia', 4),
	19: state('usne', 3),
	20: state('usnh', 3),
	21: state('usnj', 3),
	22: state('ustn', 3),
	23: state('usmn', 3),
	24: state('usmd', 5),
	25: state('usin', 5),
	26: state('usky', 5),
	27: state('usri', 5),
};

const optedOut = 1;
const notOptedOut = 2;

/** What was opted out of. To have left it at that is no choice: the state is then unknown. */
export function optOuts({sale, sharing, targeted}: Layout, core: string): Decision {
	const bits = bitsOf(core);
	bits.skip(6);
	const fields = Array.from({length: Math.max(sale, sharing ?? 0, targeted ?? 0) + 1}, () => bits.number(2));
	const answers = Object.entries({sale, sharing, 'targeted-advertising': targeted}).flatMap(([purpose, place]) =>
		place === undefined ? [] : [[purpose, fields[place]] as const],
	);
	const said = (answer: number) => answers.filter(([, it]) => it === answer).map(([purpose]) => purpose);
	const [granted, denied] = [said(notOptedOut), said(optedOut)];
	return {state: stateOf(granted, denied), granted, denied};
}

export function stateOf(granted: readonly string[], denied: readonly string[]): ConsentState {
	if (denied.length === 0) return 'unknown';
	return granted.length === 0 ? 'rejected' : 'partial';
}
