// What comes behind an @ in the names of files: `logo@2x.png`, `vue@3.4.min.js`.
const ending = /^(?:png|jpe?g|gif|webp|avif|svg|ico|m?js|css|json|map|html?|woff2?|mp4|php|aspx?)$/i;
const domain = /^(?:[a-zæøå\d-]{1,63}\.){1,8}([a-z]{2,24})(?![\w-])/i;
// A firm's own, which stand on its pages for all to see.
const ofAFirm =
	/^(?:post|firmapost|info|kontakt|contact|support|hjelp|help|hei|hello|kunde(?:service|senter)|service|salg|sales|no-?reply|booking|presse?|faktura|ordre|web(?:master)?|admin)$/i;

const mostTried = 1000;

/** Whether somebody's e-mail address stands in a text, escaped or not. Looks at a limited stretch on either side of each @. */
export function hasMailAddress(text: string): boolean {
	const isEscaped = text.includes('%40');
	if (!isEscaped && !text.includes('@')) return false;
	const plain = isEscaped ? text.replaceAll('%40', '@') : text;
	// A link to write to or to call is the page's own.
	if (/^(?:mailto|tel|sip):/i.test(plain)) return false;
	for (
		let at = plain.indexOf('@'), tried = 0;
		at !== -1 && tried < mostTried;
		at = plain.indexOf('@', at + 1), tried++
	) {
		if (isAddressAround(plain, at)) return true;
	}
	return false;
}

function isAddressAround(text: string, at: number): boolean {
	let start = at;
	while (start > 0 && at - start < 65 && /[\w.+æøå-]/i.test(text[start - 1]!)) start--;
	if (start === at || at - start > 64) return false;
	const name = text.slice(start, at);
	// User information in an address, such as the key in an error reporter's.
	if (ofAFirm.test(name) || /\/\/[^/]*$/.test(text.slice(Math.max(0, start - 40), start))) return false;
	const found = domain.exec(text.slice(at + 1, at + 191));
	return found !== null && !ending.test(found[1]!);
}
