import {cmpById, isPlatforms, type Phase} from '../consent/index.ts';
import type {Run} from './evidence.ts';
import type {ChoiceMade} from './consent-observation.ts';
import type {Observer} from './observation.ts';
import type {Facts, GapFact, PhaseSpan} from './facts.ts';
import {ownSignals} from './own-signals.ts';
import {inOrder} from './phases.ts';
import {every} from './replay.ts';

/** The consent platform of the site: recognised on the page, or by its own signals. */
export function platformOf(runs: readonly Run[]): Facts['platform'] {
	const platforms = runs.flatMap(({observations}) => every(observations, 'platform'));
	const signals = runs.flatMap(ownSignals);
	const seen = platforms[0]?.cmp ?? signals.find(signal => signal.cmp && isPlatforms(signal))?.cmp;
	return seen === undefined ? null : {id: seen, name: cmpById(seen)?.name ?? seen};
}

/** Every choice some first layer offered, and how far choosing was from there. */
export function bannerOf(runs: readonly Run[]): Facts['banner'] {
	const banners = runs.flatMap(({observations}) => every(observations, 'banner'));
	const ways = runs.flatMap(({observations}) => every(observations, 'way-back'));
	const choices = runs.flatMap(({observations}) => every(observations, 'choice'));
	const ticked = banners.flatMap(({preticked}) => preticked ?? []);
	const walls = banners.flatMap(({wall}) => wall ?? []);
	const accept = fewest(choices, 'accepted');
	const reject = fewest(choices, 'rejected');
	return {
		seen: banners.length > 0,
		accept: banners.some(banner => banner.accept),
		reject: banners.some(banner => banner.reject),
		settings: banners.some(({settings}) => settings),
		...(ticked.length > 0 && {preticked: Math.max(...ticked)}),
		...(walls.length > 0 && {wall: walls.includes(true)}),
		...((accept ?? reject) !== undefined && {clicks: {...(accept && {accept}), ...(reject && {reject})}}),
		...(ways.length > 0 && {wayBack: ways.find(({by}) => by !== null)?.by ?? null}),
	};
}

/** Presses a choice took, told of choices made for the auditor. */
function fewest(choices: readonly ChoiceMade[], wanted: Phase): number | undefined {
	// Two presses may have been one choice: the last of them made it.
	const made = choices.filter(({phase}, index) => phase !== choices[index + 1]?.phase);
	const counts = made.flatMap(({phase, clicks}) => (phase === wanted && clicks ? [clicks] : []));
	return counts.length > 0 ? Math.min(...counts) : undefined;
}

/** Observers that ran in every run: one that missed a run saw too little to vouch for anything. */
export function observersOf(runs: readonly Run[]): ReadonlySet<Observer> {
	const [first, ...others] = runs.map(
		({observations}) => new Set(every(observations, 'observer').map(({observer}) => observer)),
	);
	return new Set([...(first ?? [])].filter(observer => others.every(ran => ran.has(observer))));
}

/** Each gap once. */
export function gapsOf(runs: readonly Run[], phases: readonly (readonly PhaseSpan[])[]): Facts['gaps'] {
	const once = new Map<string, GapFact>();
	for (const [run, {observations}] of runs.entries()) {
		for (const {gap, detail, at} of every(observations, 'gap')) {
			const key = `${gap} ${detail ?? ''}`;
			const touched = [
				...(once.get(key)?.phases ?? []),
				...(gap === 'browser-closed' ? phasesFrom(at, phases[run] ?? []) : []),
			];
			once.set(key, {gap, ...(detail ? {detail} : {}), ...(touched.length > 0 ? {phases: inOrder(touched)} : {})});
		}
	}

	return [...once.values()];
}

/** The phase of a moment and those after it. */
function phasesFrom(at: number, spans: readonly PhaseSpan[]): readonly Phase[] {
	return spans.filter(({to}) => to > at).map(({name}) => name);
}
