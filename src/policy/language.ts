import type {Lexicon} from './lexicon.ts';
import {letter} from './pattern.ts';

/** Everyday words of languages read with a neighbour's lexicon until they have their own. */
const neighbours: Readonly<Record<string, {readonly readAs: string; readonly everyday: string}>> = {
	da: {
		readAs: 'nb',
		everyday:
			'og i at det som på en er af for til med den ikke har dig ved fra om din dine vi du kan hvilke hvordan hvis eller vores efter også noget nogle bruger oplysninger oplysningerne personoplysninger hjemmeside hjemmesiden websted webstedet når bliver være dit jer jeres gennem samtykke andre skal deres mens brug af sig kun anvender indstillinger',
	},
	sv: {
		readAs: 'nb',
		everyday:
			'och i att det som på en är av för till med den inte har dig vid från om din dina vi du kan vilka hur hur var vad om eller vår våra efter också något några använder uppgifter uppgifterna personuppgifter webbplats webbplatsen när blir bara vara ditt oss genom samtycke andra ska kakor sig ett detta dessa',
	},
	de: {
		readAs: 'en',
		everyday:
			'und der die das in zu den von mit ist des für nicht ein eine auf dem im sie werden wird bei durch oder auch als an wir ihre ihrer ihnen daten wenn können sind diese dieser nach einer zur zum unsere website nutzung über',
	},
	pt: {
		readAs: 'es',
		everyday:
			'de a o que e do da em um para com não uma os no se na por mais as dos das ao sua seu seus suas pelo pela você são é esta este estes estas dados utilizador usuário usuários site nosso nossa nossos pode podem também foi tem à às privacidade através quando ou sobre informações',
	},
	ca: {
		readAs: 'es',
		everyday:
			'de la que el i a en les els un una per amb del al és no es o dels les pel seva seu seus seves aquest aquesta aquests aquestes més són nostre nostra lloc web dades usuari usuaris pot poden també aquesta mitjançant quan fins qualsevol vostre vostra l d s',
	},
	nl: {
		readAs: 'en',
		everyday:
			'de het een en van in op te dat die is voor met niet zijn aan wij u uw om door of bij worden wordt deze dit ook naar onze ons als kan gegevens gebruiken je',
	},
	fi: {
		readAs: 'en',
		everyday:
			'ja on ei se että tai voi ovat sekä kun joka jotka tietoja käytämme evästeitä sivuston käyttäjän myös mukaan voit sivustolla tämä niiden evästeet',
	},
	pl: {
		readAs: 'en',
		everyday:
			'i w na z do nie się że jest o dla przez oraz lub od po są pliki danych osobowych strony plików może jak które jego naszej ich tym być',
	},
};

export type Detected = {
	readonly language: string | null;
	/** The lexicon to read with: the language's own, a neighbour's, or the first there is. */
	readonly lexicon: Lexicon;
};

const enough = 4;

/** Tells the language by its everyday words; the hint (from `<html lang>`) only decides what the words leave open. */
export function detectLanguage(text: string, lexicons: readonly Lexicon[], hint?: string | null): Detected {
	const scores = scoresOf(sampleOf(text), profilesOf(lexicons));
	const hinted = hint?.toLowerCase().replace(/^no\b/, 'nb').split(/[-_]/)[0] ?? '';
	const [best, second] = [...scores].sort(([, a], [, b]) => b - a);
	if (!best || best[1] < enough) {
		// Too little to name the language; enough to choose what to read it with.
		const likely = scores.has(hinted) || !best || best[1] === 0 ? hinted : best[0];
		return {language: scores.has(hinted) ? hinted : null, lexicon: lexiconFor(likely, lexicons)};
	}
	const open = (scores.get(hinted) ?? 0) > best[1] * 0.93 && second !== undefined;
	const language = open ? hinted : best[0];
	return {language, lexicon: lexiconFor(language, lexicons)};
}

/** The lexicon for one paragraph: another language's only where its words clearly outnumber the document's. */
export function lexiconOfParagraph(text: string, document: Lexicon, lexicons: readonly Lexicon[]): Lexicon {
	if (text.length < 80) return document;
	const scores = scoresOf(text.slice(0, 200), profilesOf(lexicons));
	const own = scores.get(document.language) ?? 0;
	const [other] = lexicons
		.map(lexicon => ({lexicon, score: scores.get(lexicon.language) ?? 0}))
		.sort((a, b) => b.score - a.score);
	return other && other.score >= 5 && other.score > own * 2 ? other.lexicon : document;
}

function lexiconFor(language: string, lexicons: readonly Lexicon[]): Lexicon {
	const own = lexicons.find(lexicon => lexicon.language === language);
	const neighbour = lexicons.find(lexicon => lexicon.language === (neighbours[language]?.readAs ?? 'nb'));
	const lexicon = own ?? neighbour ?? lexicons[0];
	if (!lexicon) throw new Error('No lexicon to read with');
	return lexicon;
}

/** A word counts the less the more languages share it. */
type Profiles = {readonly languages: readonly string[]; readonly weights: ReadonlyMap<string, readonly string[]>};
const profiles = new WeakMap<readonly Lexicon[], Profiles>();

function profilesOf(lexicons: readonly Lexicon[]): Profiles {
	const known = profiles.get(lexicons);
	if (known) return known;
	// Lexicons first: where scores are equal, the first is taken.
	const everyday = new Map<string, readonly string[]>(
		lexicons.map(lexicon => [lexicon.language, lexicon.everyday.trim().split(/\s+/)]),
	);
	for (const [language, neighbour] of Object.entries(neighbours)) {
		if (!everyday.has(language)) everyday.set(language, neighbour.everyday.split(' '));
	}
	const weights = new Map<string, string[]>();
	for (const [language, words] of everyday) {
		for (const word of new Set(words)) weights.set(word, [...(weights.get(word) ?? []), language]);
	}
	const made = {languages: [...everyday.keys()], weights};
	profiles.set(lexicons, made);
	return made;
}

const words = new RegExp(`${letter}+`, 'g');
const sample = 12_000;

/** The beginning and the middle: a page may begin with its menu. */
function sampleOf(text: string): string {
	if (text.length <= sample * 2) return text;
	const middle = Math.floor(text.length / 2);
	return `${text.slice(0, sample)} ${text.slice(middle, middle + sample)}`;
}

function scoresOf(text: string, {languages, weights}: Profiles): Map<string, number> {
	const scores = new Map(languages.map(language => [language, 0]));
	for (const [word] of text.matchAll(words)) {
		const speakers = weights.get(word);
		if (!speakers) continue;
		for (const language of speakers) scores.set(language, (scores.get(language) ?? 0) + 1 / Math.sqrt(speakers.length));
	}
	return scores;
}
