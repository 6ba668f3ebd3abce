import {isBlinded} from '../blinding.ts';
import {isAboutCookies} from '../about-cookies.ts';
import type {Facts, PolicyFact, Quote} from '../facts.ts';
import {law} from '../law.ts';
import {saidIn} from '../policies.ts';
import {hasReadAll, hasReadPolicy, noPolicy} from '../reach.ts';
import type {InformationElement} from '../../policy/index.ts';
import type {Rule} from '../rule.ts';

/** What the law wants told to everybody was not found in any policy. */
export const missingInformation: Rule = {
	id: 'missing-information',
	severity: 'moderate',
	basis: [law.information.cite, law.transparency.cite],
	check(facts) {
		if (!hasReadPolicy(facts)) {
			return noPolicy;
		}

		const missing = wanted(facts).filter(element => !placesOf(facts.policies, element).length);
		if (missing.length === 0) {
			const quotes = wanted(facts).flatMap(element => placesOf(facts.policies, element).slice(0, 1));
			return {outcome: 'passed', quotes: quotes.filter(isFirst)};
		}

		if (facts.policies.every(isAboutCookies)) {
			return {outcome: 'cantTell', variant: 'cookies'};
		}

		// What is not in one policy may be in another, which was found and not read.
		if (!hasReadAll(facts) || isBlinded(facts, 'policy')) {
			return {outcome: 'cantTell'};
		}

		const elementsKeys = missing.map(element => `information_${element.replaceAll('-', '_')}`).join(' ');
		return {outcome: 'failed', confidence: 'medium', data: {elementsKeys, count: missing.length}};
	},
};

/** Every policy must tell these; the rest depends on what is done with the data. */
const always: readonly InformationElement[] = [
	'controller',
	'contact',
	'purposes',
	'legal-basis',
	'recipients',
	'retention',
	'rights',
	'complaint',
];

/** A consent can be taken back: whoever asks for one must say so. */
function wanted({policies}: Facts): readonly InformationElement[] {
	const asksForConsent = saidIn(policies).some(
		({declaration: it}) =>
			('condition' in it && it.condition === 'consent') ||
			(it.kind === 'claim' && (it.claim === 'consent-before-tracking' || it.claim === 'implied-consent')),
	);
	return asksForConsent ? [...always, 'withdrawal'] : always;
}

function placesOf(policies: readonly PolicyFact[], wantedElement: InformationElement): readonly Quote[] {
	return policies.flatMap(({information}, policy) =>
		information
			.filter(({element}) => element === wantedElement)
			.map(({start, end, quote: text}) => ({policy, start, end, text})),
	);
}

const isFirst = (quote: Quote, index: number, all: readonly Quote[]): boolean =>
	all.findIndex(({policy, start}) => policy === quote.policy && start === quote.start) === index;
