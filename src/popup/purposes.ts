import {interfaceById, purposeOf, type SignalFact} from '../audit/index.ts';
import type {Words} from '../report/index.ts';

/** Platforms may list every service of theirs. */
const most = 8;

/** Purposes by the names people know them by, each once; those nobody knows as their platform writes them. */
export function purposesIn(purposes: readonly string[], words: Words): string {
	const names = [...new Set(purposes.map(word => named(word, words)))];
	const more = names.length - most;
	const shown = more > 0 ? [...names.slice(0, most), words('popup_purposes_more', {count: more})] : names;
	return shown.join(', ');
}

function named(word: string, words: Words): string {
	const purpose = purposeOf(word);
	return purpose === null ? word : words(`purpose_${purpose}`);
}

/** Where a signal came from: a standard, a company's interface by its name, the platform itself. */
export function signalName({kind, cmp}: Pick<SignalFact, 'kind' | 'cmp'>, words: Words): string {
	return (cmp !== undefined && interfaceById(cmp)?.name) || words(`popup_signal_kind_${kind}`);
}
