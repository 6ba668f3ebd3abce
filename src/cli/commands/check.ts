import type {Gap, ObserverRan, PolicyRead} from '../../audit/index.ts';
import {table, wordsIn, type Language} from '../../report/index.ts';
import {auditFiles} from '../audit-files.ts';
import {withGiven} from '../audit-site.ts';
import {givenPolicy} from '../given-policy.ts';
import {givenVendors} from '../given-vendors.ts';
import {evidenceOfHars, namedHars} from '../har-evidence.ts';
import {lineWriter} from '../lines.ts';
import {checkLanguage, type RawOutput} from '../options.ts';
import {outFolders} from '../out-folders.ts';
import {say} from '../say.ts';
import {checkFolder, writeFolder} from '../write-folder.ts';

export type RawCheck = RawOutput & {readonly har: readonly string[]; readonly policy?: string};

/** Judges recorded traffic as an audit is judged, without a browser. Answers the exit code. */
export async function check(raw: RawCheck, language: Language): Promise<number> {
	checkLanguage(raw.lang);
	const hars = namedHars(raw.har);
	if (raw.out !== undefined) await checkFolder(raw.out);
	const words = wordsIn(language);
	const vendors = await givenVendors(raw.vendors, words);
	const policies = raw.policy === undefined ? [] : await givenPolicy(raw.policy);
	const given = [...vendors, ...policies, ...readerRan(policies)];
	const evidence = withGiven(await evidenceOfHars(hars, words), given);
	const {file, files} = await auditFiles(evidence, language, {isShared: raw.share === true});
	const [folder = ''] = outFolders([evidence.url], {out: raw.out, at: new Date()});
	await writeFolder(folder, files);
	say(words('cli_written', {folder, files: Object.keys(files).join(', ')}));
	const out = lineWriter();
	await out.write((raw.json ? JSON.stringify(file, null, '\t') : table(file, words)).trimEnd());
	await out.flush();
	return file.summary.failed > 0 ? 1 : 0;
}

/** Where a policy was given, it was looked for. */
function readerRan(policies: readonly (PolicyRead | Gap)[]): readonly ObserverRan[] {
	return policies.slice(0, 1).map(({at}) => ({kind: 'observer', at, observer: 'policy'}));
}
