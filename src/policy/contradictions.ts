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
	const denied = new Map<string, Passage>();
	const affirmed = new Map<string, Passage>();
	const abouts = new Map<string, About>();
	for (const one of said) {
		for (const [side, about] of sidesOf(one)) {
			const key = `${about.about} ${about.subject ?? ''}`;
			const taken = side === 'no' ? denied : affirmed;
			if (!taken.has(key)) taken.set(key, one.passage);
			abouts.set(key, about);
		}
	}
	// That something is shared is no declaration of its own: looked for only where somebody says it is not.
	const shared = denied.has('sharing ') ? passages.find(shares) : undefined;
	if (shared) affirmed.set('sharing ', shared);
	const opposed = [...denied].flatMap(([key, no]): Opposed[] => {
		const yes = affirmed.get(key);
		const about = abouts.get(key);
		return yes && about && yes !== no ? [{...about, ...inOrder(no, yes)}] : [];
	});
	return [...opposed, ...lifetimesIn(cookies)].sort((a, b) => a.first.start - b.first.start);
}

const inOrder = (a: Span, b: Span): {first: Span; second: Span} =>
	a.start <= b.start ? {first: a, second: b} : {first: b, second: a};

type Side = readonly ['yes' | 'no', About];

/** What a statement stands for, or against, in the questions a text can answer in two ways. */
function sidesOf({statement, passage}: Said): readonly Side[] {
	if (!isPlain(passage)) return [];
	switch (statement.kind) {
		case 'vendor': {
			const about = {about: 'vendor', subject: statement.vendor} as const;
			// "Vi sender ingen opplysninger til A" does not say that A is not used.
			if (statement.status === 'denied') return isOutright(passage) && !passage.says('share') ? [['no', about]] : [];
			if (statement.status !== 'declared' || !isAffirmed(passage)) return [];
			const serves = saysPurpose(passage, 'analytics') || saysPurpose(passage, 'advertising');
			return [['yes', about], ...(serves && passage.says('tracking') ? [['yes', {about: 'tracking'}] as const] : [])];
		}
		case 'technique': {
			const about = {about: 'technique', subject: statement.technique} as const;
			if (statement.status === 'denied') return isOutright(passage) ? [['no', about]] : [];
			return isAffirmed(passage) ? [['yes', about]] : [];
		}
		case 'claim':
			return claimed(statement.claim, passage, statement.absolute === true);
		default:
			return [];
	}
}

type Claim = Extract<Statement, {kind: 'claim'}>['claim'];

function claimed(claim: Claim, passage: Passage, absolute: boolean): readonly Side[] {
	const {says, matches} = passage;
	switch (claim) {
		case 'no-tracking':
			// "Ingen informasjonskapsler" is about cookies; others measure without them.
			return says('tracking') && isOutright(passage) ? [['no', {about: 'tracking'}]] : [];
		case 'no-third-party-sharing':
			return isOutright(passage) && deniesMoreThanSelling(passage) && !matches('<thirdParty> (<w> ){0,2}<restriction>')
				? [['no', {about: 'sharing'}]]
				: [];
		case 'no-transfer-outside-eea':
			return says('we') && says('personalData') && says('outsideEea') && isOutright(passage)
				? [['no', {about: 'transfer'}]]
				: [];
		case 'transfer-outside-eea':
			return says('personalData') && !deniesAnything(passage) && !says('only') ? [['yes', {about: 'transfer'}]] : [];
		case 'consent-before-tracking':
			return absolute ? [['no', {about: 'consent'}]] : [];
		case 'implied-consent':
			return deniesAnything(passage) ? [] : [['yes', {about: 'consent'}]];
		default:
			return [];
	}
}

/** Said of the site as it is: not as a question, a heading, a condition, the law, nor of an app or those logged in. */
function isPlain(passage: Passage): boolean {
	const {kind, text, says, matches} = passage;
	if (kind === 'heading' || kind === 'row' || text.endsWith('?') || says('law')) return false;
	// "… on shop.example": of one of several sites.
	if (/[a-z\d-]{3,}\.[a-z]{2,6}(?![a-z])/.test(text)) return false;
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
	return says('use') && matches('<we> … <use>|<use> <we>');
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
