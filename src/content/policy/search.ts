import type {Observation, PolicyRead, PolicyTry} from '../../audit/index.ts';
import type {FetchedPage, NotFetched, PageAsked} from '../../webext/fetched-page.ts';
import {send} from '../../webext/messages.ts';
import type {PolicyDocument} from './document.ts';

/** One search from one page: what was tried, and what was found. */
export type Search = {
	readonly language: string | null;
	readonly tried: PolicyTry[];
	/** The texts that were kept. */
	readonly texts: string[];
	/** How many more addresses may be asked for. */
	left: number;
	/** No address is asked for any more after this; ms since the epoch. */
	readonly until: number;
	readonly observed: (observation: Observation) => void;
};

/** Privacy, cookies, the platform's own table, and one more. */
const mostDocuments = 4;
const mostAsked = 12;
/** ms */
const patience = 20_000;

export function begin(observed: Search['observed']): Search {
	const language = document.documentElement.lang || null;
	return {language, tried: [], texts: [], left: mostAsked, until: Date.now() + patience, observed};
}

/** Asks for a page; null where no more may be asked, or this one was. */
export async function ask(search: Search, page: PageAsked): Promise<FetchedPage | null> {
	if (search.left <= 0 || Date.now() > search.until || wasTried(search, page.url)) return null;
	search.left--;
	const answer = await send('fetchPage', page);
	// Then nothing left the machine.
	if (!answer.ok && answer.why === 'asked-before') search.left++;
	return answer;
}

export function outcomeOf({why}: NotFetched): PolicyTry['outcome'] {
	return why === 'not-text' ? 'not-a-policy' : why;
}

export function note(search: Search, attempt: PolicyTry): void {
	search.tried.push(attempt);
}

export function wasTried({tried}: Search, url: string): boolean {
	return tried.some(attempt => attempt.url === url);
}

/** Keeps a document as a policy of the site. */
export function keep(
	search: Search,
	{source, title, language, text}: Pick<PolicyDocument, 'source' | 'title' | 'language' | 'text'>,
	how: Pick<PolicyRead, 'foundBy' | 'readIn'>,
): void {
	// Two links may lead to one document.
	if (search.texts.length >= mostDocuments || search.texts.includes(text)) return;
	search.texts.push(text);
	search.observed({kind: 'policy', at: Date.now(), source, title, language, text, ...how});
}
