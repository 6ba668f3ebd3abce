import {basisOf, isBasis} from './conditions.ts';
import type {Claim, Statement} from './declaration.ts';
import {denialOf} from './denials.ts';
import {headingOf, type Passage} from './passage.ts';
import {saysPurpose} from './purposes.ts';
import {isOfSomethingElse, isWhole} from './techniques.ts';

/** What is known about where a claim stands. */
export type Setting = {
	/** The passage names a vendor that it declares. */
	readonly namesVendor: boolean;
	/** It names a vendor, whatever it says of it. */
	readonly namesAny: boolean;
	/** Something in its section declares one. */
	readonly sectionNamesVendor: boolean;
};

type Maker = (passage: Passage, setting: Setting) => boolean;

/** Claims a passage makes. The law restated makes none, but may be out of date. */
export function claimsIn(passage: Passage, setting: Setting): readonly ClaimMade[] {
	const law = passage.says('law');
	return claims
		.filter(claim => (!law || claim === 'outdated-reference') && makers[claim](passage, setting))
		.map(claim => ({kind: 'claim', claim, ...(isAbsolute(claim, passage) ? {absolute: true} : {})}));
}

type ClaimMade = Extract<Statement, {kind: 'claim'}>;

/** "Ingenting uten samtykke" holds for all that follows; "med ditt samtykke …" for what it is said of. */
function isAbsolute(claim: Claim, {matches}: Passage): boolean {
	return claim === 'consent-before-tracking' && matches(notWithout);
}

const idiom =
	(claim: Claim): Maker =>
	({claims: makes}) =>
		makes(claim);

const makers: Readonly<Record<Claim, Maker>> = {
	'no-third-party-sharing': deniesSharing,
	'no-tracking': (passage, setting) =>
		(passage.says('tracking') || passage.names('cookies')) &&
		!setting.namesAny &&
		passage.kind !== 'row' &&
		!startsConditional(passage) &&
		!passage.says('unsure') &&
		!passage.matches(notWithout) &&
		(idiom('no-tracking')(passage, setting) || deniesTracking(passage)),
	'consent-before-tracking': promisesConsent,
	'implied-consent': isImplied,
	'legitimate-interest-tracking': restsOnInterest,
	'ip-anonymised': ({says, matches}) =>
		says('ip') && says('anonymise') && !matches('<not> <anonymise>|<anonymise> <not>'),
	'consent-mode': idiom('consent-mode'),
	'opt-out-offered': offersOptOut,
	'transfer-outside-eea': passage => leavesEea(passage) && (passage.says('unsure') || !deniesTransfer(passage)),
	'no-transfer-outside-eea': passage =>
		passage.claims('no-transfer-outside-eea') ||
		(!passage.says('unsure') && leavesEea(passage) && deniesTransfer(passage)) ||
		(passage.says('insideEea') && passage.says('only') && passage.says('transfer') && !passage.says('outsideEea')),
	'not-identifying': idiom('not-identifying'),
	'browser-settings-as-consent': ({says, claims: makes}) =>
		says('browserSettings') && makes('browser-settings-as-consent'),
	// "Privacy Shield gjelder ikke lenger; vi bruker EUs standardkontrakt" is up to date.
	'outdated-reference': passage =>
		passage.claims('outdated-reference') &&
		!(passage.matches(formerTransfers) && (passage.says('not') || passage.matches('<safeguard>'))),
};
const formerTransfers = '(privacy(-| )?shield*|safe(-| )?harbou?r*)';
const claims = Object.keys(makers) as readonly Claim[];

function deniesSharing(passage: Passage): boolean {
	const {grammar, text, says, matches, kind} = passage;
	if (
		kind === 'row' ||
		!says('thirdParty') ||
		!says('share') ||
		!(says('not') || says('none')) ||
		!says('personalData')
	) {
		return false;
	}
	if (startsConditional(passage) || says('notOnly') || says('unsure')) return false;
	// "Uten ditt samtykke deler vi ingenting" speaks of what a consent allows; "vi deler ingenting uten samtykke" is taken for a promise.
	if (matches(onceConsented) && grammar.phrase(onceConsented).exec(text)?.index === 0) return false;
	return deniesDoing('share', passage);
}

const denied = {
	share: '(<not>|<none>) … <share>|<share> … (<not>|<none>)',
	transfer: '(<not>|<none>) … <transfer>|<transfer> … (<not>|<none>)',
};

function deniesDoing(deed: 'share' | 'transfer', {grammar, text, matches}: Passage): boolean {
	if (matches(denied[deed])) return true;
	// "gir aldri opplysninger videre", "för inte över": the denial in the middle of the verb.
	const done = grammar.word(deed).exec(text)?.[0] ?? '';
	return grammar.phrase('(<not>|<none>)').test(done);
}

const without = '(<without>|<before>|<unless>)';
const onceConsented = `${without} … <consent> … (<not>|<none>)`;
const notWithout = `(<not>|<none>) … ${without} … <consent>|${onceConsented}`;

const offUntil = '<optOut>,? <before> (<w> ){0,3}<consent>';

