import {basisOf, isBasis} from './conditions.ts';
import type {Claim} from './declaration.ts';
import {denialOf} from './denials.ts';
import type {Passage} from './passages.ts';

/** What is known about where a claim stands. */
export type Setting = {
	/** The passage names a vendor that it declares. */
	readonly namesVendor: boolean;
	/** So does something in its section. */
	readonly sectionNamesVendor: boolean;
};

type Maker = (passage: Passage, setting: Setting) => boolean;

/** Claims a passage makes. The law restated makes none, but may be out of date. */
export function claimsIn(passage: Passage, setting: Setting): readonly Claim[] {
	const claims = Object.entries(makers) as [Claim, Maker][];
	if (passage.says('law'))
		return claims
			.filter(([claim]) => claim === 'outdated-reference')
			.flatMap(([claim, makes]) => (makes(passage, setting) ? [claim] : []));
	return claims.filter(([, makes]) => makes(passage, setting)).map(([claim]) => claim);
}

const idiom =
	(claim: Claim): Maker =>
	({grammar, text}) =>
		grammar.claim(claim).test(text);

const makers: Readonly<Record<Claim, Maker>> = {
	'no-third-party-sharing': passage => {
		const {grammar, text, says, kind} = passage;
		if (kind === 'row' || !says('thirdParty') || !says('share') || !(says('not') || says('none'))) return false;
		if (!says('personalData') || startsConditional(passage) || grammar.phrase('<notOnly>').test(text)) return false;
		return grammar.phrase('(<not>|<none>) … <share>|<share> … (<not>|<none>)').test(text);
	},
	'no-tracking': (passage, {namesVendor}) => {
		if (namesVendor || passage.kind === 'row' || startsConditional(passage)) return false;
		return idiom('no-tracking')(passage, {namesVendor, sectionNamesVendor: false}) || deniesTracking(passage);
	},
	'consent-before-tracking': (passage, {namesVendor, sectionNamesVendor}) => {
		const {grammar, text, says} = passage;
		if (!says('consent')) return false;
		const isTracking = namesVendor || tracks(passage);
		if (isBasis(passage))
			return basisOf(passage.section) === 'consent' && (sectionNamesVendor || headingTracks(passage));
		if (grammar.phrase(notWithout).test(text))
			return (
				(isTracking || says('personalData')) &&
				(says('collect') || says('use') || says('transfer')) &&
				!says('thirdParty')
			);
		if (grammar.phrase('<only> … <when> … <consent>|<only> … <when> <consent>').test(text))
			return isTracking || sectionNamesVendor || headingTracks(passage);
		if (
			grammar.phrase('(<legalBasis>|<when>) … <consent>').test(text) &&
			optional.some(purpose => grammar.purpose(purpose).test(text)) &&
			grammar.technique('cookies').test(text)
		)
			return says('when') && !says('optOut') && isGround(passage);
		return isTracking && opensWithConsent(passage) && (says('use') || says('share'));
	},
	'implied-consent': passage => {
		const {grammar, text, says} = passage;
		if (idiom('implied-consent')(passage, nowhere)) return true;
		return (
			says('conduct') &&
			says('accept') &&
			!says('click') &&
			grammar.phrase('<conduct> … <accept>|<accept> … <conduct>').test(text)
		);
	},
	'legitimate-interest-tracking': (passage, {namesVendor, sectionNamesVendor}) => {
		if (!passage.says('legitimateInterest')) return false;
		const {grammar, text} = passage;
		if (isBasis(passage))
			return sectionNamesVendor ? !isEssential(passage) : headingTracks(passage) || measures(passage);
		if (isEssential(passage) && !namesVendor) return false;
		return (
			namesVendor ||
			measures(passage) ||
			(grammar.technique('cookies').test(text) && !grammar.purpose('essential').test(text))
		);
	},
	'ip-anonymised': ({says, grammar, text}) =>
		says('ip') && says('anonymise') && !grammar.phrase('<not> <anonymise>|<anonymise> <not>').test(text),
	'consent-mode': idiom('consent-mode'),
	'opt-out-offered': (passage, {namesVendor}) => {
		const {grammar, text, says, section} = passage;
		if (idiom('opt-out-offered')(passage, nowhere)) return true;
		if (!says('optOut') || passage.kind === 'heading') return false;
		if (namesVendor || grammar.technique('cookies').test(text) || tracks(passage)) return true;
		return says('settings') && (grammar.technique('cookies').test(section.heading) || headingTracks(passage));
	},
	'transfer-outside-eea': passage => leavesEea(passage) && !deniesTransfer(passage),
	'no-transfer-outside-eea': passage =>
		(leavesEea(passage) && deniesTransfer(passage)) ||
		(passage.says('insideEea') && passage.says('only') && passage.says('transfer') && !passage.says('outsideEea')),
	'not-identifying': idiom('not-identifying'),
	'browser-settings-as-consent': idiom('browser-settings-as-consent'),
	'outdated-reference': idiom('outdated-reference'),
};

