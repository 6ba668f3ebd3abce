import type {SensitiveFact, SensitiveTopic} from './facts.ts';
import * as lists from './sensitive-words/index.ts';

export type WordLanguage = keyof typeof lists;
type Word = SensitiveFact['words'][number];

/**
 * Words of an address or a title that say what the page is about, where one does so by itself, or two of a topic together.
 * Nothing but these words is kept of the text.
 */
export function sensitiveWordsIn(
	text: string,
	of: 'address' | 'title',
	languages: ReadonlySet<WordLanguage>,
): readonly Word[] {
	const {host, rest} = of === 'address' ? takenApart(text) : {host: '', rest: text};
	const spoken = new Set([...languages, ...languagesIn(of === 'address' ? rest : '')]);
	const found = new Map<string, Word>();
	for (const language of spoken) {
		const table = tableOf(language);
		for (const word of table.inHost(host)) found.set(word.word, word);
		for (const word of table.inText(rest)) {
			found.set(word.word, found.get(word.word)?.isPlain ? found.get(word.word)! : word);
		}
	}

	const words = [...found.values()];
	const isTold = ({topic}: Word) => words.filter(other => other.topic === topic).length > 1;
	return words.some(({isPlain}) => isPlain) ? words.filter(word => word.isPlain || isTold(word)) : words.filter(isTold);
}

function takenApart(address: string): {host: string; rest: string} {
	const [, host = '', rest = ''] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(address) ?? [];
	return /^https?:/i.test(address)
		? {host: host.toLowerCase(), rest: unescaped(rest)}
		: {host: '', rest: unescaped(address)};
}

/** `/en/`, `/sv-se/`: a page in another language than the site's own. */
function languagesIn(path: string): readonly WordLanguage[] {
	return [...path.matchAll(/\/([a-z]{2})(?:-[a-z]{2})?(?=\/|$)/gi)]
		.map(([, language = '']) => language.toLowerCase())
		.filter((language): language is WordLanguage => Object.hasOwn(lists, language));
}

function unescaped(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

type Entry = {readonly term: string; readonly topic: SensitiveTopic; readonly isPlain: boolean};

class Table {
	readonly #exact = new Map<string, Entry>();
	/** Beginnings of words, by their first three letters. */
	readonly #beginnings = new Map<string, Entry[]>();
	readonly #endings: Entry[] = [];
	readonly #anywhere: Entry[] = [];
	readonly #phrases: Entry[] = [];
	/** A site's pages share its name. */
	readonly #hosts = new Map<string, readonly Word[]>();
	readonly #harmless: (word: string) => boolean;

	constructor(language: WordLanguage) {
		const {topics, harmless = ''} = lists[language];
		for (const [topic, {plain, weak = ''}] of Object.entries(topics)) {
			for (const word of termsIn(weak)) this.#add(word, {topic: topic as SensitiveTopic, isPlain: false});
			for (const word of termsIn(plain)) this.#add(word, {topic: topic as SensitiveTopic, isPlain: true});
		}

		const kept = termsIn(harmless);
		this.#harmless = word =>
			kept.some(term => (term.endsWith('*') ? word.startsWith(term.slice(0, -1)) : word === term));
	}

	inText(text: string): readonly Word[] {
		const words = text.split(/[^\p{L}\p{N}]+/u).filter(word => word.length > 1 && word.length < longest);
		const folded = words.slice(0, mostWords).map(fold);
		const inPhrases = this.#phrases.flatMap(({term, ...about}) => {
			const parts = term.split('-');
			const at = folded.findIndex((_, index) => parts.every((part, offset) => isLike(folded[index + offset], part)));
			const said = words
				.slice(at, at + parts.length)
				.join(' ')
				.toLowerCase();
			return at < 0 ? [] : [{...about, word: said}];
		});
		const alone = words.slice(0, mostWords).flatMap((word, index) => {
			const entry = this.#entryFor(folded[index] ?? '') ?? this.#entryFor(slugged(folded[index] ?? ''));
			return entry ? [{word: word.toLowerCase(), topic: entry.topic, isPlain: entry.isPlain}] : [];
		});
		return [...inPhrases, ...alone];
	}

	/** The names of hosts are grown together: `ifengsel.example`, `www.apotekfordeg.example`. */
	inHost(host: string): readonly Word[] {
		const known = this.#hosts.get(host);
		if (known) return known;
		const found = this.#findInHost(host);
		if (this.#hosts.size >= mostHosts) this.#hosts.clear();
		this.#hosts.set(host, found);
		return found;
	}

	#findInHost(host: string): readonly Word[] {
		const labels = host.split('.').slice(0, -1).map(fold);
		return labels.flatMap(label => {
			if (this.#harmless(label)) return [];
			const entry = this.#entryFor(label) ?? [...this.#beginnings.values()].flat().find(it => isWithin(label, it));
			return entry ? [{word: label, topic: entry.topic, isPlain: entry.isPlain}] : [];
		});
	}

	#add(written: string, about: Omit<Entry, 'term'>): void {
		const term = written.replaceAll('*', '');
		if (term.includes('-')) this.#phrases.push({...about, term: written});
		else if (written.startsWith('*') && written.endsWith('*')) this.#anywhere.push({...about, term});
		else if (written.startsWith('*')) this.#endings.push({...about, term});
		else if (written.endsWith('*')) this.#beginningsAt(term).push({...about, term});
		else this.#exact.set(term, {...about, term});
	}

	#beginningsAt(term: string): Entry[] {
		const key = term.slice(0, 3);
		const same = this.#beginnings.get(key) ?? [];
		this.#beginnings.set(key, same);
		return same;
	}

	#entryFor(word: string): Entry | undefined {
		if (word.length < 2 || this.#harmless(word)) return undefined;
		const all = [
			this.#exact.get(word),
			...(this.#beginnings.get(word.slice(0, 3)) ?? []).filter(({term}) => word.startsWith(term)),
			...this.#endings.filter(({term}) => word.endsWith(term)),
			...this.#anywhere.filter(({term}) => word.includes(term)),
		].filter(entry => entry !== undefined);
		return all.find(({isPlain}) => isPlain) ?? all[0];
	}
}

function isLike(word: string | undefined, part: string): boolean {
	return part.endsWith('*') ? word?.startsWith(part.slice(0, -1)) === true : word === part;
}

const mostHosts = 50;
const longest = 60;
const mostWords = 200;
/** Shorter ones stand within many a name by chance. */
const shortestWithin = 6;

function isWithin(label: string, {term, isPlain}: Entry): boolean {
	return isPlain && term.length >= shortestWithin && label.includes(term);
}

const tables = new Map<WordLanguage, Table>();

/** Made when it is first asked for: few audits speak more than two languages. */
function tableOf(language: WordLanguage): Table {
	const table = tables.get(language) ?? new Table(language);
	tables.set(language, table);
	return table;
}

function termsIn(list: string): readonly string[] {
	return list.split(/\s+/).filter(Boolean).map(fold);
}

/** Addresses write `ø` in many ways, and titles in one. */
function fold(word: string): string {
	const lower = word.toLowerCase();
	if (/^\p{ASCII}*$/u.test(lower)) return lower;
	return lower
		.replaceAll('ø', 'o')
		.replaceAll('æ', 'ae')
		.replaceAll('ß', 'ss')
		.replaceAll('ł', 'l')
		.normalize('NFD')
		.replace(/\p{M}+/gu, '');
}

/** `foedselsdepresjon`, `paaroerende`. */
function slugged(word: string): string {
	return word.replaceAll('oe', 'o').replaceAll('aa', 'a').replaceAll('ue', 'u');
}
