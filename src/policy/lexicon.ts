import type {Claim, InformationElement, Purpose, Right, Technique} from './declaration.ts';

/**
 * Phrases of one language, lower case, apart by ` · ` or a new line, in a small notation read by `pattern.ts`: a space is
 * any white space or the apostrophe of an elision ("l'adresse"), `*` any ending (or beginning) of a word, `…` up to seventy
 * characters in between, `(a|b)` and `(a )?` as in a regular expression, `<class>` any phrase of another class. A phrase
 * begins and ends where words do.
 */
export type Words = string;

/** What words can do in a policy; the same roles in every language. */
export type WordClass =
	/** Grammar: says that something is not so, or so only within limits. */
	| 'not'
	| 'none'
	| 'neither'
	/** Before two names or more that are not in use, whose verb comes last. */
	| 'noneOf'
	| 'notOnly'
	| 'otherThan'
	| 'freeOf'
	| 'but'
	/** Before a name it is "but": "inte A utan B". */
	| 'rather'
	| 'only'
	| 'unless'
	| 'without'
	| 'before'
	| 'when'
	/** "Kan ikke garantere": what follows is no promise. */
	| 'unsure'
	/** "Kan": what somebody is able to. */
	| 'able'
	/** Opens a condition: what follows is not said outright. */
	| 'conditional'
	/** Narrows a denial down to one purpose or manner. */
	| 'restriction'
	/** Opens a clause about the word right before it: "verktøy som sporer". */
	| 'relative'
	/** Narrows a noun down to one kind of it: "third-party" cookies, "such" cookies. */
	| 'qualifier'
	/** May stand between a denial and what it denies: "any", "or". */
	| 'joint'
	| 'we'
	| 'you'
	| 'it'
	/** Verbs. */
	| 'use'
	| 'used'
	/** Before a participle: "er ikke brukt". */
	| 'are'
	/** Used once, not any more. */
	| 'ceased'
	/** "har byttet fra", "replaced": what is named next is no longer in use; what comes after "til", "by" is. */
	| 'switched'
	| 'onto'
	/** "er slått av", "have disabled": with its verb, so that it is a state and no instruction. */
	| 'off'
	/** "Tidligere brukte": was used, and nothing says that it still is. */
	| 'formerly'
	| 'have'
	| 'collect'
	| 'store'
	| 'delete'
	| 'share'
	| 'transfer'
	| 'anonymise'
	| 'optOut'
	/** Staying, browsing on: conduct some policies take for a yes. */
	| 'conduct'
	/** Pressing a button, ticking a box: a yes that is one. */
	| 'click'
	| 'accept'
	/** Things. */
	| 'consent'
	/** "is based on", "requires": makes what follows the ground. */
	| 'basedOn'
	| 'legitimateInterest'
	| 'legalBasis'
	| 'thirdParty'
	| 'data'
	| 'personalData'
	| 'ip'
	| 'tracking'
	/** Letters and mails: to refuse them is no choice about tracking. */
	| 'directMarketing'
	| 'tool'
	| 'settings'
	| 'browserSettings'
	| 'outsideEea'
	| 'insideEea'
	| 'server'
	| 'policyOf'
	/** Of a sale: whoever accepts them has said nothing of cookies. */
	| 'terms'
	/** Names a vendor without saying that it is used. */
	| 'socialLink'
	| 'socialPage'
	| 'outsideLink'
	/** The law restated, a regulator quoted. */
	| 'law'
	/** Time. */
	| 'atMost'
	| 'atLeast'
	| 'session'
	/** "until you close the browser": a session even in the middle of a sentence. */
	| 'untilClosed'
	| 'expires'
	/** A number of years or days that is an age, an answering time, something past. */
	| 'otherTime';

/** What tells whether a policy says what it must; read together with the word classes. */
export type InformationWord =
	| InformationElement
	| `right-${Right}`
	/** The supervisory authority, by name or kind. */
	| 'authority'
	/** What makes a transfer out of the EEA lawful. */
	| 'safeguard'
	/** The law's own definitions repeated: "a natural or legal person". */
	| 'definition'
	/** Limits a statement to another place than the site: an app, those who have logged in. */
	| 'elsewhere'
	/** To sell, rent, trade: who denies it does not deny sharing. */
	| 'sell'
	/** Stands before the date of the text: "last updated". */
	| 'updated';

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
export type Column = 'name' | 'provider' | 'purpose' | 'lifetime' | 'other';

/** Everything about a language that reading a policy needs. No other file may know a word of it. */
export type Lexicon = {
	/** BCP 47. */
	readonly language: string;
	/** Frequent words that tell it from its neighbours, apart by spaces. */
	readonly everyday: Words;
	/** Written with a period that ends no sentence, here without the last period. */
	readonly abbreviations: Words;
	readonly words: Readonly<Record<WordClass, Words>>;
	readonly techniques: Readonly<Record<Technique, Words>>;
	readonly purposes: Readonly<Record<Purpose, Words>>;
	/** Idioms that make a claim all by themselves, beside the patterns all languages share. */
	readonly claims: Readonly<Partial<Record<Claim, Words>>>;
	readonly information: Readonly<Record<InformationWord, Words>>;
	readonly units: Readonly<Record<Unit, Words>>;
	/** Numbers as words: `1 en, ett · 1.5 halvannet · 2 to`. */
	readonly numbers: Words;
	/** How the columns of a cookie table are headed. */
	readonly columns: Readonly<Record<Column, Words>>;
	/** Ordinary nouns are written with a capital, so a capital shows no name. */
	readonly capitalNouns?: boolean;
	/** Endings a name takes: "Googles", "Klarnas". */
	readonly endings: Words;
	/** Native spellings of a product name's last word: "piksel" for "pixel"; "piksel *" where the rest of the name follows it. */
	readonly nameParts: Readonly<Record<string, Words>>;
};

/** How a language words the links to its policies. Apart from the lexicon, so that a page's script carries no more than this. */
export type LinkWords = {
	readonly language: string;
	/** Words of a link or address, best first. */
	readonly privacy: Words;
	readonly cookies: Words;
	/** Paths worth trying when no link is found, best first, apart by spaces. */
	readonly paths: Readonly<Record<'privacy' | 'cookies', string>>;
};
