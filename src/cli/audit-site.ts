import {
	merge,
	type Evidence,
	type Gap,
	type ObserverRan,
	type OwnVendorsGiven,
	type PolicyRead,
} from '../audit/index.ts';
import {launchChromium} from './chromium.ts';
import {drive, type RunChoice, type Step} from './drive.ts';
import type {DrivenBrowser, LaunchOptions} from './driven-browser.ts';
import {launchFirefox} from './firefox.ts';
import type {Patience} from './settle.ts';

export type SiteAudit = {
	readonly url: string;
	readonly choices: readonly RunChoice[];
	readonly launch: LaunchOptions;
	readonly patience: Patience;
	/** How many pages of the site to look at; default 1. */
	readonly pages?: number;
	/** Policies the auditor gave, and what is missing of them. */
	readonly policies: readonly (PolicyRead | Gap)[];
	/** Vendors the auditor knows. */
	readonly vendors?: readonly OwnVendorsGiven[];
	progress(step: Step | 'launch', choice: RunChoice): void;
};

/** All evidence of one site: one run per choice, each in a profile of its own. */
export async function auditSite(site: SiteAudit): Promise<Evidence> {
	const runs: Evidence[] = [];
	for (const choice of site.choices) runs.push(await oneRun(site, choice));
	const [first, ...rest] = runs;
	if (!first) throw new Error('an audit needs at least one run');
	return withGiven(merge(first, ...rest), [...(site.vendors ?? []), ...site.policies]);
}

type Given = PolicyRead | Gap | ObserverRan | OwnVendorsGiven;

async function oneRun({url, launch, patience, pages = 1, progress}: SiteAudit, choice: RunChoice): Promise<Evidence> {
	progress('launch', choice);
	const browser = await start(launch);
	try {
		return await drive(browser, {url, choice, pages, patience, progress: step => progress(step, choice)});
	} finally {
		await browser.close();
	}
}

function start(launch: LaunchOptions): Promise<DrivenBrowser> {
	return launch.kind === 'firefox' ? launchFirefox(launch) : launchChromium(launch);
}

/** What the auditor gave was known from the beginning: it goes before what the extension saw. */
export function withGiven(evidence: Evidence, given: readonly Given[]): Evidence {
	const [first, ...rest] = evidence.runs;
	if (!first || given.length === 0) return evidence;
	const told = given.map(each => ({...each, at: first.startedAt}));
	return {...evidence, runs: [{...first, observations: [...told, ...first.observations]}, ...rest]};
}
