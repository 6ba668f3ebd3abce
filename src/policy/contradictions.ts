import type {Contradiction, Lifetime, Statement} from './declaration.ts';
import {looksLikeCookie} from './cookie-names.ts';
import {headingOf, type Passage} from './passage.ts';
import {saysPurpose} from './purposes.ts';

/** A statement with the passage that makes it. */
export type Said = {readonly statement: Statement; readonly passage: Passage};
type Span = {readonly start: number; readonly end: number};
type About = Pick<Contradiction, 'about' | 'subject'>;
export type Opposed = About & {readonly first: Span; readonly second: Span};

/** A cookie with its lifetime, and where that is said. */
export type Listed = Span & {readonly statement: Extract<Statement, {kind: 'cookie'}>};

/**
 * Statements that cannot both hold: one outright denial, one outright affirmation, neither limited to a condition or
 * a place of its own. At most one pair for each subject.
 */
export function contradictionsIn(
	said: readonly Said[],
	cookies: readonly Listed[],
	passages: readonly Passage[],
): readonly Opposed[] {
	const denied = firstOf(said, denialsOf);
	// Few texts deny anything: only what is denied is looked for on the other side.
	const affirmed = denied.size === 0 ? new Map<string, Answer>() : firstOf(said, affirmationsOf);
	const shared = denied.has('sharing') ? passages.find(shares) : undefined;
	if (shared) affirmed.set('sharing', {about: 'sharing', passage: shared});
	const opposed = [...denied].flatMap(([key, {passage: no, ...about}]): Opposed[] => {
		const yes = affirmed.get(key)?.passage;
		return yes && yes !== no ? [{...about, ...inOrder(no, yes)}] : [];
	});
	return [...opposed, ...lifetimesIn(cookies)].sort((a, b) => a.first.start - b.first.start);
}

type Answer = About & {readonly passage: Passage};

/** The first passage that answers each question this way. */
function firstOf(said: readonly Said[], aboutsOf: (one: Said) => readonly About[]): Map<string, Answer> {
	const firsts = new Map<string, Answer>();
	for (const one of said) {
		for (const about of aboutsOf(one)) {
			const key = [about.about, about.subject].filter(Boolean).join(' ');
			if (!firsts.has(key)) firsts.set(key, {...about, passage: one.passage});
		}
	}
	return firsts;
}

const inOrder = (a: Span, b: Span): {first: Span; second: Span} =>
	a.start <= b.start ? {first: a, second: b} : {first: b, second: a};

type Claim = Extract<Statement, {kind: 'claim'}>['claim'];

/** What a statement says is not so: outright, of the site as it is. */
function denialsOf({statement, passage}: Said): readonly About[] {
	switch (statement.kind) {
		case 'vendor':
			// "Vi sender ingen opplysninger til A" does not say that A is not used.
			if (statement.status !== 'denied' || passage.says('share')) return [];
			return limitless(passage, {about: 'vendor', subject: statement.vendor});
		case 'technique':
			if (statement.status !== 'denied') return [];
			return limitless(passage, {about: 'technique', subject: statement.technique});
		case 'claim':
			return denies(statement.claim, passage, statement.absolute === true);
		default:
			return [];
	}
}

function denies(claim: Claim, passage: Passage, absolute: boolean): readonly About[] {
	const {says, matches} = passage;
	switch (claim) {
		case 'no-tracking':
			// "Ingen informasjonskapsler" is about cookies; others measure without them.
			return says('tracking') ? limitless(passage, {about: 'tracking'}) : [];
		case 'no-third-party-sharing': {
			const isLess = !deniesMoreThanSelling(passage) || matches('<thirdParty> (<w> ){0,2}<restriction>');
			return isLess ? [] : limitless(passage, {about: 'sharing'});
		}
		case 'no-transfer-outside-eea': {
			const isGeneral = says('we') && says('personalData') && says('outsideEea');
			return isGeneral ? limitless(passage, {about: 'transfer'}) : [];
		}
		case 'consent-before-tracking':
			return absolute && isPlain(passage) ? [{about: 'consent'}] : [];
		default:
			return [];
	}
}

const limitless = (passage: Passage, about: About): readonly About[] =>
	isOutright(passage) && isPlain(passage) ? [about] : [];