/** "Kun etter samtykke", "ikke før du har godtatt", "har du samtykket, sender vi". */
function promisesConsent(passage: Passage, setting: Setting): boolean {
	const {says, matches, section} = passage;
	if (!says('consent') || isImplied(passage)) return false;
	if (isBasis(passage)) {
		return basisOf(section) === 'consent' && (setting.sectionNamesVendor || measures(headingOf(passage)));
	}
	const isTracking = setting.namesVendor || tracks(passage);
	if (matches(offUntil)) return isTracking;
	if (matches(notWithout)) {
		return (
			(isTracking || says('personalData')) &&
			(says('collect') || says('use') || says('transfer')) &&
			!says('thirdParty')
		);
	}
	if (matches('<consent>( <w>){0,3},? <before> … <use>|<before> … <use> … <consent>') && isTracking && says('we')) {
		return true;
	}
	if (matches('<only> … <when> (<w> ){0,5}<consent>') || passage.claims('consent-before-tracking')) {
		return isTracking || setting.sectionNamesVendor || measures(headingOf(passage));
	}
	if (matches('<basedOn> (<w> ){0,2}<consent>') && says('use') && passage.names('cookies')) {
		// "Notwendige Cookies setzen wir ohne Einwilligung ein"
		return !says('optOut') && !matches('<without> (<w> ){0,3}<consent>');
	}
	return (
		(setting.namesVendor || (isTracking && says('we'))) && opensWithConsent(passage) && (says('use') || says('share'))
	);
}

/** "Har du gitt samtykke …, sender vi", "Med ditt samtykke laster vi". */
function opensWithConsent({grammar, text, mayMatch}: Passage): boolean {
	const opening = '(<conditional>|<when>) (<w> ){0,3}<consent>';
	return mayMatch(opening) && grammar.phrase(opening).exec(text.slice(0, 80))?.index === 0;
}

/** Conduct taken for a yes; a button pressed is one. */
function isImplied(passage: Passage): boolean {
	const {says} = passage;
	if (!says('consent') && !says('accept') && !says('conduct')) return false;
	if (passage.claims('implied-consent')) return true;
	return says('conduct') && says('accept') && !says('click') && !isOfTerms(passage);
}

/** "Ved å sende bestillingen godtar du vilkårene" */
function isOfTerms({grammar, text, says, names}: Passage): boolean {
	if (!says('terms') || names('cookies') || says('tracking') || says('personalData')) return false;
	const terms = grammar.word('terms').exec(text);
	return [...text.matchAll(grammar.word('policyOf', 'g'))].every(
		policy => terms !== null && policy.index >= terms.index && policy.index < terms.index + terms[0].length,
	);
}

function restsOnInterest(passage: Passage, {namesVendor, sectionNamesVendor}: Setting): boolean {
	if (!passage.says('legitimateInterest')) return false;
	const isTracking = measures(passage);
	if (isBasis(passage)) {
		return isTracking || measures(headingOf(passage)) || (sectionNamesVendor && !saysPurpose(passage, 'essential'));
	}
	if (saysPurpose(passage, 'essential')) return isTracking;
	return namesVendor || isTracking;
}

function offersOptOut(passage: Passage, {namesVendor}: Setting): boolean {
	const {says, kind} = passage;
	if (passage.claims('opt-out-offered')) return true;
	if (kind === 'heading' || !says('optOut') || !says('you')) return false;
	if (passage.matches(offUntil)) return false;
	if (namesVendor || passage.names('cookies') || says('tracking')) return true;
	if (says('directMarketing')) return false;
	if (measures(passage)) return true;
	const takesBack = says('settings') || passage.matches('<withdrawal>');
	return takesBack && (headingOf(passage).names('cookies') || measures(headingOf(passage)));
}

const startsConditional = ({grammar, text, says}: Passage): boolean =>
	says('conditional') && (grammar.phrase('<conditional>').exec(text)?.index ?? 99) < 3;

const tracks = (passage: Passage): boolean => measures(passage) || passage.names('cookies') || passage.names('pixels');

const measures = (passage: Passage): boolean =>
	passage.says('tracking') || saysPurpose(passage, 'analytics') || saysPurpose(passage, 'advertising');

/** "Vi bruker ingen informasjonskapsler, sporing eller …": tracking itself is denied, without limits, of the site itself. */
function deniesTracking(passage: Passage): boolean {
	const {grammar, text, says, names} = passage;
	if ((!says('not') && !says('none') && !says('freeOf')) || says('optOut') || says('settings')) return false;
	const found = [
		...(names('cookies') ? [...text.matchAll(grammar.technique('cookies', 'g'))] : []).filter(({index, 0: word}) =>
			isWhole(passage, index, index + word.length),
		),
		...(says('tracking') ? text.matchAll(grammar.phrase('<tracking>', 'g')) : []),
	];
	return found.some(({index, 0: word}) => {
		const end = index + word.length;
		return (
			denialOf(passage, index, end) === 'denied' && !isOfSomethingElse(passage, index, end) && isOfSite(passage, index)
		);
	});
}

function isOfSite({grammar, text, mayMatch}: Passage, start: number): boolean {
	const ofSite = '(<we>|<none>|<use> <none>|<it> <used>|<freeOf>)';
	return mayMatch(ofSite) && grammar.phrase(ofSite).test(text.slice(0, start));
}

const leavesEea = ({says, kind}: Passage): boolean =>
	kind !== 'heading' && says('outsideEea') && (says('transfer') || says('server'));

/** "Nowhere outside the EU" denies it, "nowhere else than to the US" does not: what is outside may be worded as an exception. */
function deniesTransfer(passage: Passage): boolean {
	const {grammar, text} = passage;
	return (
		deniesDoing('transfer', passage) &&
		!grammar.word('otherThan').test(text.replace(grammar.word('outsideEea', 'g'), ' '))
	);
}
