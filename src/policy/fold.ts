/**
 * A text made comparable: one kind of quote, hyphen and space, composed letters, nothing invisible.
 * `clean` keeps capitals, `text` is lower case; both have the same length. `original` turns an index into one of the text as given.
 */
export type Folded = {readonly clean: string; readonly text: string; readonly original: (index: number) => number};

export function fold(given: string): Folded {
	const {plain, original} = withoutInvisible(given);
	const clean = plain.replace(odd, character => (character === '\t' ? character : (plainOf(character) ?? character)));
	return {clean, text: lower(clean), original};
}

const invisible = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff';
const unsettled = new RegExp(`[${invisible}]|.[\\u0300-\\u036f]`, 's');
const settle = new RegExp(`[${invisible}]+|[^\\u0300-\\u036f${invisible}][\\u0300-\\u036f]`, 'gs');
const odd =
	/[\r\v\f\u0085\u00a0\u1680\u2000-\u200a\u2010\u2011\u2012\u2014\u2018\u2019\u201a\u201b\u201c-\u201f\u2028\u2029\u202f\u205f\u2212\u3000\u00b4`«»]/g;

function plainOf(character: string): string | undefined {
	if (/[\u2018\u2019\u201a\u201b\u00b4`]/.test(character)) return "'";
	if (/[\u201c-\u201f«»]/.test(character)) return '"';
	if (/[\u2010\u2011\u2212]/.test(character)) return '-';
	if (/[\u2012\u2014]/.test(character)) return '–';
	if (/[\v\f\u0085\u2028\u2029]/.test(character)) return '\n';
	return ' ';
}

/** Lower case, letter by letter where the whole would change its length (as with "İ"). */
function lower(text: string): string {
	const small = text.toLowerCase();
	if (small.length === text.length) return small;
	return text.replace(/[^\0-\u007f]/g, character => {
		const folded = character.toLowerCase();
		return folded.length === 1 ? folded : character;
	});
}

function withoutInvisible(given: string): {plain: string; original: (index: number) => number} {
	if (!unsettled.test(given)) return {plain: given, original: index => index};
	const kept: string[] = [];
	// Where plain text and given text part ways: from `plain` on, the given index is `given` ahead.
	const steps: {plain: number; given: number}[] = [{plain: 0, given: 0}];
	let length = 0;
	let last = 0;
	for (const match of given.matchAll(settle)) {
		const composed = match[0].length === 2 ? match[0].normalize('NFC') : '';
		const put = composed.length === 1 ? composed : /[\u0300-\u036f]/.test(match[0]) ? match[0] : '';
		kept.push(given.slice(last, match.index), put);
		length += match.index - last + put.length;
		last = match.index + match[0].length;
		if (put.length !== match[0].length) steps.push({plain: length, given: last});
	}
	kept.push(given.slice(last));
	return {plain: kept.join(''), original: index => originalIndex(steps, index)};
}

function originalIndex(steps: readonly {plain: number; given: number}[], index: number): number {
	let low = 0;
	let high = steps.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((steps[middle]?.plain ?? 0) <= index) low = middle;
		else high = middle - 1;
	}
	const step = steps[low] ?? {plain: 0, given: 0};
	return step.given + index - step.plain;
}
