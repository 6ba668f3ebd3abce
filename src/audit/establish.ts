import {catalogWith} from '../catalog/index.ts';
import {bannerOf, gapsOf, observersOf, platformOf} from './circumstances.ts';
import {unconfirmedGaps} from './confirmation.ts';
import {canonicalNamesOf} from './canonical-names.ts';
import {cookiesOf} from './cookies.ts';
import type {Evidence} from './evidence.ts';
import type {Facts} from './facts.ts';
import {hear} from './heard.ts';
import {homeOf} from './home.ts';
import {openingGaps} from './opened.ts';
import {ownVendorsOf} from './own-vendors.ts';
import {placeOnPages} from './pages.ts';
import {spansOf} from './phases.ts';
import {policiesOf, type ReadingOf} from './policies.ts';
import {triedOf, unreadable, wasPolicySearched, withoutRead} from './policy-search.ts';
import {replay} from './replay.ts';
import {hopsOf} from './hops.ts';
import {requestsOf} from './requests.ts';
import {sensitiveOf} from './sensitive.ts';
import {signalsOf} from './signals.ts';
import {storageOf} from './storage.ts';
import {techniquesOf} from './techniques.ts';
import {trackersOf} from './trackers.ts';
import {unseenGaps, unseenOf} from './witnesses.ts';

/** Evidence to facts: classified once, for every rule. */
export function establish(evidence: Evidence, readingOf: ReadingOf): Facts {
	const home = homeOf(evidence);
	const own = ownVendorsOf(evidence);
	const catalog = catalogWith(own.vendors);
	const runs = replay(evidence);
	const heard = hear(runs);
	const phases = runs.map((run, index) => spansOf(run, index, heard));
	const hops = runs.map(hopsOf);
	const policies = policiesOf(runs, policy => readingOf(policy, catalog.own));
	const policiesTried = triedOf(runs);
	const names = runs.map(canonicalNamesOf);
	const placed = placeOnPages(runs, hops);
	const requests = requestsOf({catalog, hops, phases, names, placed, home, mode: evidence.mode});
	const unseen = unseenOf({catalog, runs, hops, phases, names, home});
	const cookies = cookiesOf({catalog, runs, hops, phases, placed, requests, policies, home, mode: evidence.mode});
	return {
		url: evidence.url,
		domain: home.domain,
		catalog,
		phases: phases.flat(),
		pages: placed.pages,
		requests,
		unseen,
		sensitive: sensitiveOf({hops, requests, policies, home}),
		cookies,
		storage: storageOf(runs, phases, catalog),
		techniques: techniquesOf({catalog, runs, hops, phases, requests, policies, home}),
		signals: signalsOf(runs, heard, phases),
		trackers: trackersOf({catalog, requests, cookies, policies}),
		policies,
		policySearched: wasPolicySearched(runs),
		policiesTried,
		platform: platformOf(runs),
		banner: bannerOf(runs),
		observers: observersOf(runs),
		gaps: [
			...openingGaps(runs),
			...withoutRead(gapsOf(runs, phases), policies),
			...unconfirmedGaps(phases.flat()),
			...unseenGaps(unseen),
			...own.gaps,
			...unreadable(policies, policiesTried),
		],
	};
}
