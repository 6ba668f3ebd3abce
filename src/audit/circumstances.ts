import {cmpById, isPlatforms, type Phase} from '../consent/index.ts';
import type {Run} from './evidence.ts';
import type {Observer} from './observation.ts';
import type {Facts, GapFact, PhaseSpan} from './facts.ts';
import {inOrder} from './phases.ts';
import {every} from './replay.ts';

/** The consent platform of the site: recognised on the page, or by its own signals. */
export function platformOf(runs: readonly Run[]): Facts['platform'] {
	const platforms = runs.flatMap(({observations}) => every(observations, 'platform'));
	const signals = runs.flatMap(({observations}) => every(observations, 'consent'));
	const seen = platforms[0]?.cmp ?? signals.find(signal => signal.cmp && isPlatforms(signal))?.cmp;
	return seen === undefined ? null : {id: seen, name: cmpById(seen)?.name ?? seen};
}

/** Every choice some first layer offered. */
export function bannerOf(runs: readonly Run[]): Facts['banner'] {
	const banners = runs.flatMap(({observations}) => every(observations, 'banner'));
	return {
		seen: banners.length > 0,
		accept: banners.some(({accept}) => accept),
		reject: banners.some(({reject}) => reject),
		settings: banners.some(({settings}) => settings),
	};
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
