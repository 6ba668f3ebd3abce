import type {InformationElement} from './declaration.ts';
import type {Grammar} from './grammar.ts';
import {contactIn, controllerIn} from './information-people.ts';
import {rightsIn, speaksOfRights} from './information-rights.ts';
import type {Passage} from './passage.ts';

/** What else is known of a passage. */
export type InformationSetting = {
	/** It names a vendor, so what it says may be said of somebody else. */
	readonly namesVendor: boolean;
	/** It says how long data is kept. */
	readonly keeps: boolean;
	/** Whether a word is a name in this text, never written small. */
	readonly isName: (word: string) => boolean;
};

/** How well a passage tells an element: 0 not at all, 2 in plain words. */
export type Judge = (passage: Passage, setting: InformationSetting) => number;

const plainly = (is: boolean): number => (is ? 2 : 0);

export const judges: Readonly<Record<InformationElement, Judge>> = {
	controller: controllerIn,
	contact: contactIn,
	'data-protection-officer': ({matches}) => plainly(matches('<data-protection-officer>')),
	purposes: purposesIn,
	'legal-basis': ({says, matches}) =>
		says('legalBasis') || matches('<legal-basis>') ? 2 : says('legitimateInterest') ? 1 : 0,
	'legitimate-interests': ({says, matches}) =>
		!says('legitimateInterest') || matches('<right-objection>') ? 0 : matches('<legitimate-interests>') ? 2 : 1,
	recipients: recipientsIn,
	transfers: transfersIn,
	retention: retentionIn,
	rights: passage => {
		if (!speaksOfRights(passage)) return 0;
		const named = rightsIn(passage).length;
		// To delete cookies is nobody's right against the site.
		return named === 0 || (named === 1 && passage.names('cookies')) ? 0 : 1 + named;
	},
	withdrawal: ({says, matches}) => plainly(says('consent') && matches('<withdrawal>')),
	complaint: ({matches}) =>
		plainly(matches('<complaint>') && matches('<complaint> … <authority>|<authority> … <complaint>')),
	'automated-decisions': ({matches}) => plainly(matches('<automated-decisions>')),
};

function purposesIn({says, names, matches, text, grammar}: Passage): number {
	if (says('law') || !matches('<purposes>')) return 0;
	// "Formål: Vi vil vite …"
	const label = grammar.phrase('<purposes>').exec(text.slice(0, 40));
	if (label?.index === 0 && text.startsWith(':', label[0].length)) return 2;
	if (!(says('use') || says('collect') || says('used'))) return 0;
	if (!matches('(<use>|<used>|<collect>) … <purposes>|<purposes> … (<use>|<used>|<collect>)')) return 0;
	if (!says('personalData') && !says('data')) {
		return says('you') && matches('<we> (<w> ){0,2}(<use>|<collect>)|(<use>|<collect>) <we>') ? 1 : 0;
	}
	// What the policy is for, what cookies do, what is not done: something, not much.
	return names('cookies') || says('policyOf') || says('not') ? 1 : 2;
}

/** Who gets the data, by kind or name; that nobody does is an answer too. */
function recipientsIn(passage: Passage, {namesVendor}: InformationSetting): number {
	const {says, matches, kind, introducer, grammar} = passage;
	if (says('law') || kind === 'row') return 0;
	if (introducer !== '' && leadsToRecipients(introducer, grammar)) return 1;
	if (!says('personalData') && !says('data')) return 0;
	const isToKinds = matches('<recipients>');
	if (!says('share')) {
		return isToKinds && matches('<recipients> … (<use>|<collect>)|(<use>|<collect>) … <recipients>') ? 1 : 0;
	}
	if (
		(isToKinds || says('thirdParty')) &&
		matches('<share> … (<thirdParty>|<recipients>)|(<thirdParty>|<recipients>) … <share>')
	) {
		return 2;
	}
	return plainly(namesVendor && !says('not') && !says('none'));
}

function leadsToRecipients(introducer: string, {phrase, rolesIn}: Grammar): boolean {
	const {has} = rolesIn(introducer);
	if (!has('share') || !has('personalData') || has('use') || has('collect') || has('store')) return false;
	return phrase('<share> … <personalData>|<personalData> … <share>').test(introducer);
}

function transfersIn({says, names, matches}: Passage): number {
	if (says('law')) return 0;
	if (matches('<transfers>')) return 2;
	const moves = says('transfer') || says('server') || says('share');
	if (says('outsideEea')) return plainly(moves);
	return plainly((says('insideEea') && moves && !names('cookies')) || (matches('<safeguard>') && says('transfer')));
}

/** How long data is kept; how long cookies live is something else. */
function retentionIn({says, names, matches, kind}: Passage, {keeps}: InformationSetting): number {
	if (!(says('store') || says('delete')) || (names('cookies') && !says('personalData'))) return 0;
	// "… i fem år, slik bokføringsloven krever" tells how long, by whatever law.
	if (keeps) return kind === 'row' ? 1 : 2;
	if (says('law')) return 0;
	return plainly(
		matches('<retention>') && matches('(<store>|<delete>) … <retention>|<retention> … (<store>|<delete>)'),
	);
}
