import type {Lifetime, Purpose, Statement} from './declaration.ts';
import type {Grammar} from './grammar.ts';

type CookieStatement = Extract<Statement, {kind: 'cookie'}>;
export type CookieEntry = {readonly statement: CookieStatement; readonly start: number; readonly end: number};

type Place = {readonly start: number; readonly end: number};

/** What a list says of a cookie, beside its name; what it leaves out is undefined. */
export type CookieFacts = {
	readonly provider?: string | undefined;
	readonly purpose?: string | undefined;
	readonly lifetime?: Lifetime | undefined;
	readonly category?: Purpose | undefined;
};

export function entryOf(cookie: string, facts: CookieFacts, {start, end}: Place): CookieEntry {
	const {provider, purpose, lifetime, category} = facts;
	return {
		statement: {
			kind: 'cookie',
			cookie,
			...(provider ? {provider} : {}),
			...(purpose ? {purpose} : {}),
			...(lifetime === undefined ? {} : {lifetime}),
			...(category ? {category} : {}),
		},
		start,
		end,
	};
}

const purposes: readonly Purpose[] = ['analytics', 'advertising', 'personalisation', 'social', 'essential'];

/** What a category's name is about: "Statistikk", "Strictly necessary cookies". */
export function categoryOf(name: string, grammar: Grammar): Purpose | undefined {
	if (name.length > 80 || name.includes(':')) return undefined;
	const folded = name.toLowerCase();
	const found = purposes.flatMap(purpose => {
		const found = grammar.purpose(purpose).exec(folded);
		return found && !isFunctional(found[0]) ? [{purpose, at: found.index}] : [];
	});
	return found.sort((a, b) => a.at - b.at)[0]?.purpose;
}

/** "Functional" is said of what a page cannot do without, and of what it can: alike in all languages read here but Finnish. */
function isFunctional(word: string): boolean {
	return /^\P{L}*(?:cookies? )?(?:f[uo]n[ckz]|toiminnalli)/u.test(word);
}
