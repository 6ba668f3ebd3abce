import type {Judge} from './information-elements.ts';
import {rightsIn} from './information-rights.ts';
import {headingOf, type Passage} from './passage.ts';

// Companies say by their name what they are, the same in all languages.
const legalForm =
	/ (?:AS|ASA|AB|ApS|A\/S|Oy|Oyj|GmbH|AG|KG|UG|SE|Ltd|Limited|LLC|Inc|PLC|plc|B\.?V\.?|N\.?V\.?|S\.? ?A\.?S?\.?|SARL|S\.?r\.?l\.?|S\.?p\.?A\.?|S\.? ?L\.?U?\.?|[Ss]p\. z o\.\s?o\.|BA|IKS|KF|HF|e\.\s?V\.)(?![\w\u00c0-\u024f])/;
const capitals = /(?<=[\p{L},:"(] )\p{Lu}[\p{L}\d&.-]+/gu;
const electronic = /(?:(?<=[\w.+-])@|\[at\]\s?)[\w-]{1,63}\.[\w.-]{2,63}/;
const international = /(?:\+|(?<!\d)00)\d{2}[ \d()-]{6,}\d/;
const digits = /^[^\d+\n]{0,12}[\d+(][\d ()/-]{5,}\d/;

/** Who decides: the site itself, or somebody by name; not a customer, not a vendor. */
export const controllerIn: Judge = (passage, {namesVendor, isName}) => {
	const {says, matches, clean, text, grammar, kind} = passage;
	if (namesVendor || kind === 'row' || says('law')) return 0;
	if (!matches('<controller>')) return introduced(passage);
	if (matches('<we> … <controller>|<controller> … <we>')) return 2;
	// "Ditt ansvar som behandlingsansvarlig", "kunden som behandlingsansvarlig, vi som databehandler".
	if (matches('<you> … <controller>|<recipients>')) return 0;
	if (legalForm.test(clean)) return 2;
	// "… som den behandlingsansvarlige er underlagt (artikkel 6)": the law's words.
	if (matches('<legal-basis>')) return 0;
	const [first = ''] = clean.split(/[\s,]/, 1);
	if (/^\p{Lu}/u.test(clean) && isName(first)) return 2;
	if (grammar.lexicon.capitalNouns) return 0;
	const notAName = grammar.phrase('(<authority>|<controller>)');
	const named = [...clean.matchAll(capitals)].some(
		({index, 0: word}) => isName(word) && notAName.exec(text.slice(index, index + word.length))?.index !== 0,
	);
	return named ? 2 : 0;
};

const shortLine = 120;
/** Lines in which a policy says whose it is. */
const opening = 8;

/** A company that no sentence calls the controller: it collects, or stands under a label or with its address. */
function introduced({says, section, text, clean, grammar, line}: Passage): number {
	const isOpening = line < opening && (says('policyOf') || (says('personalData') && (says('we') || line < 3)));
	const isAbout = isOpening || (says('collect') && (says('policyOf') || says('personalData')));
	if ((!isAbout && text.length >= shortLine) || !legalForm.test(clean)) return 0;
	if (isAbout) return 1;
	const label = /^[^:]{3,40}(?=: )/.exec(text)?.[0];
	const isLabelled = label !== undefined && !grammar.column('provider').test(label);
	return isLabelled || section.passages.slice(0, 12).some(hasAddress) ? 1 : 0;
}

/** A way to reach somebody about this, not about what is sold. */
export const contactIn: Judge = (passage, {namesVendor}) => {
	const {says, introducer, grammar} = passage;
	if (namesVendor) return 0;
	if (!hasAddress(passage)) return isInvited(passage) ? 1 : 0;
	const heading = headingOf(passage);
	const isBelow =
		heading.kind === 'heading' && heading.matches('(<contact>|<controller>|<data-protection-officer>|<rights>)');
	const isLedTo = ['contact', 'controller'].some(grammar.rolesIn(introducer).has);
	if (isBelow || isLedTo || says('personalData') || isAboutThis(passage)) return 2;
	if (passage.section.passages.slice(0, 6).some(({matches}) => matches('<controller>'))) return 2;
	return passage.matches('<contact>') || hasTelephone(passage) ? 1 : 0;
};

const isAboutThis = (passage: Passage): boolean =>
	passage.says('policyOf') ||
	passage.matches('(<controller>|<data-protection-officer>)') ||
	(passage.matches('<rights>') && rightsIn(passage).length > 0);

/** "Kontakt oss om du har spørsmål om personvernerklæringen", with a link no longer there. */
const isInvited = (passage: Passage): boolean =>
	passage.matches('<contact>') &&
	passage.says('we') &&
	passage.says('you') &&
	!passage.says('conduct') &&
	isAboutThis(passage) &&
	passage.matches('<contact> … <we>|<we> … <contact>');

const hasAddress = (passage: Passage): boolean =>
	(/[@[]/.test(passage.text) && electronic.test(passage.text)) || hasTelephone(passage);

/** An organisation's number looks the same; a telephone's is called one. */
function hasTelephone({text, grammar}: Passage): boolean {
	if (!/\d[\d ()/-]{5,}\d/.test(text)) return false;
	if (international.test(text)) return true;
	const labels = text.slice(0, 600).matchAll(grammar.phrase('<contact>', 'g'));
	return [...labels].some(({index, 0: label}) =>
		digits.test(text.slice(index + label.length, index + label.length + 40)),
	);
}
