import {activities, evidenceOf, namesOf} from '../activity.ts';
import {law} from '../law.ts';
import {saidIn} from '../policies.ts';
import {hasReadAll, hasReadPolicy, noPolicy, sawAfterYes, sawAll} from '../reach.ts';
import type {Declaration} from '../../policy/index.ts';
import type {Rule} from '../rule.ts';
import {stoppedVerdict} from '../stopped.ts';

/** Cookies or trackers were seen, and no policy has a word on cookies, trackers or anything of the kind. */
export const missingCookieInformation: Rule = {
	id: 'missing-cookie-information',
	severity: 'serious',
	basis: [law.ekomloven.cite, law.ePrivacy.cite, law.information.cite],
	check(facts) {
		if (!hasReadPolicy(facts)) {
			return noPolicy;
		}

		const speaking = saidIn(facts.policies).find(({declaration}) => speaksOfTracking(declaration));
		if (speaking) {
			return {outcome: 'passed', quotes: [speaking.quote]};
		}

		const cookies = facts.cookies.filter(({essential}) => !essential);
		if (facts.trackers.length + cookies.length > 0) {
			const evidence = {
				requests: activities(facts).flatMap(activity => evidenceOf(activity).requests ?? []),
				cookies: cookies.map(({id}) => id),
			};
			if (!hasReadAll(facts)) return {outcome: 'cantTell', variant: 'unread', confidence: 'low', evidence};
			return {
				outcome: 'failed',
				confidence: facts.trackers.length > 0 ? 'high' : 'medium',
				...(facts.trackers.length === 0 ? {variant: 'cookies'} : {}),
				evidence,
				data: {names: namesOf(facts.trackers), count: facts.trackers.length || cookies.length},
			};
		}

		const isSure = sawAll(facts, 'requests', 'cookies') && sawAfterYes(facts);
		return stoppedVerdict(facts) ?? {outcome: isSure ? 'inapplicable' : 'cantTell'};
	},
};

function speaksOfTracking(declaration: Declaration): boolean {
	switch (declaration.kind) {
		case 'technique':
			return declaration.technique !== 'server-logs' && declaration.technique !== 'email-tracking';
		case 'cookie':
			return true;
		case 'vendor':
			return declaration.status === 'declared';
		default:
			return false;
	}
}
