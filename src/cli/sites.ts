import {readText} from './read-text.ts';
import {Failure} from './failure.ts';

/** The pages to audit, in order: those named, then those of the list. */
export async function sitesFrom(urls: readonly string[], list?: string): Promise<string[]> {
	return [
		...urls.map(url => siteUrl(url)),
		...(list === undefined ? [] : sitesOfList((await readText(list)).content, list)),
	];
}

/** A url a line; blank lines and lines that begin with # are left out. */
export function sitesOfList(content: string, file: string): string[] {
	const sites = content.split(/\r?\n/).flatMap((line, index) => {
		const text = line.trim();
		return text === '' || text.startsWith('#') ? [] : [siteUrl(text, {file, line: String(index + 1)})];
	});
	if (sites.length === 0) throw new Failure(2, 'cli_list_empty', {file});
	return sites;
}

/** As a person types it: without a scheme it is https. */
export function siteUrl(typed: string, place?: {readonly file: string; readonly line: string}): string {
	const text = /^[a-z][a-z\d+.-]*:(?!\d+(\/|$))/i.test(typed) ? typed : `https://${typed}`;
	const url = URL.canParse(text) ? new URL(text) : null;
	if (url && /^https?:$/.test(url.protocol) && /[.:]|^localhost$/.test(url.hostname) && !/\s/.test(typed)) {
		return url.href;
	}
	throw place
		? new Failure(2, 'cli_bad_url_in_list', {url: typed, ...place})
		: new Failure(2, 'cli_bad_url', {url: typed});
}
