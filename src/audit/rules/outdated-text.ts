import {law} from '../law.ts';
import {saidIn} from '../policies.ts';
import {hasReadAll, hasReadPolicy, noPolicy} from '../reach.ts';
import {outdatedIn} from '../../policy/index.ts';
import type {Rule} from '../rule.ts';

/** The policy points at a law, an agreement or a product that is no more. */
export const outdatedText: Rule = {
	id: 'outdated-text',
	severity: 'minor',
	basis: [law.transparency.cite, law.information.cite],
	check(facts) {
		if (!hasReadPolicy(facts)) {
			return noPolicy;
		}

		const quotes = saidIn(facts.policies)
			.filter(({declaration: it}) => it.kind === 'claim' && it.claim === 'outdated-reference')
			.map(({quote}) => quote);
		if (quotes.length === 0) {
			return {outcome: hasReadAll(facts) ? 'passed' : 'cantTell'};
		}

		const replaced = quotes.flatMap(({text}) => outdatedIn(text));
		const names = new Set(replaced.map(({refersTo, replacedBy}) => `${refersTo} → ${replacedBy}`));
		return {
			outcome: 'failed',
			confidence: 'medium',
			quotes,
			...(names.size > 0 ? {variant: 'replaced', data: {names: [...names].join('; ')}} : {}),
		};
	},
};
