import type {Activity} from '../activity.ts';
import type {Facts, TechniqueFact} from '../facts.ts';
import {law} from '../law.ts';
import {saidIn} from '../policies.ts';
import {hasReadAll, hasReadPolicy, noPolicy, sawAfterYes, sawAll} from '../reach.ts';
import type {Rule, Verdict} from '../rule.ts';
import {stoppedVerdict} from '../stopped.ts';
import {usersByActivity, usersSeen, type User} from '../technique-users.ts';

/** Beacons, storage, recordings or fingerprints by trackers, or by scripts of anybody's, where the policy has no word for it and names nobody who does it. */
export const undeclaredTechnique: Rule = {
	id: 'undeclared-technique',
	severity: 'moderate',
	basis: [law.ekomloven.cite, law.ePrivacy.cite, law.transparency.cite, law.technicalScope.cite],
	check(facts) {
		if (!hasReadPolicy(facts)) {
			return noPolicy;
		}

		const used = techniques.flatMap(technique => usesOf(technique, facts));
		const verdicts = used.flatMap(use => judge(use, facts));
		if (verdicts.length > 0) {
			return verdicts;
		}

		if (!sawAll(facts, 'requests', 'storage', 'page') || !sawAfterYes(facts)) {
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
	readonly use?: (activity: Activity) => Activity | null;
	/** What it is called where scripts were seen at it. */
	readonly seen?: TechniqueFact['technique'];
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
		seen: 'session-recording',
	},
	{
		id: 'fingerprinting',
		words: ['fingerprinting'],
		use: activity => (activity.tracker.category === 'fingerprinting' ? activity : null),
		seen: 'fingerprinting',
	},
	{id: 'keystrokes', words: ['session-recording'], seen: 'keystrokes'},
];

type Use = Pick<Technique, 'id' | 'words'> & {readonly users: readonly User[]};

/** A product known for it is told of once, not as its script as well. */
function usesOf({id, words, use, seen}: Technique, facts: Facts): readonly Use[] {
	const users = use ? usersByActivity(facts, use) : [];
	const known = new Set(users.map(({vendor}) => vendor));
	const others = seen ? usersSeen(facts, seen).filter(({vendor}) => vendor === null || !known.has(vendor)) : [];
	return [
		{id, words, users},
		{id: `${id}_observed`, words, users: others},
	];
}

function judge({id, words, users}: Use, facts: Facts): readonly Verdict[] {
	const said = saidIn(facts.policies).filter(
		({declaration}) => declaration.kind === 'technique' && words.includes(declaration.technique),
	);
	const isDeclared = said.some(
		({declaration}) => declaration.kind === 'technique' && declaration.status === 'declared',
	);
	// To name the tracker tells a reader as much as to name its technique; a denial stands against both.
	const unexplained = said.length > 0 ? users : users.filter(({isNamed}) => !isNamed);
	if (isDeclared || unexplained.length === 0) {
		return [];
	}

	const evidence = merged(unexplained.map(use => use.evidence));
	const data = {names: unexplained.map(({name}) => name).join(', '), count: unexplained.length};
	if (said.length === 0 && !hasReadAll(facts)) {
		return [{outcome: 'cantTell', variant: 'unread', confidence: 'low', evidence, data}];
	}

	const isPlain = unexplained.some(({signs}) => signs > 1);
	return [
		{
			outcome: 'failed',
			variant: said.length > 0 ? `${id}_denied` : id,
			confidence: said.length > 0 ? (isPlain ? 'high' : 'medium') : isPlain ? 'medium' : 'low',
			quotes: said.map(({quote}) => quote),
			evidence,
			data,
		},
	];
}

function merged(parts: readonly NonNullable<Verdict['evidence']>[]): NonNullable<Verdict['evidence']> {
	const of = (field: 'requests' | 'cookies' | 'storage') => [...new Set(parts.flatMap(part => part[field] ?? []))];
	return {requests: of('requests'), cookies: of('cookies'), storage: of('storage')};
}
