import type {Observation} from '../../audit/index.ts';
import {aboutOf, policyLinks, type PolicyLink} from '../../policy/links.ts';
import {documentHere, headingsOf, type PolicyDocument} from './document.ts';
import {guess} from './guesses.ts';
import {judgeGuessed} from './judge.ts';
import {linksHere} from './links-in.ts';
import {rendered} from './rendered.ts';
import {begin, type Search} from './search.ts';
import {takeTables} from './take-tables.ts';
import {follow, readHere, type Lead} from './visit-page.ts';

const topics = ['privacy', 'cookies'] as const;
const mostOfATopic = 3;
/** Footers and banners that scripts write come a little after the page. ms */
const patience = 1500;

/** Looks for the site's policies from this page: where the auditor says they are; else links, then what it is itself, then the usual addresses and the site's map. */
export async function findPolicy(
	observed: (observation: Observation) => void,
	given: readonly string[] = [],
): Promise<void> {
	observed({kind: 'observer', at: Date.now(), observer: 'policy'});
	const search = begin(observed);
	const soon = Date.now() + patience;
	for (const url of given) if (!(await follow(search, {url, foundBy: 'auditor'}))) missed(search, url);
	const isFound = search.texts.length > 0;
	const leads = isFound
		? []
		: await rendered(
				found => found.length > 0,
				() => leadsHere(search),
				soon,
			);
	await followLeads(search, leads);
	// An earlier page of this record led to the same address: what it was is known, and so is what comes after it.
	const wasAsked = search.tried.some(({outcome}) => outcome === 'asked-before');
	if (search.texts.length === 0 && !wasAsked) await lookHere(search);
	if (search.texts.length === 0 && !wasAsked) await guess(search);
	await takeTables(search, soon);
	const found = search.texts.length;
	const isWaiting = search.tried.some(({outcome}) => outcome === 'needs-scripts');
	const [unread] = found > 0 || wasAsked || isWaiting ? [] : leads;
	if (unread) observed({kind: 'gap', at: Date.now(), gap: 'policy-not-read', detail: unread.url});
	observed({kind: 'policy-searched', at: Date.now(), tried: search.tried, found});
}

/** Nobody is told twice, nor of what a tab will read. */
function missed({observed, tried}: Search, url: string): void {
	const outcome = tried.findLast(attempt => attempt.url === url)?.outcome;
	if (outcome === 'asked-before' || outcome === 'needs-scripts') return;
	observed({kind: 'gap', at: Date.now(), gap: 'policy-not-read', detail: url});
}

type Leads = readonly (Lead & {readonly about: PolicyLink['about']})[];

function leadsHere({language}: Search): Leads {
	const links = linksHere();
	return policyLinks(links, location.href, language).map(({url, about}) => {
		const label = links.find(link => link.url === url && link.text !== '')?.text;
		return {url, about, foundBy: 'link' as const, ...(label ? {label} : {})};
	});
}

/** One document of each topic; a policy may name the page on cookies where the site does not. */
async function followLeads(search: Search, here: Leads): Promise<void> {
	let leads = here;
	for (const topic of topics) {
		for (const {about: _, ...lead} of leads.filter(({about}) => about === topic).slice(0, mostOfATopic)) {
			const found = await follow(search, lead);
			if (!found) continue;
			if (!leads.some(({about}) => about === 'cookies')) leads = [...leads, ...leadsIn(found, search)];
			break;
		}
	}
}

function leadsIn({links, source}: PolicyDocument, {language}: Search): Leads {
	return policyLinks(
		links.filter(({url}) => url !== source),
		location.href,
		language,
	)
		.filter(({about}) => about === 'cookies')
		.slice(0, 1)
		.map(({url, about}) => ({url, about, foundBy: 'link'}));
}

/** The visitor may be on the policy itself, though it does not link to itself. */
async function lookHere(search: Search): Promise<void> {
	// To read a page takes its thread a while, and few pages are headed so.
	if (!headingsOf(document).some(heading => aboutOf(heading) !== null)) return;
	if (judgeGuessed(documentHere(), '') === 'read') await readHere(search, {url: location.href, foundBy: 'link'});
}
