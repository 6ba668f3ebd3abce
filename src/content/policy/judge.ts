import {aboutOf, isWorded, looksLikePolicy} from '../../policy/links.ts';
import type {PolicyDocument} from './document.ts';

export type Judgement = 'read' | 'too-short' | 'not-a-policy' | 'needs-scripts';

const shortest = 200;
/** Where words do not tell (in a language that is not known, under a heading that is), a text must speak for itself by its length. */
const longEnough = 1500;

/** A link says what it leads to. What it leads to must still be one: sites answer with their front page, or that there is none. */
export function judgeLinked(document: PolicyDocument): Judgement {
	const {text, prose, language, isUnfinished} = document;
	if (text.trim().length < shortest) return isUnfinished ? 'needs-scripts' : 'too-short';
	if (looksLikePolicy(prose, isHeaded(document))) return 'read';
	if (prose.length >= longEnough && (isHeaded(document) || !isWorded(language))) return 'read';
	return isUnfinished ? 'needs-scripts' : 'not-a-policy';
}

/** At an address nobody named, a site may answer with anything: what is there must say that it is one. */
export function judgeGuessed(document: PolicyDocument, page: string): Judgement {
	const {text, prose, source} = document;
	if (text.trim().length < shortest) return 'too-short';
	const isElsewhere = new URL(source).pathname === '/' || source === page;
	return !isElsewhere && looksLikePolicy(prose) && isHeaded(document) ? 'read' : 'not-a-policy';
}

function isHeaded({headings}: PolicyDocument): boolean {
	return headings.some(heading => aboutOf(heading) !== null);
}
