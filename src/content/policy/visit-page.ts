import {nearness} from '../../policy/links.ts';
import type {PolicyRead, PolicyTry} from '../../audit/index.ts';
import {documentHere, fetchedDocument, type PolicyDocument} from './document.ts';
import {judgeGuessed, judgeLinked, type Judgement} from './judge.ts';
import {pageAddress} from './links-in.ts';
import {rendered} from './rendered.ts';
import {ask, keep, note, outcomeOf, type Search} from './search.ts';

/** An address that may lead to a policy. */
export type Lead = {
	readonly url: string;
	readonly foundBy: 'link' | 'well-known' | 'auditor';
	/** Nobody links to it. */
	readonly isGuess?: true;
	readonly label?: string;
};

/** Looks at one address, and keeps what is there if it is a policy. Answers the document that was kept. */
export async function follow(search: Search, lead: Lead): Promise<PolicyDocument | null> {
	if (lead.url === pageAddress(location.href, location.href)) return readHere(search, lead);
	const page = await ask(search, {url: lead.url});
	if (!page) return null;
	if (!page.ok) {
		note(search, tryOf(lead, outcomeOf(page)));
		return null;
	}

	const fetched = fetchedDocument(page);
	const judgement = judge(fetched, lead);
	note(search, tryOf(lead, judgement));
	const found = (await better(search, fetched, judgement, lead)) ?? (judgement === 'read' ? fetched : null);
	if (!found) return null;
	if (page.isCut) search.observed({kind: 'gap', at: Date.now(), gap: 'policy-cut', detail: page.url});
	return kept(search, found, {foundBy: lead.foundBy});
}

/** The page the visitor is on is the policy: it is read as it stands, with all that its scripts wrote. */
export async function readHere(search: Search, lead: Lead): Promise<PolicyDocument | null> {
	const here = await rendered(found => judge(found, lead) === 'read' && found.tableOf === null, documentHere);
	const judgement = judge(here, lead);
	// Its scripts have run.
	note(search, tryOf(lead, judgement === 'needs-scripts' ? 'too-short' : judgement));
	return judgement === 'read' ? kept(search, here, {foundBy: lead.foundBy, readIn: 'page'}) : null;
}

function judge(found: PolicyDocument, {isGuess, foundBy}: Lead): Judgement {
	if (isGuess) return judgeGuessed(found, location.href);
	const judgement = judgeLinked(found);
	// The auditor knows what it is.
	return judgement === 'not-a-policy' && foundBy === 'auditor' ? 'read' : judgement;
}

/** The text in a frame or where the visitor is sent on, one step; or the same document in the language of the site. */
async function better(
	search: Search,
	found: PolicyDocument,
	judgement: Judgement,
	lead: Lead,
): Promise<PolicyDocument | null> {
	const own = found.translations.find(
		({language}) => nearness(language, search.language) > nearness(found.language ?? '', search.language),
	);
	const isForeign = judgement === 'read' && found.language !== null && own !== undefined && own.url !== found.source;
	const elsewhere = judgement === 'read' ? (isForeign ? [own.url] : []) : found.elsewhere;
	for (const url of elsewhere) {
		const page = await ask(search, {url});
		if (!page?.ok) continue;
		const next = fetchedDocument(page);
		const outcome = judge(next, lead);
		note(search, tryOf({...lead, url}, outcome));
		if (outcome === 'read') return {...next, title: next.title ?? found.title};
	}

	return null;
}

function kept(search: Search, found: PolicyDocument, how: Pick<PolicyRead, 'foundBy' | 'readIn'>): PolicyDocument {
	keep(search, found, how);
	if (found.tableOf !== null) {
		note(search, {url: found.source, foundBy: 'cmp', outcome: 'needs-scripts', label: found.tableOf});
	}

	return found;
}

function tryOf({url, foundBy, label}: Lead, outcome: PolicyTry['outcome']): PolicyTry {
	return {url, foundBy, outcome, ...(label ? {label} : {})};
}
