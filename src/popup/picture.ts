import {progress, type Report} from '../audit/index.ts';

/**
 * Which of the pictures to show at the top. `unobserved`: there is no record of the page; `looking`: too early to say; `blind`: nothing could be seen;
 * `nothing`: looked, and saw no tracker and no fault.
 */
export type Picture = 'unobserved' | 'failed' | 'looking' | 'blind' | 'unsettled' | 'nothing' | 'kept';

/** `quiet`: nothing new was seen for a while, so there is no more to wait for. */
export function pictureOf({evidence, facts, findings}: Report, quiet: boolean): Picture {
	const {loaded, policy, error} = progress(evidence);
	if (findings.some(({outcome}) => outcome === 'failed')) {
		return 'failed';
	}

	if (!facts.observers.has('requests') || error !== null) {
		return quiet || error !== null ? 'blind' : 'looking';
	}

	if (!quiet && (!loaded || policy === 'searching')) {
		return 'looking';
	}

	const outcomes = new Set(findings.map(({outcome}) => outcome));
	if (outcomes.has('cantTell') || !outcomes.has('passed')) {
		return 'unsettled';
	}

	return facts.trackers.length === 0 ? 'nothing' : 'kept';
}
