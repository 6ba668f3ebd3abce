import {law} from '../law.ts';
import {hasLooked, sawAll} from '../reach.ts';
import type {Rule} from '../rule.ts';

/** A banner whose first layer offers a yes and no no, on a site that has something to refuse. */
export const missingReject: Rule = {
	id: 'missing-reject',
	severity: 'serious',
	basis: [law.consentDefined.cite, law.consentConditions.cite, law.bannerTaskforce.cite],
	check(facts) {
		const {banner, platform, trackers} = facts;
		if (!banner.seen) {
			return {outcome: hasLooked(facts) && sawAll(facts, 'page', 'consent') ? 'inapplicable' : 'cantTell'};
		}
		if (banner.reject) return {outcome: 'passed'};
		if (!banner.accept) return {outcome: 'cantTell', variant: 'not_understood'};
		const asksForMore = trackers.length > 0 || [...facts.cookies, ...facts.storage].some(({essential}) => !essential);
		// A notice that only necessary cookies are used, with an "OK" to it, asks for nothing.
		if (!asksForMore) return {outcome: 'cantTell', variant: 'nothing_to_refuse'};
		const clicks = banner.clicks?.reject;
		return {
			outcome: 'failed',
			// A button may be worded in a way nobody has thought of.
			confidence: platform ? 'high' : 'medium',
			...(clicks ? {variant: 'further_in', data: {count: clicks}} : banner.settings ? {variant: 'settings'} : {}),
		};
	},
};
