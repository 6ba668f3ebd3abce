import type {PolicyFact, Quote} from './facts.ts';

/** Words that may speak of transfers out of the EEA, in whatever way: where one stands, a policy has not kept silent. */
const words = new RegExp(
	`(?<!\\p{L})(?:${[
		'USA|U\\.S\\.A?|United States|De forente stater|Dei sameinte statane|Förenta staterna|Vereinigten? Staaten|États-Unis|Estados Unidos|EE\\.\\s?UU|Verenigde Staten|Yhdysval\\p{L}*|Stati Uniti|Stanów Zjednoczonych|Stanach Zjednoczonych',
		'tredje\\s?land\\p{L}*|tredjestat\\p{L}*|third countr\\p{L}+|Drittl\\p{L}nd\\p{L}*|Drittstaat\\p{L}*|pays tiers|terceros países|derde landen|kolman\\p{L}+ ma\\p{L}+|paesi terzi|państw\\p{L}* trzeci\\p{L}*',
		'(?:utenfor|utanfor|utanför|uden for|udenfor|outside(?: of)?|außerhalb|hors|en dehors|fuera|buiten|fuori|al di fuori|poza)(?: \\p{L}+){0,3} (?:EØS|EU|EES|EEA|EWR|EEE|EER|EOG|UE|SEE|Europ\\p{L}+|europ\\p{L}+)|E(?:TA|U)-alueen ulkopuol\\p{L}*',
		'Privacy Shield|Privacy Framework|Safe Harbou?r|standardkontrakt\\p{L}*|standard contractual|standardavtal\\p{L}*|Standardvertragsklauseln|Standarddatenschutzklauseln|clauses contractuelles|cláusulas contractuales|modelcontract\\p{L}*|vakiosopimus\\p{L}*|clausole contrattuali|standardowe klauzule|SCC',
		'utenlands|utanlands|abroad|utomlands|udlandet|utlandet|other countries|andre land|international transfer\\p{L}*|internationally',
	].join('|')})(?!\\p{L})`,
	'u',
);

export function wordsOnTransfers(policies: readonly PolicyFact[]): readonly Quote[] {
	return policies.flatMap(({text}, policy) => {
		const at = firstIn(text);
		if (at < 0) return [];
		const start = Math.max(text.lastIndexOf('\n', at) + 1, at - around);
		const line = text.indexOf('\n', at);
		const end = Math.min(line < 0 ? text.length : line, at + around);
		return [{policy, start, end, text: text.slice(start, end)}];
	});
}

const around = 160;

// A growing audit is judged again and again, and its policies stay as they are.
const firsts = new Map<string, number>();
const mostTexts = 16;

function firstIn(text: string): number {
	const known = firsts.get(text);
	if (known !== undefined) return known;
	const at = text.search(words);
	if (firsts.size >= mostTexts) firsts.clear();
	firsts.set(text, at);
	return at;
}
