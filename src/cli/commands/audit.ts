import PQueue from 'p-queue';
import type {Evidence} from '../../audit/index.ts';
import {table, wordsIn, type AuditFile, type Language, type Words} from '../../report/index.ts';
import {auditFiles} from '../audit-files.ts';
import {auditSite, type SiteAudit} from '../audit-site.ts';
import {Failure, reasonOf} from '../failure.ts';
import {givenPolicy} from '../given-policy.ts';
import {demoLaunch, demoSite, launchOptions} from '../launch-options.ts';
import {lineWriter} from '../lines.ts';
import {auditOptions, type RawOptions} from '../options.ts';
import {outFolders} from '../out-folders.ts';
import {say} from '../say.ts';
import {sitesFrom} from '../sites.ts';
import {checkFolder, writeFolder} from '../write-folder.ts';

const longestPhase = 20_000;

/** Audits each site in a real browser, writes the reports, prints the tables. Answers the exit code. */
export async function audit(urls: readonly string[], raw: RawOptions, language: Language): Promise<number> {
	const words = wordsIn(language);
	const {choices, settleMs, timeoutMs, concurrency, ...options} = auditOptions(raw);
	const named = await sitesFrom(urls, raw.list);
	const sites = named.length > 0 ? named : [demoSite];
	const folders = outFolders(sites, {out: raw.out, at: new Date()});
	await Promise.all([...(raw.out === undefined ? [] : [raw.out]), ...folders].map(checkFolder));
	const policies = raw.policy === undefined ? [] : await givenPolicy(raw.policy);
	const own = await launchOptions(raw, options);
	const {launch, close} = named.length > 0 ? {launch: own, close: async () => {}} : await demoLaunch(own);
	const patience = {quiet: settleMs, phase: longestPhase, answer: timeoutMs};
	const common = {choices, launch, patience, policies};
	try {
		const queue = new PQueue({concurrency});
		const running = sites.map((url, index) =>
			queue.add(() => {
				const progress = progressOf(url, sites.length > 1, words);
				return outcomeOf(() => auditSite({url, ...common, progress}), url, folders[index] ?? '', language);
			}),
		);
		return await inOrder(running, file => (raw.json ? json(file, sites.length > 1) : table(file, words)));
	} finally {
		await close();
	}
}

/** One site, audited and written; or why not, said. */
async function outcomeOf(
	observe: () => Promise<Evidence>,
	url: string,
	folder: string,
	language: Language,
): Promise<AuditFile | Failure> {
	const words = wordsIn(language);
	try {
		const {file, files} = await auditFiles(await observe(), language);
		await writeFolder(folder, files);
		say(words('cli_written', {folder, files: Object.keys(files).join(', ')}));
		return file;
	} catch (error) {
		const failure = error instanceof Failure ? error : new Failure(3, 'cli_browser_failed', {reason: reasonOf(error)});
		say(words('cli_not_audited', {url, why: words(failure.key, failure.data)}));
		return failure;
	}
}

/** Prints each result when it and all before it are there. */
async function inOrder(
	running: readonly Promise<AuditFile | Failure>[],
	print: (file: AuditFile) => string,
): Promise<number> {
	const out = lineWriter();
	const codes: number[] = [];
	for (const result of running) {
		const file = await result;
		if (file instanceof Failure) {
			codes.push(3);
			continue;
		}
		codes.push(file.summary.failed > 0 ? 1 : 0);
		await out.write(print(file).trimEnd());
		await out.flush();
	}
	return Math.max(...codes);
}

/** As in the file; of several sites, one on a line. */
function json(file: AuditFile, several: boolean): string {
	return several ? JSON.stringify(file) : JSON.stringify(file, null, '\t');
}

function progressOf(url: string, several: boolean, words: Words): SiteAudit['progress'] {
	const site = several ? `${new URL(url).host}: ` : '';
	return (step, choice) => say(`${site}${words(`cli_step_${step}`, {url, choice: words(`cli_choice_${choice}`)})}`);
}
