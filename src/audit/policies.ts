import type {OwnVendor} from '../catalog/index.ts';
import type {Declaration, Reading} from '../policy/index.ts';
import type {Run} from './evidence.ts';
import type {PolicyRead} from './observation.ts';
import type {PolicyFact, Quote} from './facts.ts';
import {every} from './replay.ts';

/** What was made of a policy's text. */
export type PolicyReading = Pick<Reading, 'language' | 'understood' | 'declarations' | 'information'>;

/** The text, what its page says its language is, and what the auditor's own list names: the same three, the same reading. */
export type ReadingOf = (policy: Pick<PolicyRead, 'text' | 'language'>, own: readonly OwnVendor[]) => PolicyReading;

/** Every policy that counts, as read. */
export function policiesOf(
	runs: readonly Run[],
	readingOf: (policy: PolicyRead) => PolicyReading,
): readonly PolicyFact[] {
	return policiesIn(runs).map(policy => {
		const {source, foundBy, at: fetchedAt, title, text, readIn} = policy;
		const {language, understood, declarations, information} = readingOf(policy);
		const about = {source, foundBy, fetchedAt, title, text, language, understood};
		return {
			...about,
			declarations: understood ? declarations : [],
			information: understood ? information : [],
			...(readIn === undefined ? {} : {readIn}),
		};
	});
}

/** Every policy text, each once: runs of one audit find the same. What the auditor gave last stands for all that was found; what was set for the site, together. */
export function policiesIn(runs: readonly Run[]): readonly PolicyRead[] {
	const read = runs.flatMap(({observations}) => every(observations, 'policy'));
	const found = standing(read);
	return found
		.filter(({text}, index) => text.trim() !== '' && found.findIndex(other => other.text === text) === index)
		.filter(policy => !found.some(other => isFuller(other, policy)));
}

function standing(read: readonly PolicyRead[]): readonly PolicyRead[] {
	const given = read.filter(isGiven).at(-1);
	if (!given) return read;
	// Several addresses may be set for a site; what its consent platform lists is found by nobody's links.
	return given.bySetting ? read.filter(it => (isGiven(it) && it.bySetting) || it.foundBy === 'cmp') : [given];
}

/** The auditor named it, or handed it over. */
export function isGiven({foundBy}: Pick<PolicyRead, 'foundBy'>): boolean {
	return foundBy === 'auditor' || foundBy === 'file';
}

/** The same document, with what its scripts wrote into it. */
function isFuller(one: PolicyRead, other: PolicyRead): boolean {
	const isSame = one.source === other.source && one.foundBy !== 'cmp' && other.foundBy !== 'cmp';
	return isSame && one.readIn !== undefined && other.readIn === undefined && one.text.length >= other.text.length;
}

/** A declaration with where it stands. */
export type Said = {readonly declaration: Declaration; readonly quote: Quote};

/** All that the policies say, in order. */
export function saidIn(policies: readonly PolicyFact[]): readonly Said[] {
	return policies.flatMap(({declarations}, policy) =>
		declarations.map(declaration => {
			const {start, end, quote: text} = declaration;
			return {declaration, quote: {policy, start, end, text}};
		}),
	);
}
