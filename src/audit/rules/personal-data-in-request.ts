import {activities} from '../activity.ts';
import type {Facts, RequestFact} from '../facts.ts';
import {law} from '../law.ts';
import {onlyPhase} from '../only-phase.ts';
import {sawAfterYes, sawAll} from '../reach.ts';
import type {Rule, Verdict} from '../rule.ts';
import {stoppedVerdict} from '../stopped.ts';

/** Trackers were told who somebody is: names of parameters and what kind of thing they carried, never what it was. */
export const personalDataInRequest: Rule = {
	id: 'personal-data-in-request',
	severity: 'serious',
	basis: [law.minimisation.cite, law.consentAsBasis.cite, law.recipients.cite],
	check(facts) {
		const all = activities(facts);
		const verdicts = all.flatMap(({tracker, requests}): Verdict[] => {
			const telling = requests.map(request => ({request, kinds: kindsIn(request)})).filter(({kinds}) => kinds.size > 0);
			return telling.length > 0 ? [verdictOn(tracker, telling)] : [];
		});
		if (verdicts.length > 0) return verdicts;
		if (!sawAll(facts, 'requests') || !sawAfterYes(facts)) return {outcome: 'cantTell'};
		const stopped = stoppedVerdict(facts);
		if (stopped) return stopped;
		if (facts.trackers.length === 0) return {outcome: 'inapplicable'};
		const unread = all.filter(({requests}) => requests.some(({unread}) => unread)).map(({tracker}) => tracker.name);
		if (unread.length > 0 || wasCut(facts)) {
			return {outcome: 'cantTell', variant: 'unread', data: {names: unread.join(', ') || '–'}};
		}
		return {outcome: 'passed'};
	},
};

type Told = {readonly request: RequestFact; readonly kinds: ReadonlyMap<string, readonly string[]>};

function verdictOn({vendor, name}: {vendor: string; name: string}, telling: readonly Told[]): Verdict {
	const plain = telling.filter(({kinds}) => [...kinds.keys()].some(kind => kind !== 'user-id'));
	const shown = plain.length > 0 ? plain : telling;
	const kinds = distinct(shown.flatMap(told => [...told.kinds.keys()]));
	const parameters = distinct(shown.flatMap(told => [...told.kinds.values()].flat()));
	const subject = {
		vendor,
		...onlyPhase(shown.map(({request}) => request.phase)),
		evidence: {requests: shown.map(({request}) => request.id)},
		data: {
			name,
			kindsKeys: kinds.map(kind => `personal_${kind}`).join(' '),
			parameters: [...parameters.slice(0, mostNames), ...(parameters.length > mostNames ? ['…'] : [])].join(', '),
		},
	};
	// A number of the site's own: who stands behind it, and whether anybody is signed in, is not to be seen.
	if (plain.length === 0) return {...subject, outcome: 'cantTell', variant: 'user_id', confidence: 'low'};
	const isPlain = kinds.some(kind => unmistakable.has(kind));
	return {...subject, outcome: 'failed', confidence: isPlain ? 'high' : 'medium'};
}

const mostNames = 10;
/** Told by their own shape, or by a parameter that its maker made for them; a field called `name` may hold a product's. */
const unmistakable: ReadonlySet<string> = new Set([
	'email',
	'email-hash',
	'phone',
	'phone-hash',
	'national-id',
	'matching',
]);

function kindsIn({decoded}: RequestFact): ReadonlyMap<string, readonly string[]> {
	const kinds = decoded?.['personalKinds'];
	return new Map(Object.entries((kinds ?? {}) as Readonly<Record<string, readonly string[]>>));
}

function wasCut({gaps}: Facts): boolean {
	return gaps.some(({gap}) => gap === 'body-cut' || gap === 'url-cut');
}

function distinct(names: readonly string[]): readonly string[] {
	return [...new Set(names)];
}
