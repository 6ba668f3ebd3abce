import {law} from '../law.ts';
import {saidIn} from '../policies.ts';
import {hasReadAll, hasReadPolicy, noPolicy} from '../reach.ts';
import type {Rule, Verdict} from '../rule.ts';

/** The policy takes staying on the site, or a browser's settings, for a yes. */
export const impliedConsent: Rule = {
	id: 'implied-consent',
	severity: 'moderate',
	basis: [law.ekomloven.cite, law.consentDefined.cite, law.consentConditions.cite, law.planet49.cite],
	check(facts) {
		if (!hasReadPolicy(facts)) {
			return noPolicy;
		}

		const said = saidIn(facts.policies);
		const quotesOf = (claim: string) =>
			said.filter(({declaration: it}) => it.kind === 'claim' && it.claim === claim).map(({quote}) => quote);
		const conduct = quotesOf('implied-consent');
		const settings = quotesOf('browser-settings-as-consent');
		const verdicts: readonly Verdict[] = [
			...(conduct.length > 0 ? [{outcome: 'failed', quotes: conduct} as const] : []),
			...(settings.length > 0 ? [{outcome: 'failed', quotes: settings, variant: 'browser_settings'} as const] : []),
		];
		return verdicts.length > 0 ? verdicts : {outcome: hasReadAll(facts) ? 'passed' : 'cantTell'};
	},
};
