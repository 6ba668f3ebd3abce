/** Whether a word looks like the name of a cookie or storage key: `_ga`, `PHPSESSID`, `li_fat_id`, `cookieConsent`, `_pk_id*`. */
export function looksLikeCookie(word: string): boolean {
	if (word.length > 60 || !shape.test(word)) return false;
	return (
		/_|^\*\.|::|[[{<*]/.test(word) ||
		camel.test(word) ||
		capitals.test(word) ||
		/^[a-z]+(-[a-z]+)*-?(sess|session|token|csrf|xsrf|consent|cookie)(id)?$/i.test(word)
	);
}

/** Any single word without a space may be a name where a table's heading says so. */
export const mayBeCookie = (cell: string): boolean =>
	cell.length > 0 && cell.length <= 80 && shape.test(cell) && !/^\d+$/.test(cell);

// Nothing but letters of a name; a domain ("*.linkedin.com") counts, an address does not.
const shape = /^[.\w*[\]{}<>:#~$-]*[\w*][.\w*[\]{}<>:#~$-]*$/;
const camel = /^[a-z]+[a-z\d]*[A-Z][A-Za-z\d]*$/;
const capitals = /^(?=.*[A-Z])[A-Z\d]{3,}$/;
