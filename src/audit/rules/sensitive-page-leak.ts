import {activities} from '../activity.ts';
import type {Facts, RequestFact, SensitiveFact} from '../facts.ts';
import {law} from '../law.ts';
import {onlyPhase} from '../only-phase.ts';
import {sawAfterYes, sawAll} from '../reach.ts';
import type {Confidence, Rule, Verdict} from '../rule.ts';
import {isToAdvertiser} from '../sensitive.ts';
import {stoppedVerdict} from '../stopped.ts';

/** Advertisers were told the address or title of a page whose words are about health, belief, sexuality, crime or the like. */
export const sensitivePageLeak: Rule = {
	id: 'sensitive-page-leak',
	severity: 'serious',
	basis: [law.specialCategories.cite, law.criminalOffences.cite, law.consentAsBasis.cite, law.fairness.cite],
	check(facts) {
		const told = activities(facts)
			.map(({tracker, requests}) => ({tracker, requests: requests.filter(isToAdvertiser)}))
			.filter(({requests}) => requests.length > 0);
		const verdicts = told.flatMap(({tracker, requests}): Verdict[] => {
			const ids = new Map(requests.map(request => [request.id, request]));
			const leaks = facts.sensitive.filter(({request}) => ids.has(request));
			return leaks.length > 0 ? [verdictOn(tracker, leaks, ids)] : [];
		});
		if (verdicts.length > 0) return verdicts;
		if (!sawAll(facts, 'requests') || !sawAfterYes(facts)) return {outcome: 'cantTell'};
		const stopped = stoppedVerdict(facts);
		if (stopped) return stopped;
		if (told.length === 0) return {outcome: 'inapplicable'};
		const unread = told.filter(({requests}) => requests.some(it => it.unread));
		const names = unread.map(({tracker}) => tracker.name).join(', ');
		if (unread.length > 0 || wasCut(facts)) {
			return {outcome: 'cantTell', variant: 'unread', data: {names: names || '–'}};
		}
		// Words of a language nobody has written down are not known for what they are.
		const isSpoken = facts.policies.length === 0 || facts.policies.some(({understood}) => understood);
		return isSpoken ? {outcome: 'passed'} : {outcome: 'cantTell', variant: 'language'};
	},
};

function verdictOn(
	{vendor, name}: {vendor: string; name: string},
	leaks: readonly SensitiveFact[],
	requests: ReadonlyMap<string, RequestFact>,
): Verdict {
	const plain = leaks.filter(({words}) => words.some(({isPlain}) => isPlain));
	const shown = plain.length > 0 ? plain : leaks;
	const words = distinct(shown.flatMap(leak => leak.words.map(({word}) => word)));
	const topics = distinct(shown.flatMap(leak => leak.words.map(({topic}) => topic)));
	const phases = distinct(shown.flatMap(({request}) => requests.get(request)?.phase ?? []));
	const subject = {
		vendor,
		...onlyPhase(phases),
		evidence: {requests: distinct(shown.map(({request}) => request))},
		data: {
			name,
			words: listed(words),
			parameters: listed(distinct(shown.map(({parameter}) => parameter))),
			topicsKeys: topics.map(topic => `sensitive_${topic}`).join(' '),
		},
	};
	// Two words that go with a topic, and with much else.
	if (plain.length === 0) return {...subject, outcome: 'cantTell', variant: 'weak', confidence: 'low'};
	return {...subject, outcome: 'failed', confidence: confidenceIn(words.length, phases)};
}

/** Whether a page is about what its words are about is for a person to say; an explicit yes may cover even this. */
function confidenceIn(words: number, phases: readonly string[]): Confidence {
	const isWithoutYes = phases.some(phase => phase !== 'accepted' && phase !== 'custom');
	return isWithoutYes && words > 1 ? 'high' : 'medium';
}

function wasCut({gaps}: Facts): boolean {
	return gaps.some(({gap}) => gap === 'body-cut' || gap === 'url-cut');
}

function listed(names: readonly string[]): string {
	return [...names.slice(0, mostNames), ...(names.length > mostNames ? ['…'] : [])].join(', ');
}

const mostNames = 8;

function distinct<Name extends string>(names: readonly Name[]): readonly Name[] {
	return [...new Set(names)];
}
