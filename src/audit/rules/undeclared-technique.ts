import {activities, evidenceOf, namesOf, type Activity} from '../activity.ts';
import type {Facts} from '../facts.ts';
import {law} from '../law.ts';
import {saidIn} from '../policies.ts';
import {hasReadPolicy, noPolicy, sawAfterYes, sawAll} from '../reach.ts';
import type {Rule, Verdict} from '../rule.ts';
import {stoppedVerdict} from '../stopped.ts';

/** Beacons, storage, recordings or fingerprints by trackers, where the policy has no word for it and does not name the tracker. */
export const undeclaredTechnique: Rule = {
	id: 'undeclared-technique',
	severity: 'moderate',
	basis: [law.ekomloven.cite, law.ePrivacy.cite, law.transparency.cite, law.technicalScope.cite],
	check(facts) {
		if (!hasReadPolicy(facts)) {
			return noPolicy;
		}

		const all = activities(facts);
		const used = techniques.map(technique => ({
			technique,
			users: all.flatMap(activity => technique.use(activity) ?? []),
		}));
		const verdicts = used.flatMap(({technique, users}) => judge(technique, users, facts));
		if (verdicts.length > 0) {
			return verdicts;
		}

		if (!sawAll(facts, 'requests', 'storage') || !sawAfterYes(facts)) {
			return {outcome: 'cantTell'};
		}

		return stoppedVerdict(facts) ?? {outcome: used.some(({users}) => users.length > 0) ? 'passed' : 'inapplicable'};
	},
};

type Technique = {
	/** Ending of the wording's key. */
	readonly id: string;
	/** Words a policy may use for it. */
	readonly words: readonly string[];
	/** What of a tracker's activity is this technique, if any. */
	readonly use: (activity: Activity) => Activity | null;
};

const techniques: readonly Technique[] = [
	{
		id: 'web_beacons',
		words: ['web-beacons', 'pixels'],
		use(activity) {
			const requests = activity.requests.filter(({beacon}) => beacon);
			return requests.length > 0 ? {...activity, requests, cookies: [], storage: []} : null;
		},
	},
	{
		id: 'local_storage',
		words: ['local-storage'],
		use: activity => (activity.storage.length > 0 ? {...activity, requests: [], cookies: []} : null),
	},
	{
		id: 'session_recording',
		words: ['session-recording'],
		use: activity => (activity.tracker.category === 'session-recording' ? activity : null),
	},
	{
		id: 'fingerprinting',
		words: ['fingerprinting'],
		use: activity => (activity.tracker.category === 'fingerprinting' ? activity : null),
	},
];

function judge({id, words}: Technique, users: readonly Activity[], {policies}: Facts): readonly Verdict[] {
	const said = saidIn(policies).filter(
		({declaration}) => declaration.kind === 'technique' && words.includes(declaration.technique),
	);
	const isDeclared = said.some(
		({declaration}) => declaration.kind === 'technique' && declaration.status === 'declared',
	);
	// To name the tracker tells a reader as much as to name its technique; a denial stands against both.
	const unexplained = said.length > 0 ? users : users.filter(({tracker}) => tracker.declared !== 'named');
	if (isDeclared || unexplained.length === 0) {
		return [];
	}

	const trackers = unexplained.map(({tracker}) => tracker);
	return [
		{
			outcome: 'failed',
			variant: said.length > 0 ? `${id}_denied` : id,
			confidence: said.length > 0 ? 'high' : 'medium',
			quotes: said.map(({quote}) => quote),
			evidence: merged(unexplained.map(evidenceOf)),
			data: {names: namesOf(trackers), count: trackers.length},
		},
	];
}

function merged(parts: readonly NonNullable<Verdict['evidence']>[]): NonNullable<Verdict['evidence']> {
	const of = (field: 'requests' | 'cookies' | 'storage') => parts.flatMap(part => part[field] ?? []);
	return {requests: of('requests'), cookies: of('cookies'), storage: of('storage')};
}
