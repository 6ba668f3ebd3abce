import {pageAddress} from './links-in.ts';
import {rendered} from './rendered.ts';
import {keep, note, type Search} from './search.ts';
import {isPlatformHere, tablesHere} from './tables.ts';

/** Keeps the consent platform's own list of cookies, where it stands in this page and in no policy that was read. */
export async function takeTables(search: Search, until: number): Promise<void> {
	const tables = isPlatformHere() ? await rendered(found => found.length > 0, tablesHere, until) : tablesHere();
	const source = pageAddress(location.href, location.href) ?? location.href;
	for (const {name, text} of tables.slice(0, 1)) {
		if (search.texts.some(known => known.includes(text))) continue;
		note(search, {url: source, foundBy: 'cmp', outcome: 'read', label: name});
		keep(search, {source, title: name, language: search.language, text}, {foundBy: 'cmp', readIn: 'page'});
	}
}
