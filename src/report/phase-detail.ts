import {phaseNames, signalKinds} from './schema/scalars.ts';
import type {Words} from './words.ts';

const signals: readonly string[] = signalKinds;
const phases: readonly string[] = phaseNames;
const corrected = /^([a-z-]+): ([a-z]+), ([a-z-]+): ([a-z]+)$/;

/** How a phase is known, in words: a signal by what it is called, a press and the signal that said otherwise, or the button's own words. */
export function phaseDetail(detail: string, words: Words): string {
	if (signals.includes(detail)) return words(`popup_signal_kind_${detail}`);
	const [, source = '', first = '', signal = '', second = ''] = corrected.exec(detail) ?? [];
	if (!signals.includes(signal) || !phases.includes(first) || !phases.includes(second)) return detail;
	return words('report_phase_corrected', {
		by: words(`report_source_${source}`),
		first: words(`phase_${first}`),
		signal: words(`popup_signal_kind_${signal}`),
		second: words(`phase_${second}`),
	});
}
