import {ownerNamed} from '../../catalog/index.ts';
import {isAboutCookies} from '../about-cookies.ts';
import {activities, type Activity} from '../activity.ts';
import type {Facts, Quote, RequestFact} from '../facts.ts';
import {law} from '../law.ts';
import {saidIn} from '../policies.ts';
import {hasReadAll, hasReadPolicy, noPolicy, sawAfterYes, sawAll} from '../reach.ts';
import type {Rule, Verdict} from '../rule.ts';
import {stoppedVerdict} from '../stopped.ts';
import {wordsOnTransfers} from '../transfer-words.ts';
import {isAtVendors} from '../vendors-host.ts';

/**
 * Trackers whose owners have their seat outside the EEA were sent requests, and the policy has no word on transfers. One finding:
 * it is one sentence that is missing. Where the data are kept a browser cannot see.
 */
export const undisclosedTransfer: Rule = {
	id: 'undisclosed-transfer',
	severity: 'moderate',
	basis: [law.transferInformation.cite, law.transfers.cite],
	check(facts) {
		if (!hasReadPolicy(facts)) return noPolicy;
		const all = activities(facts).map(it => ({
			...it,
			requests: it.requests.filter(request => isAtVendors(request, facts.catalog)),
		}));
		const sent = all.filter(({requests}) => requests.length > 0);
		const abroad = sent.flatMap(abroadIn);
		if (abroad.length === 0) return nobody(facts, sent);
		const said = claimed(facts, 'transfer-outside-eea');
		const told = [...said, ...facts.policies.flatMap(({information}, policy) => ofTransfers(information, policy))];
		const denied = claimed(facts, 'no-transfer-outside-eea');
		const subject = subjectOf(abroad);
		if (said.length === 0 && denied.length > 0) {
			return {...subject, outcome: 'failed', variant: 'denied', confidence: 'medium', quotes: denied};
		}
		if (told.length > 0) return {outcome: 'passed', quotes: told.filter(isFirst).slice(0, mostQuotes)};
		const mentioned = wordsOnTransfers(facts.policies);
		if (mentioned.length > 0) {
			return {...subject, outcome: 'cantTell', variant: 'mentioned', confidence: 'low', quotes: mentioned};
		}
		if (!hasReadAll(facts)) return {...subject, outcome: 'cantTell', variant: 'unread', confidence: 'low'};
		if (facts.policies.every(isAboutCookies)) {
			return {...subject, outcome: 'cantTell', variant: 'cookies', confidence: 'low'};
		}
		return {...subject, outcome: 'failed', confidence: abroad.every(isNear) ? 'low' : 'medium'};
	},
};

const isFirst = ({policy, start}: Quote, index: number, all: readonly Quote[]) =>
	all.findIndex(other => other.policy === policy && other.start === start) === index;

type Abroad = {readonly activity: Activity; readonly country: string};

const mostQuotes = 3;

/** Of an owner nobody has looked up, the country is not known: it is told of none. */
function abroadIn(activity: Activity): readonly Abroad[] {
	const owner = ownerNamed(activity.tracker.owner);
	return owner && !owner.eea ? [{activity, country: owner.country}] : [];
}

function nobody(facts: Facts, sent: readonly Activity[]): Verdict {
	if (!sawAll(facts, 'requests') || !sawAfterYes(facts)) return {outcome: 'cantTell'};
	const stopped = stoppedVerdict(facts);
	if (stopped) return stopped;
	const unknown = sent.filter(({tracker}) => ownerNamed(tracker.owner) === null).map(({tracker}) => tracker.name);
	return unknown.length > 0
		? {outcome: 'cantTell', variant: 'unknown', data: {names: unknown.slice(0, mostNames).join(', ')}}
		: {outcome: 'inapplicable'};
}

const mostNames = 10;

function subjectOf(abroad: readonly Abroad[]) {
	const countries = [...new Set(abroad.map(({country}) => country))];
	const [only] = abroad.length === 1 ? abroad : [];
	return {
		...(only ? {vendor: only.activity.tracker.vendor} : {}),
		evidence: {requests: abroad.flatMap(({activity}) => activity.requests.map(({id}) => id))},
		data: {
			names: abroad
				.map(({activity: {tracker}, country}) => `${tracker.name} (${tracker.owner}, ${country})`)
				.join('; '),
			count: abroad.length,
			noteKeys: `transfer_note_${countries.every(country => country === 'US') ? 'us' : countries.every(isAdequate) ? 'adequate' : 'other'}`,
		},
	};
}

/**
 * Countries the Commission has found to protect data well enough (GDPR article 45), without those for some companies only (US, CA).
 * Looked over on 2026-11-26. https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en
 */
const adequate: ReadonlySet<string> = new Set([
	'AD',
	'AR',
	'CH',
	'FO',
	'GB',
	'GG',
	'IL',
	'IM',
	'JE',
	'JP',
	'KR',
	'NZ',
	'UY',
]);

const isAdequate = (country: string): boolean => adequate.has(country);

/** Held to be as good as home, or reached at a host that says it is in Europe. */
function isNear({country, activity}: Abroad): boolean {
	return isAdequate(country) || activity.requests.every(isInEurope);
}

function isInEurope({url}: RequestFact): boolean {
	const host = /^\w+:\/\/([^/:?#]+)/.exec(url)?.[1] ?? '';
	return host.split('.').some(label => /^(?:eu|europe|region1)$|(?:^|-)eu(?:-?\d|-|$)/.test(label));
}

function claimed({policies}: Facts, claim: string): readonly Quote[] {
	return saidIn(policies)
		.filter(({declaration: it}) => it.kind === 'claim' && it.claim === claim)
		.map(({quote}) => quote);
}

function ofTransfers(information: Facts['policies'][number]['information'], policy: number): readonly Quote[] {
	return information
		.filter(({element}) => element === 'transfers')
		.map(({start, end, quote: text}) => ({policy, start, end, text}));
}
