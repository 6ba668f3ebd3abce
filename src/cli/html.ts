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
