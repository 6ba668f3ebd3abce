import {
	comparable,
	diff as differencesOf,
	diffTable,
	validateText,
	wordsIn,
	type Comparable,
	type Language,
	type Words,
} from '../../report/index.ts';
import {Failure} from '../failure.ts';
import {lineWriter} from '../lines.ts';
import {checkLanguage} from '../options.ts';
import {decode, readBytes} from '../read-text.ts';
import {parseJson} from '../../report/parse-json.ts';
import {say} from '../say.ts';
import {mostAuditBytes} from './validate.ts';

/** Prints what became of the findings of an audit in a later one; 1 where the later one has something that the earlier did not have, or could not judge. */
export async function diff(
	[older, newer]: readonly [string, string],
	{json, lang}: {readonly json?: boolean; readonly lang?: string},
	language: Language,
): Promise<number> {
	checkLanguage(lang);
	const words = wordsIn(language);
	const {audit: before, ...earlier} = await auditIn(older, words);
	const {audit: after, ...later} = await auditIn(newer, words);
	for (const {complaint} of [earlier, later]) if (complaint !== null) say(complaint);
	const found = differencesOf(before, after);
	if (before.site.domain !== after.site.domain) {
		say(words('cli_diff_sites', {old: before.site.domain, new: after.site.domain}));
	}

	const out = lineWriter();
	await out.write(json ? JSON.stringify(found, null, '\t') : diffTable(found, words).trimEnd());
	await out.flush();
	const {new: added, unjudged} = found.differences;
	return added.length + unjudged.length > 0 ? 1 : 0;
}

/** An audit of whatever version; that it was changed, or is of another version, is said and no reason to refuse it. */
async function auditIn(file: string, words: Words): Promise<{audit: Comparable; complaint: string | null}> {
	const text = decode(await readBytes(file, mostAuditBytes));
	const audit = text === null ? null : comparable(parseJson(text));
	if (text === null || audit === null) throw new Failure(2, 'cli_not_an_audit', {file});
	const verdict = await validateText(text, words);
	const complaint = verdict.ok ? null : words('cli_diff_not_valid', {file, problem: verdict.problems[0] ?? ''});
	return {audit, complaint};
}
