import type {AuditFile} from '../schema.ts';
import type {Words} from '../words.ts';

type Environment = AuditFile['environment'];

export function browserWords({browser, browserVersion, automated}: Environment, words: Words): string {
	return words(automated ? 'report_browser_automated' : 'report_browser', {browser, version: browserVersion});
}

export function startWords({cleanStart, preexisting}: Environment, words: Words): string {
	const {cookies, storage, consent} = preexisting;
	if (cleanStart) return words('report_start_clean');
	return words(consent ? 'report_start_unclean_consent' : 'report_start_unclean', {cookies, storage});
}

export function blockedWords({blockedRequests: count, blockedBy}: Environment, words: Words): string {
	if (count === 0) return words('report_blocked_requests_none');
	const by = (['extension', 'browser', 'page'] as const).flatMap(who => {
		const its = blockedBy?.[who] ?? 0;
		return its === 0 ? [] : [words(`report_blocked_by_${who}`, {count: its})];
	});
	return `${words('report_blocked_requests', {count})}${by.length === 0 ? '' : ` (${by.join(', ')})`}`;
}

export function switchWords(state: boolean | null | undefined, words: Words): string {
	return words(state === true ? 'report_on' : state === false ? 'report_off' : 'report_unknown');
}

export function yesWords(state: boolean | null | undefined, words: Words): string {
	return words(state === true ? 'report_yes' : state === false ? 'report_no' : 'report_unknown');
}

export function bannerWords(banner: AuditFile['consent']['banner'], words: Words): string {
	if (!banner.seen) return words('report_banner_none');
	const choices = (['accept', 'reject', 'settings'] as const).filter(choice => banner[choice]);
	if (choices.length === 0) return words('report_banner_no_choices');
	return words('report_banner_choices', {choices: choices.map(choice => words(`report_choice_${choice}`)).join(', ')});
}
