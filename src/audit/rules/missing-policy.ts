import {isBlinded} from '../blinding.ts';
import type {GapId} from '../gap.ts';
import {law} from '../law.ts';
import {isGiven} from '../policies.ts';
import {hasLooked} from '../reach.ts';
import type {Rule} from '../rule.ts';

/** No privacy policy was found, though the search came to its end. */
export const missingPolicy: Rule = {
	id: 'missing-policy',
	severity: 'serious',
	basis: [law.information.cite, law.transparency.cite, law.ekomloven.cite],
	check(facts) {
		const {policies, policySearched, gaps} = facts;
		if (policies.length > 0) {
			return policies.some(isGiven) ? {outcome: 'passed', variant: 'given'} : {outcome: 'passed'};
		}

		// A policy that was found and could not be read is not missing.
		const wasInTheWay = gaps.some(({gap}) => inTheWay.includes(gap)) || isBlinded(facts, 'policy');
		return policySearched && hasLooked(facts) && !wasInTheWay
			? {outcome: 'failed', confidence: 'medium'}
			: {outcome: 'cantTell'};
	},
};

const inTheWay: readonly GapId[] = ['policy-not-read', 'policy-needs-scripts'];
