/** Whether a word looks like the name of a cookie or storage key: `_ga`, `PHPSESSID`, `li_fat_id`, `cookieConsent`, `_pk_id*`. */
export function looksLikeCookie(word: string): boolean {
	if (isSurelyCookie(word)) return true;
	return word.length <= 60 && /[A-Z]{2}|\d|\*$/.test(word) && (capitals.test(word) || /^[a-z][a-z-]+\*$/i.test(word));
}

/** Whether a word can hardly be anything else. */
export function isSurelyCookie(word: string): boolean {
	if (word.length > 100) return false;
	if (plainWord.test(word)) return plainName.test(word);
	if (!shape.test(word) || /^\W*[x×]?\d*\W*$/.test(word)) return false;
	return (
		/_|^\*\.|::|[[{<]|\w\*\w|[\w.-]#/.test(word) ||
		(camel.test(word) && !products.test(word)) ||
		/^([sS]ess(ion)?-?[iI]d|[A-Z]*(SESS|TOKEN|CSRF)[A-Z\d]*)$/.test(word) ||
		/^[a-z]+(-[a-z]+)*-?(sess|session|token|csrf|xsrf|consent|cookie)(id)?$/i.test(word)
	);
}

/** Any single word without a space may be a name where a table's heading says so. */
export const mayBeCookie = (cell: string): boolean =>
	cell.length > 0 && cell.length <= 100 && wide.test(cell) && !/^(\d+|https?:.*|www\..*)$/i.test(cell);

/** A name as plain as a word: "Conversion". */
export const isPlainWord = (name: string): boolean => /^[A-Z][a-z]+$/.test(name);

/**
 * The names in a cell: "_fbp, _fbc" are two, "Google Analytics (_ga, _gid)" too, "_ga [x2]" is one. `isHeaded`: a heading says
 * that names stand here, so a common word is one.
 */
export function namesIn(cell: string, isHeaded: boolean): readonly string[] {
	const plain = cell.slice(0, 4000).replace(/\s*[[(]\s*[x×]\s*\d+\s*[\])]/gi, '');
	const outside = namesOutside(plain.replace(/\([^)]*\)/g, ' ').trim(), isHeaded);
	return outside.length > 0 ? outside : namesOutside([...plain.matchAll(/\(([^)]*)\)/g)].join(' , '), false);
}

function namesOutside(text: string, isHeaded: boolean): readonly string[] {
	const isName = isHeaded ? mayBeCookie : looksLikeCookie;
	const items = wordsOf(text, /\s*[,;]\s*|\s+[/&+|]\s+/);
	if (items.length <= 200 && items.every(isName)) return items;
	const words = wordsOf(text, /[\s,;&]+|\s+\/\s+/);
	return words.length > 24 ? [] : words.filter(isHeaded ? looksLikeCookie : isSurelyCookie);
}

const wordsOf = (text: string, between: RegExp): readonly string[] =>
	text
		.split(between)
		.map(word => word.trim().replace(/^["'`]+|["'`]*[.:]?$/g, ''))
		.filter(word => word !== '');

// Most words are plain, and of those only these are names.
const plainWord = /^[A-Za-z]?[a-z]*$/;
const plainName = /^(?:[sS]ess(?:ion)?id|[A-Za-z][a-z]*(?:sess|session|token|csrf|xsrf|consent|cookie)(?:id)?)$/;
// Nothing but letters of a name; a domain ("*.linkedin.com") counts, an address does not.
const shape = /^[.\w*[\]{}<>:#~$-]*[\w*][.\w*[\]{}<>:#~$-]*$/;
const wide = /^[.\w*[\]{}<>:#~$/%@+=!|-]*[\w*#][.\w*[\]{}<>:#~$/%@+=!|-]*$/;
const camel = /^[a-z]+[a-z\d]*[A-Z][A-Za-z\d]*$/;
const capitals = /^(?=.*[A-Z])[A-Z\d]{3,}$/;
const products =
	/^(iPhone|iPad|iPod|iOS|iPadOS|macOS|iCloud|iTunes|eBay|eID|eIDAS|tvOS|watchOS|jQuery|reCAPTCHA|hCaptcha)s?$/;
