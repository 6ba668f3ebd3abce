import {addressOf} from './address.ts';
import {parametersOf} from './parameters.ts';
import {saidBy, saidIn, type Said} from './said.ts';
import {toldBy} from './told.ts';
import type {SentRequest} from './vendor.ts';

/** A parameter in which a page's address or title was handed on, with what it says. */
export type PageTold = {readonly parameter: string; readonly of: 'address' | 'title'; readonly text: string};

/** What a request tells of the page it was sent from: addresses of the site's own pages, and what goes by the name of a title. */
export function pagesTold({url, type, body}: SentRequest, isOwn: (address: string) => boolean): readonly PageTold[] {
	const address = addressOf(url);
	if (!address) return [];
	const told = toldBy(address, body, type);
	// Some say what they say in the path: `/activity;src=1;~oref=…`.
	const inPath = address.path.includes(';') ? saidIn(parametersOf(address.path.split(';').slice(1).join('&'))) : [];
	const lines = isLines(body) ? body.split(/\r?\n/, mostLines).flatMap(line => saidIn(parametersOf(line))) : [];
	const said = [...saidBy(told), ...inPath, ...lines];
	const pages = said.filter(([, value]) => /^https?:\/\//i.test(value) && isOwn(value)).map(([name]) => name);
	return said.flatMap(each => ofPage(each, pages));
}

const mostLines = 200;
const longest = 2000;

/** Google Analytics puts events on lines of their own. */
const isLines = (body: string | undefined): body is string => body?.includes('\n') === true && !/^\s*[{[]/.test(body);

function ofPage([name, value]: Said, pages: readonly string[]): readonly PageTold[] {
	const text = value.slice(0, longest);
	if (pages.includes(name)) return [{parameter: name.slice(0, 100), of: 'address', text}];
	// What stands behind the address of a page: what somebody looked for there.
	if (pages.some(page => name.startsWith(`${page}.`)) && !ofCampaigns.test(name)) {
		return [{parameter: name.slice(0, 100), of: 'address', text}];
	}
	return titles.test(name) ? [{parameter: name.slice(0, 100), of: 'title', text}] : [];
}

const ofCampaigns = /\.(?:utm_\w+|\w*clid|_gl|mc_\w+)$/i;

/**
 * As the makers of tags call a page's title: `dt` (Google Analytics), `tiba` (Google Ads), `tl` (Microsoft), `title` in Meta's
 * `cd[pageFeatures]`, and in so many words.
 */
const titles = /(?:^|[.[_])(?:dt|tl|tiba|(?:page|document|doc|site|content)?[-_]?title)\]?$/i;