const nowhere: Setting = {namesVendor: false, sectionNamesVendor: false};
const optional = ['analytics', 'advertising', 'personalisation'] as const;
const notWithout =
	'(<not>|<none>) … (<without>|<before>|<unless>) … <consent>|(<without>|<before>|<unless>) … <consent> … (<not>|<none>)';

const startsConditional = ({grammar, text}: Passage): boolean =>
	(grammar.phrase('<conditional>').exec(text)?.index ?? 99) < 3;

function tracks({grammar, text, says}: Passage): boolean {
	return (
		says('tracking') ||
		grammar.technique('cookies').test(text) ||
		grammar.technique('pixels').test(text) ||
		grammar.purpose('analytics').test(text) ||
		grammar.purpose('advertising').test(text)
	);
}

function headingTracks({grammar, section}: Passage): boolean {
	const {heading} = section;
	return (
		grammar.word('tracking').test(heading) ||
		grammar.purpose('analytics').test(heading) ||
		grammar.purpose('advertising').test(heading)
	);
}

const measures = ({grammar, text, says}: Passage): boolean =>
	says('tracking') || grammar.purpose('analytics').test(text) || grammar.purpose('advertising').test(text);

const isEssential = ({grammar, text}: Passage): boolean => grammar.purpose('essential').test(text);

/** "Har du gitt samtykke …, sender vi", "Med ditt samtykke laster vi". */
function opensWithConsent({grammar, text}: Passage): boolean {
	const found = grammar.phrase('(<conditional>|<when>) … <consent>').exec(text.slice(0, 120));
	return found !== null && found.index < 3;
}

/** "… is based on your consent", "… krever samtykke". */
const isGround = ({grammar, text}: Passage): boolean => grammar.phrase('<when> (<w> ){0,3}<consent>').test(text);

/** "Vi bruker ingen informasjonskapsler, sporing eller …": tracking itself is denied, without limits. */
function deniesTracking(passage: Passage): boolean {
	const {grammar, text, says} = passage;
	if (!says('not') && !says('none')) return false;
	return [grammar.technique('cookies', 'g'), grammar.phrase('<tracking>', 'g')].some(pattern =>
		[...text.matchAll(pattern)].some(match => {
			const end = match.index + match[0].length;
			return denialOf(passage, match.index, end) === 'denied' && !narrowed(passage, match.index, end);
		}),
	);
}

/** One kind of cookie denied ("annonsecookies") is no promise about tracking, unless tracking is the kind. */
function narrowed({grammar, text}: Passage, start: number, end: number): boolean {
	const adjective = /(\S+)\s+$/.exec(text.slice(0, start))?.[1] ?? '';
	const qualifier = grammar.word('qualifier');
	const isKind = qualifier.test(text.slice(start, end)) || qualifier.test(adjective);
	return isKind && !grammar.word('tracking').test(text.slice(Math.max(0, start - 60), end));
}

const leavesEea = ({says, kind}: Passage): boolean =>
	kind !== 'heading' && says('outsideEea') && (says('transfer') || says('server'));

const deniesTransfer = ({grammar, text}: Passage): boolean =>
	grammar.phrase('(<not>|<none>) … <transfer>|<transfer> … (<not>|<none>)').test(text);
