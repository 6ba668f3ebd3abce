import type {Catalog} from '../catalog/index.ts';
import {declaredAs} from './declared-as.ts';
import type {Run} from './evidence.ts';
import type {TechniqueSeen, TechniqueSign} from './observation.ts';
import type {DeclaredAs, PhaseSpan, PolicyFact, RequestFact, TechniqueFact} from './facts.ts';
import type {Home} from './home.ts';
import type {Hop} from './hops.ts';
import {inOrder, phaseAt} from './phases.ts';
import {postsAfter} from './posts.ts';
import {every} from './replay.ts';
import {siteOf} from './site.ts';

type Seen = TechniqueSeen & {readonly run: number};

type Known = {
	readonly catalog: Catalog;
	readonly runs: readonly Run[];
	readonly hops: readonly (readonly Hop[])[];
	readonly phases: readonly (readonly PhaseSpan[])[];
	readonly requests: readonly RequestFact[];
	readonly policies: readonly PolicyFact[];
	readonly home: Home;
};

/** What scripts were seen doing to tell devices apart or to follow a visitor, one fact for each technique and script. */
export function techniquesOf(known: Known): readonly TechniqueFact[] {
	const seen = known.runs.flatMap(({observations}, run) =>
		every(observations, 'technique')
			.filter(isSound)
			.map(each => ({...each, run})),
	);
	const groups = new Map<string, Seen[]>();
	for (const each of attributed(seen)) {
		const key = `${each.technique} ${each.script}`;
		const group = groups.get(key);
		if (group) {
			group.push(each);
		} else if (groups.size < most) {
			groups.set(key, [each]);
		}
	}

	return [...groups.values()].flatMap((same, index) => factOf(same, `t${index}`, known) ?? []);
}

/** No page has as many scripts that do this; one that forges them gets no further. */
const most = 200;

const techniqueOf: Readonly<Record<TechniqueSign, TechniqueSeen['technique']>> = {
	canvas: 'fingerprinting',
	audio: 'fingerprinting',
	webgl: 'fingerprinting',
	fonts: 'fingerprinting',
	'dom-changes': 'session-recording',
	'input-listeners': 'session-recording',
	'typed-text-sent': 'keystrokes',
};

/** Pages can forge what their scripts tell. */
function isSound({technique, sign, script, page}: TechniqueSeen): boolean {
	return techniqueOf[sign] === technique && (script === null || typeof script === 'string') && typeof page === 'string';
}

/** Fonts are measured by what is put into a page, which names no script: the only one at it there, if there is one. */
function attributed(seen: readonly Seen[]): readonly Seen[] {
	const scripts = new Map<string, Set<string>>();
	const placeOf = ({run, page, technique}: Seen) => `${run} ${technique} ${page}`;
	for (const each of seen) {
		const known = scripts.get(placeOf(each)) ?? new Set();
		scripts.set(placeOf(each), each.script === null ? known : known.add(each.script));
	}

	return seen.map(each => {
		const [script, ...others] = each.sign === 'fonts' ? (scripts.get(placeOf(each)) ?? []) : [];
		return each.script !== null || script === undefined || others.length > 0 ? each : {...each, script};
	});
}

function factOf(same: readonly Seen[], id: string, known: Known): TechniqueFact | null {
	const [first] = same;
	if (!first) {
		return null;
	}

	const {technique, script, page} = first;
	const signs = [...new Set(same.map(({sign}) => sign))].sort();
	const posts = postsOf(same, known);
	const phases = inOrder(same.map(({run, at}) => phaseAt(known.phases[run] ?? [], at)));
	const {vendor, name, owner, category} = known.catalog.identify({url: script ?? '', type: 'script', method: 'GET'});
	const isOwn = vendor === null && (script === null || known.home.isOwn(script));
	const site = siteOf(script ?? page);
	const who = {vendor: vendor ?? site, owner: owner ?? site, category: category ?? 'unknown'};
	return {
		...{id, technique, signs, script, page, vendor, name, owner},
		phase: phases[0] ?? 'before',
		phases,
		requests: posts.map(post => post.id),
		declared: declaredBy([...(isOwn ? [] : [who]), ...posts.map(recipient)], known.policies),
		enough: isEnough(technique, signs, posts),
	};
}

function postsOf(same: readonly Seen[], {requests, hops}: Known): readonly RequestFact[] {
	if (same[0]?.technique === 'session-recording') {
		return [...new Set(same.map(({run}) => run))].flatMap(run => {
			const from = Math.min(...same.filter(each => each.run === run).map(({at}) => at));
			return postsAfter(
				from,
				requests.filter(request => request.run === run),
				hops[run] ?? [],
			);
		});
	}

	const carried = new Set(same.flatMap(({run, request}) => (request === undefined ? [] : [`r${run}-${request}-0`])));
	return carried.size === 0 ? [] : requests.filter(({id}) => carried.has(id));
}

function recipient({vendor, owner, category, url}: RequestFact) {
	return {vendor: vendor ?? siteOf(url), owner: owner ?? siteOf(url), category: category ?? 'unknown'};
}

/** Named, if anybody with a part in it is. */
function declaredBy(parties: readonly ReturnType<typeof recipient>[], policies: readonly PolicyFact[]): DeclaredAs {
	const all = parties.map(party => declaredAs(party, policies).declared);
	return all.find(declared => declared === 'named') ?? all[0] ?? 'not-declared';
}

/**
 * The graphics card is asked for by engines too, and fonts are tried by editors: one of them alone says little. A page
 * is followed by editors and testing tools too: it is a recording when it leaves for somebody else.
 */
function isEnough(
	technique: TechniqueSeen['technique'],
	signs: readonly TechniqueSign[],
	posts: readonly RequestFact[],
) {
	switch (technique) {
		case 'fingerprinting':
			return signs.includes('canvas') || signs.includes('audio') || signs.length > 1;
		case 'session-recording':
			return signs.length > 1 && posts.length > 0;
		case 'keystrokes':
			return true;
	}
}
