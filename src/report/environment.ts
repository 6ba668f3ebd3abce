import {blockerOf, type Blocker, type PageStart, type Report, type Run} from '../audit/index.ts';
import type {AuditFile} from './schema.ts';
import {redactText} from './redact.ts';
import {thirdPartyCookies} from './third-party-cookies.ts';
import type {Words} from './words.ts';

const observers = ['requests', 'cookies', 'page', 'storage', 'consent', 'policy'] as const;

/** What the browser was, how clean it began, and what could not be seen. */
export function environmentOf(report: Report, words: Words): AuditFile['environment'] {
	const {runs} = report.evidence;
	const starts = runs.map(run => ({...run.start, page: pageStart(run)}));
	const pages = starts.map(({page}) => page);
	const blocked = report.facts.requests.map(blockerOf).filter(blocker => blocker !== null);
	const by = (wanted: Blocker): number => blocked.filter(blocker => blocker === wanted).length;
	const most = (counts: readonly number[]): number => Math.max(0, ...counts);
	return {
		browser: starts[0]?.browser ?? '',
		browserVersion: starts[0]?.browserVersion ?? '',
		automated: starts.some(({automated, page}) => automated || page?.automated === true),
		thirdPartyCookies: thirdPartyCookies(report),
		cleanStart: starts.length > 0 && starts.every(isClean),
		preexisting: {
			cookies: most(starts.map(({cookies}) => cookies)),
			storage: most(starts.map(({page}) => page?.storage ?? 0)),
			consent: starts.some(({consent, page}) => consent || page?.consent === true),
		},
		gpc: unanimous(pages.map(page => page?.gpc)),
		dnt: unanimous(pages.map(page => page?.dnt)),
		privateWindow: unanimous(starts.map(({isPrivate}) => isPrivate)),
		blockedRequests: blocked.length,
		blockedBy: {extension: by('extension'), browser: by('browser'), page: by('page')},
		gaps: gapsOf(report, words),
	};
}

/** Where nobody looked, nothing is attested. */
function isClean({cookies, consent, page}: Run['start'] & {page: PageStart | undefined}): boolean {
	return cookies === 0 && !consent && page !== undefined && page.storage === 0 && !page.consent;
}

/** What every run says; null where one does not know, or they differ. */
function unanimous(answers: readonly (boolean | null | undefined)[]): boolean | null {
	const [first = null] = answers;
	return answers.every(answer => answer === first) ? first : null;
}

/** The first page of a run only: what later pages find was put there during the run. */
function pageStart({observations}: Run): PageStart | undefined {
	return observations.find(observation => observation.kind === 'page-start');
}

function gapsOf({facts}: Report, words: Words): string[] {
	const told = facts.gaps.map(({gap, detail}) => {
		const said = words(`gap_${gap}`);
		return detail === undefined || detail === ''
			? said
			: words('report_gap_detail', {gap: said, detail: redactText(detail)});
	});
	const silent = observers
		.filter(observer => !facts.observers.has(observer))
		.map(observer => words(`report_not_observed_${observer}`));
	return [...new Set([...told, ...silent])];
}
