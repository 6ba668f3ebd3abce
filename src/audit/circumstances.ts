import {cmpById} from '../consent/index.ts';
import type {Observer, Run} from './evidence.ts';
import type {Facts} from './facts.ts';
import {every} from './replay.ts';

/** The consent platform of the site: recognised on the page, or by its own signals. */
export function platformOf(runs: readonly Run[]): Facts['platform'] {
	const observations = runs.flatMap(run => run.observations);
	const seen = every(observations, 'platform')[0]?.cmp ?? every(observations, 'consent').find(({cmp}) => cmp)?.cmp;
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
export function gapsOf(runs: readonly Run[]): Facts['gaps'] {
	const gaps = runs.flatMap(({observations}) => every(observations, 'gap'));
	const once = new Map(gaps.map(({gap, detail}) => [`${gap} ${detail ?? ''}`, {gap, ...(detail ? {detail} : {})}]));
	return [...once.values()];
}
