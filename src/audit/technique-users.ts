import {activities, evidenceOf, type Activity} from './activity.ts';
import type {Facts, TechniqueFact} from './facts.ts';
import type {Verdict} from './rule.ts';

/** Who uses a technique, and what shows it. */
export type User = {
	readonly vendor: string | null;
	readonly name: string;
	/** A policy names it, or who gets what it gathers. */
	readonly isNamed: boolean;
	/** How many things tell of it; a product's whole purpose counts as many. */
	readonly signs: number;
	readonly evidence: NonNullable<Verdict['evidence']>;
};

/** Trackers by what they did, each with the part of it that is the technique. */
export function usersByActivity(facts: Facts, use: (activity: Activity) => Activity | null): readonly User[] {
	return activities(facts).flatMap(activity => {
		const used = use(activity);
		const {vendor, name, declared} = activity.tracker;
		return used ? [{vendor, name, isNamed: declared === 'named', signs: Infinity, evidence: evidenceOf(used)}] : [];
	});
}

/** Scripts that were seen at it, whoever they belong to. */
export function usersSeen(facts: Facts, technique: TechniqueFact['technique']): readonly User[] {
	return facts.techniques
		.filter(fact => fact.technique === technique && fact.enough)
		.map(({vendor, name, script, page, declared, signs, requests}) => {
			const file = facts.requests.find(({url}) => url === script);
			return {
				vendor,
				name: name ?? (technique === 'keystrokes' ? recipientsOf(requests, facts) : fileOf(script ?? page)),
				isNamed: declared === 'named',
				signs: signs.length,
				evidence: {requests: [...(file ? [file.id] : []), ...requests]},
			};
		});
}

/** What is typed is seen leaving, and not by whose doing: who gets it is what a reader can look for. */
function recipientsOf(ids: readonly string[], {requests}: Facts): string {
	const to = requests
		.filter(({id}) => ids.includes(id))
		.map(({name, url}) => name ?? (URL.canParse(url) ? new URL(url).hostname : url));
	return [...new Set(to)].join(', ');
}

/** Host and path: `butikk.example/fp.js`. */
function fileOf(address: string): string {
	if (!URL.canParse(address)) {
		return address;
	}

	const {host, pathname} = new URL(address);
	return `${host}${pathname}`;
}
