import {parseHTML} from 'linkedom';
import {textOf} from '../policy/index.ts';

/** An HTML document's title, language and text. */
export function readHtml(content: string): {title: string | null; language: string | null; text: string} {
	// The parser adds no body where the tag was left out, as HTML allows.
	const whole = /<body[\s>]/i.test(content) ? content : `<html><body>${content}</body></html>`;
	const {document} = parseHTML(whole);
	const title = document.querySelector('title')?.textContent?.trim() || null;
	for (const stray of document.querySelectorAll('body title')) stray.remove();
	return {
		title,
		language: document.querySelector('html[lang]')?.getAttribute('lang') || null,
		text: textOf(document.body),
	};
}

/** Whether it nests deeper than any page does, and than could be read in time. */
export function isTooDeep(content: string): boolean {
	let depth = 0;
	for (const [, end, name = ''] of content.matchAll(/<(\/?)([a-z][a-z\d]*)/gi)) {
		if (endsItself.test(name)) continue;
		depth = Math.max(0, depth + (end ? -1 : 1));
		if (depth > deepest) return true;
	}
	return false;
}

/** Browsers nest no deeper than 512; what a page leaves open is not nested, but counts here. */
const deepest = 20_000;
const endsItself =
	/^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|d[dt]|t[dhr]|option|path|circle|use)$/i;
