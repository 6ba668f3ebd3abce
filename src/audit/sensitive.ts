import {pagesTold} from '../catalog/index.ts';
import type {PolicyFact, RequestFact, SensitiveFact} from './facts.ts';
import type {Hop} from './hops.ts';
import type {Home} from './home.ts';
import {sensitiveWordsIn, type WordLanguage} from './sensitive-text.ts';
import {trackerOfRequest} from './trackers.ts';

type Sources = {
	readonly hops: readonly (readonly Hop[])[];
	readonly requests: readonly RequestFact[];
	readonly policies: readonly PolicyFact[];
	readonly home: Home;
};

/** What advertisers were told of pages, where it holds words on sensitive things. */
export function sensitiveOf({hops, requests, policies, home}: Sources): readonly SensitiveFact[] {
	const told = requests.filter(isToAdvertiser);
	if (told.length === 0) return [];
	const sent = new Map(hops.flat().map(hop => [hop.id, hop.sent]));
	const languages = languagesOf(policies, home.domain);
	// The same few pages are told of again and again.
	const read = new Map<string, SensitiveFact['words']>();
	const wordsIn = (text: string, of: SensitiveFact['of']) => {
		const key = `${of} ${text}`;
		const words = read.get(key) ?? sensitiveWordsIn(text, of, languages);
		read.set(key, words);
		return words;
	};
	return told.flatMap(({id, url, type}) => {
		const body = sent.get(id)?.body;
		const pages = pagesTold({url, type, ...(body === undefined ? {} : {body})}, home.isOwn);
		return pages.flatMap(({parameter, of, text}): SensitiveFact[] => {
			const words = wordsIn(text, of);
			return words.length > 0 ? [{request: id, parameter, of, words}] : [];
		});
	});
}

/** Who shows advertisements, or sells the places for them. */
export function isToAdvertiser(request: RequestFact): boolean {
	return advertisers.has(request.category ?? '') && trackerOfRequest(request) !== null;
}

const advertisers: ReadonlySet<string> = new Set(['advertising', 'social', 'affiliate']);

/** Those a policy is in, and those of the country whose ending the site has: words of others may mean anything. */
export function languagesOf(policies: readonly PolicyFact[], domain: string): ReadonlySet<WordLanguage> {
	const spoken = policies.map(({language}) => language?.split('-', 1)[0] ?? '');
	const ending = domain.slice(domain.lastIndexOf('.') + 1);
	const found = [...spoken.flatMap(language => together.get(language) ?? []), ...(ofCountry.get(ending) ?? [])];
	return new Set(found.length > 0 ? found : ['en']);
}

const together: ReadonlyMap<string, readonly WordLanguage[]> = new Map<string, readonly WordLanguage[]>([
	['nb', ['nb', 'nn']],
	['nn', ['nn', 'nb']],
	['no', ['nb', 'nn']],
	['en', ['en']],
	['sv', ['sv']],
	['da', ['da']],
	['de', ['de']],
	['fr', ['fr']],
	['es', ['es']],
	['nl', ['nl']],
	['fi', ['fi']],
	['it', ['it']],
	['pl', ['pl']],
]);

const ofCountry: ReadonlyMap<string, readonly WordLanguage[]> = new Map<string, readonly WordLanguage[]>([
	['no', ['nb', 'nn']],
	['se', ['sv']],
	['dk', ['da']],
	['de', ['de']],
	['at', ['de']],
	['ch', ['de', 'fr', 'it']],
	['fr', ['fr']],
	['be', ['nl', 'fr']],
	['es', ['es']],
	['nl', ['nl']],
	['fi', ['fi', 'sv']],
	['it', ['it']],
	['pl', ['pl']],
]);