/** What a statement says is so: "we use …". */
function affirmationsOf({statement, passage}: Said): readonly About[] {
	const {says} = passage;
	switch (statement.kind) {
		case 'vendor': {
			if (statement.status !== 'declared' || !isAffirmed(passage)) return [];
			const serves = saysPurpose(passage, 'analytics') || saysPurpose(passage, 'advertising');
			const vendor = {about: 'vendor', subject: statement.vendor} as const;
			return serves && says('tracking') ? [vendor, {about: 'tracking'}] : [vendor];
		}
		case 'technique':
			if (statement.status !== 'declared' || !isAffirmed(passage)) return [];
			return [{about: 'technique', subject: statement.technique}];
		case 'claim':
			if (deniesAnything(passage) || !isPlain(passage)) return [];
			// Whoever fills in a form consents to what it is for; tracking is something else.
			if (statement.claim === 'implied-consent') {
				return passage.names('cookies') || says('tracking') ? [{about: 'consent'}] : [];
			}
			if (statement.claim !== 'transfer-outside-eea' || !says('personalData') || says('only')) return [];
			return isOutright(passage) ? [{about: 'transfer'}] : [];
		default:
			return [];
	}
}

/** Said of the site as it is: not as a question, a heading, a condition, the law, nor of an app or those logged in. */
function isPlain(passage: Passage): boolean {
	const {kind, text, says, matches} = passage;
	if (kind === 'heading' || kind === 'row' || text.endsWith('?') || says('law')) return false;
	// "… on shop.example": of one of several sites.
	if (/(?<=[a-z\d-]{3})\.[a-z]{2,24}(?![a-z])/.test(text)) return false;
	return !matches('<elsewhere>') && !headingOf(passage).matches('<elsewhere>');
}

/** Without a limit: no "unless", "other than", "without your consent". */
const isOutright = ({says}: Passage): boolean =>
	!says('unless') && !says('conditional') && !says('otherThan') && !says('consent') && !says('notOnly');

const deniesAnything = ({says}: Passage): boolean =>
	says('not') || says('none') || says('freeOf') || says('ceased') || says('without') || says('neither');

/** "We use …": the site's own doing, with no word against it. */
function isAffirmed(passage: Passage): boolean {
	const {says, matches} = passage;
	if (deniesAnything(passage) || !isOutright(passage) || says('optOut')) return false;
	return says('use') && matches('<we> … <use>|<use> <we>') && isPlain(passage);
}

const deniesMoreThanSelling = ({text, grammar}: Passage): boolean =>
	[...text.matchAll(grammar.word('share', 'g'))].some(([word]) => !grammar.phrase('<sell>').test(word));

/** "We share your data with third parties", and not because the law or the visitor wants it. */
function shares(passage: Passage): boolean {
	const {says, matches} = passage;
	if (!says('share') || !says('thirdParty') || !says('personalData') || !isPlain(passage)) return false;
	if (deniesAnything(passage) || !isOutright(passage) || matches('(<recipients>|<legal-basis>)')) return false;
	return matches('<we> … <share> … <thirdParty>|<share> <we> … <thirdParty>');
}

/** One cookie, two lifetimes: at the same provider, and more apart than months and days round. */
function lifetimesIn(cookies: readonly Listed[]): readonly Opposed[] {
	const firsts = new Map<string, Listed>();
	const told = new Set<string>();
	return cookies.flatMap((listed): Opposed[] => {
		const {cookie, lifetime, provider} = listed.statement;
		if (lifetime === undefined || !looksLikeCookie(cookie)) return [];
		const first = firsts.get(cookie);
		if (!first) firsts.set(cookie, listed);
		const before = first?.statement;
		if (!first || before?.lifetime === undefined || told.has(cookie)) return [];
		const isOther = provider !== undefined && before.provider !== undefined && provider !== before.provider;
		if (isOther || isSame(lifetime, before.lifetime)) return [];
		told.add(cookie);
		return [{about: 'cookie-lifetime', subject: cookie, first, second: listed}];
	});
}

function isSame(a: Lifetime, b: Lifetime): boolean {
	if (typeof a !== 'number' || typeof b !== 'number') return a === b;
	return Math.max(a, b) <= Math.min(a, b) * 1.1;
}
