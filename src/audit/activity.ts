import type {Phase} from '../consent/index.ts';
import type {CookieFact, Facts, RequestFact, StoredFact, Tracker} from './facts.ts';
import type {Verdict} from './rule.ts';
import {grouped, trackerOfCookie, trackerOfRequest, trackerOfStored} from './trackers.ts';

/** What one tracker was seen doing. */
export type Activity = {
	readonly tracker: Tracker;
	readonly requests: readonly RequestFact[];
	readonly cookies: readonly CookieFact[];
	readonly storage: readonly StoredFact[];
};

/** What each tracker did, in one phase or in all of them. */
export function activities(facts: Facts, phase?: Phase): readonly Activity[] {
	const known = new Set(facts.trackers.map(({vendor}) => vendor));
	const inPhase = ({phases}: CookieFact | StoredFact) => phase === undefined || phases.includes(phase);
	const requests = facts.requests.filter(request => phase === undefined || request.phase === phase);
	const sent = grouped(requests, trackerOfRequest);
	const cookies = grouped(facts.cookies.filter(inPhase), cookie => trackerOfCookie(cookie, known));
	const storage = grouped(facts.storage.filter(inPhase), trackerOfStored);
	return facts.trackers.map(tracker => ({
		tracker,
		requests: sent.get(tracker.vendor) ?? [],
		cookies: cookies.get(tracker.vendor) ?? [],
		storage: storage.get(tracker.vendor) ?? [],
	}));
}

export function evidenceOf({requests, cookies, storage}: Activity): NonNullable<Verdict['evidence']> {
	const ids = (things: readonly {readonly id: string}[]) => things.map(({id}) => id);
	return {
		...(requests.length > 0 ? {requests: ids(requests)} : {}),
		...(cookies.length > 0 ? {cookies: ids(cookies)} : {}),
		...(storage.length > 0 ? {storage: ids(storage)} : {}),
	};
}

/** A beacon's host that no catalogue knows was told by its shape; that can be wrong. */
export function confidenceIn({category}: Tracker): 'high' | 'medium' {
	return category === 'unknown' ? 'medium' : 'high';
}

/** Every beacon carries the message that the visitor granted nothing: Consent Mode's pings without cookies. */
export function isToldNo(requests: readonly RequestFact[]): boolean {
	const beacons = requests.filter(({beacon}) => beacon);
	return (
		beacons.length > 0 &&
		beacons.every(({decoded}) => {
			const {adStorage, analyticsStorage} = decoded?.consent ?? {};
			const said = [adStorage, analyticsStorage].filter(granted => granted !== undefined);
			return said.length > 0 && said.every(granted => !granted);
		})
	);
}

export function namesOf(trackers: readonly Tracker[]): string {
	return trackers.map(({name}) => name).join(', ');
}
