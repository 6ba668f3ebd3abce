import type {Judge} from './information-elements.ts';
import {rightsIn} from './information-rights.ts';
import {headingOf, type Passage} from './passage.ts';

// Companies say by their name what they are, the same in all languages.
const legalForm =
	/[\p{L}\d)&.] (?:AS|ASA|AB|ApS|A\/S|Oy|Oyj|GmbH|AG|KG|UG|SE|Ltd|Limited|LLC|Inc|PLC|plc|B\.?V\.?|N\.?V\.?|S\.?A\.?S?\.?|SARL|S\.?r\.?l\.?|S\.?p\.?A\.?|S\.?L\.?U?\.?|[Ss]p\. z o\.\s?o\.|BA|IKS|KF|HF|e\.\s?V\.)(?![\p{L}\d])/u;
const capitals = /(?<=[\p{L},:"(] )\p{Lu}[\p{L}\d&.-]+/gu;
const electronic = /[\w.+-]{1,64}(?:@|\s?\[at\]\s?)[\w-]{1,63}\.[\w.-]{2,63}/;
const international = /(?:\+|(?<!\d)00)\d{2}[ \d()-]{6,}\d/;
const digits = /^[^\d+\n]{0,12}[\d+(][\d ()/-]{5,}\d/;

/** Who decides: the site itself, or somebody by name; not a customer, not a vendor. */
export const controllerIn: Judge = (passage, {namesVendor, isName}) => {
	const {says, matches, clean, text, grammar, kind} = passage;
	if (namesVendor || kind === 'row' || says('law')) return 0;
	const isCompany = legalForm.test(clean);
	if (!matches('<controller>')) return isCompany ? introduced(passage) : 0;
	if (matches('<we> … <controller>|<controller> … <we>')) return 2;
	// "Ditt ansvar som behandlingsansvarlig", "kunden som behandlingsansvarlig, vi som databehandler".
	if (matches('<you> … <controller>|<recipients>')) return 0;
	if (isCompany) return 2;
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

/** A company that no sentence calls the controller: it collects, or stands under a label or with its address. */
function introduced({says, section, text, grammar}: Passage): number {
	if ((says('policyOf') || says('personalData')) && says('collect')) return 1;
	if (text.length >= shortLine) return 0;
	const label = /^[^:]{3,40}(?=: )/.exec(text)?.[0];
	const isLabelled = label !== undefined && !grammar.column('provider').test(label);
	return isLabelled || section.passages.slice(0, 12).some(hasAddress) ? 1 : 0;
}

/** A way to reach somebody about this, not about what is sold. */
export const contactIn: Judge = passage => {
	const {matches, says, introducer, grammar} = passage;
	const isAboutThis =
		says('policyOf') ||
		matches('(<controller>|<data-protection-officer>)') ||
		(matches('<rights>') && rightsIn(passage).length > 0);
	if (hasAddress(passage)) {
		const heading = headingOf(passage);
		const isBelow =
			heading.kind === 'heading' && heading.matches('(<contact>|<controller>|<data-protection-officer>|<rights>)');
		const isLedTo = grammar.phrase('(<contact>|<controller>)').test(introducer);
		if (isAboutThis || says('personalData') || isBelow || isLedTo) return 2;
		return electronic.test(passage.text) && hasTelephone(passage) ? 1 : 0;
	}
	return isAboutThis && says('you') && !says('conduct') && matches('<contact> … <we>|<we> … <contact>') ? 1 : 0;
};

const hasAddress = (passage: Passage): boolean => electronic.test(passage.text) || hasTelephone(passage);

/** An organisation's number looks the same; a telephone's is called one. */
function hasTelephone({text, grammar}: Passage): boolean {
	if (!/\d{2}/.test(text)) return false;
	if (international.test(text)) return true;
	const labels = text.slice(0, 600).matchAll(grammar.phrase('<contact>', 'g'));
	return [...labels].some(({index, 0: label}) =>
		digits.test(text.slice(index + label.length, index + label.length + 40)),
	);
}
