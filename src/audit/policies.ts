import {terms} from '../catalog/index.ts';
import {read, type Declaration, type Reading} from '../policy/index.ts';
import type {Run} from './evidence.ts';
import type {PolicyRead} from './observation.ts';
import type {PolicyFact, Quote} from './facts.ts';
import {every} from './replay.ts';

/** Every policy text read, each once: runs of one audit find the same. What the auditor gave last stands for all that was found. */
export function policiesOf(runs: readonly Run[]): readonly PolicyFact[] {
	const read = runs.flatMap(({observations}) => every(observations, 'policy'));
	const given = read.filter(isGiven).at(-1);
	const found = given ? [given] : read;
	return found
		.filter(({text}, index) => text.trim() !== '' && found.findIndex(other => other.text === text) === index)
		.filter(policy => !found.some(other => isFuller(other, policy)))
		.map(policy => {
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

// Reading is the costly part, and a growing audit is judged again and again. Same text, same reading.
const readings = new Map<string, Reading>();
const mostReadings = 16;

function readingOf({text, language}: PolicyRead): Reading {
	const key = `${language ?? ''}\n${text}`;
	const reading = readings.get(key) ?? read(text, {terms: terms(), language});
	readings.delete(key);
	readings.set(key, reading);
	const [oldest] = readings.keys();
	if (readings.size > mostReadings && oldest !== undefined) {
		readings.delete(oldest);
	}

	return reading;
}
