import PQueue from 'p-queue';
import type {Evidence} from '../../audit/index.ts';
import {
	summaryCsv,
	summaryRow,
	summaryTable,
	table,
	wordsIn,
	type AuditFile,
	type Language,
	type SummaryRow,
	type Words,
} from '../../report/index.ts';
import {auditFiles} from '../audit-files.ts';
import {auditSite, type SiteAudit} from '../audit-site.ts';
import {Failure, reasonOf} from '../failure.ts';
import {givenPolicy} from '../given-policy.ts';
import {givenVendors} from '../given-vendors.ts';
import {demoLaunch, demoSite, launchOptions} from '../launch-options.ts';
import {lineWriter} from '../lines.ts';
import {openJournal} from '../list-journal.ts';
import {auditOptions, type RawOptions} from '../options.ts';
import {outFolders, summaryPlace} from '../out-folders.ts';
import {say} from '../say.ts';
import {sitesFrom} from '../sites.ts';
import {timeLeft} from '../time-left.ts';
import {checkFolder, writeFolder} from '../write-folder.ts';

const longestPhase = 20_000;

/** Audits each site in a real browser, writes the reports, prints the tables. Answers the exit code. */
export async function audit(urls: readonly string[], raw: RawOptions, language: Language): Promise<number> {
	const words = wordsIn(language);
	const {choices, settleMs, timeoutMs, pages, concurrency, ...options} = auditOptions(raw);
	const named = await sitesFrom(urls, raw.list);
	const sites = named.length > 0 ? named : [demoSite];
	const isSeveral = sites.length > 1;
	const isShared = raw.share === true;
	if (raw.out !== undefined) await checkFolder(raw.out);
	await Promise.all(outFolders(sites, {out: raw.out, at: new Date()}).map(checkFolder));
	const vendors = await givenVendors(raw.vendors, words);
	const policies = raw.policy === undefined ? [] : await givenPolicy(raw.policy);
	const own = await launchOptions(raw, options);
	// Changed, it is another audit than the one that was interrupted.
	const known = vendors.length > 0 ? {vendors: vendors.map(list => list.vendors)} : {};
	const how = {
		sites,
		choices,
		pages,
		browser: options.browser,
		policy: raw.policy ?? null,
		...known,
		language,
		isShared,
	};
	const journal = isSeveral ? await openJournal(raw.out ?? 'audits', how, new Date()) : null;
	const at = journal?.at ?? new Date();
	const folders = outFolders(sites, {out: raw.out, at});
	const {launch, close} = named.length > 0 ? {launch: own, close: async () => {}} : await demoLaunch(own);
	const patience = {quiet: settleMs, phase: longestPhase, answer: timeoutMs};
	const common = {choices, pages, launch, patience, policies, vendors};
	if (journal?.isResumed) say(words('cli_resumed', {at: at.toISOString()}));
	try {
		const queue = new PQueue({concurrency});
		const clock = timeLeft(sites.length);
		const running = sites.map((url, index) =>
			queue.add(async () => {
				const folder = folders[index] ?? '';
				const earlier = await journal?.done(folder);
				const progress = progressOf(url, isSeveral, words);
				const outcome =
					earlier ?? (await outcomeOf(() => auditSite({url, ...common, progress}), {url, folder, language, isShared}));
				const left = clock.passed(earlier ? 'at-once' : 'audited');
				if (isSeveral) say(words(left.done < left.count ? 'cli_so_far' : 'cli_so_far_all', left));
				return {row: rowOf(outcome, {url, folder}, words), text: textOf(outcome, {raw, isSeveral, words})};
			}),
		);
		const rows = await inOrder(running);
		if (isSeveral) {
			await summarise(rows, {raw, at, words});
			await journal?.end();
		}

		return Math.max(...rows.map(exitOf));
	} finally {
		await close();
	}
}

/** One site, audited and written; or why not, said. */
async function outcomeOf(
	observe: () => Promise<Evidence>,
	{url, folder, language, isShared}: {url: string; folder: string; language: Language; isShared: boolean},
): Promise<AuditFile | Failure> {
	const words = wordsIn(language);
	try {
		const {file, files} = await auditFiles(await observe(), language, {isShared});
		await writeFolder(folder, files);
		say(words('cli_written', {folder, files: Object.keys(files).join(', ')}));
		return file;
	} catch (error) {
		const failure = error instanceof Failure ? error : new Failure(3, 'cli_browser_failed', {reason: reasonOf(error)});
		say(words('cli_not_audited', {url, why: words(failure.key, failure.data)}));
		return failure;
	}
}

type Site = {readonly row: SummaryRow; readonly text: string | null};

function rowOf(outcome: AuditFile | Failure, {url, folder}: {url: string; folder: string}, words: Words): SummaryRow {
	return outcome instanceof Failure
		? {url, folder: '', why: words(outcome.key, outcome.data)}
		: summaryRow(outcome, url, folder);
}

/** What stdout has of a site by itself: of several, their files on a line each where JSON is asked for. */
function textOf(
	outcome: AuditFile | Failure,
	{raw, isSeveral, words}: {raw: RawOptions; isSeveral: boolean; words: Words},
): string | null {
	if (outcome instanceof Failure) return null;
	if (raw.json) return isSeveral ? JSON.stringify(outcome) : JSON.stringify(outcome, null, '\t');
	return isSeveral ? null : table(outcome, words);
}

/** Prints each result when it and all before it are there. */
async function inOrder(running: readonly Promise<Site>[]): Promise<readonly SummaryRow[]> {
	const out = lineWriter();
	const rows: SummaryRow[] = [];
	for (const site of running) {
		const {row, text} = await site;
		rows.push(row);
		if (text !== null) await out.write(text.trimEnd());
		await out.flush();
	}
	return rows;
}

async function summarise(
	rows: readonly SummaryRow[],
	{raw, at, words}: {raw: RawOptions; at: Date; words: Words},
): Promise<void> {
	const {folder, name} = summaryPlace({out: raw.out, at});
	await writeFolder(folder, {[name]: summaryCsv(rows, words, raw.share)});
	say(words('cli_written', {folder, files: name}));
	if (raw.json) return;
	const out = lineWriter();
	await out.write(summaryTable(rows, words).trimEnd());
	await out.flush();
}

function exitOf(row: SummaryRow): number {
	if ('why' in row) return 3;
	return row.summary.failed > 0 ? 1 : 0;
}

function progressOf(url: string, several: boolean, words: Words): SiteAudit['progress'] {
	const site = several ? `${new URL(url).host}: ` : '';
	return (step, choice) => say(`${site}${words(`cli_step_${step}`, {url, choice: words(`cli_choice_${choice}`)})}`);
}
