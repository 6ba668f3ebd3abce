import type {AuditFile} from '../schema.ts';
import type {Words} from '../words.ts';

type Environment = AuditFile['environment'];

/** One thing that was so while it was observed; `field` is a key of words, `report_field_<field>`. */
export type Circumstance = {readonly field: string; readonly text: string};

/** Where, with what and under which circumstances an audit observed. */
export function circumstancesOf({site, pages, environment, consent}: AuditFile, words: Words): readonly Circumstance[] {
	const told = {
		site: site.url,
		pages: openedWords(pages, words),
		browser: browserWords(environment, words),
		start: startWords(environment, words),
		private_window: yesWords(environment.privateWindow, words),
		gpc: switchWords(environment.gpc, words),
		dnt: switchWords(environment.dnt, words),
		third_party_cookies: words(`report_third_party_cookies_${environment.thirdPartyCookies}`),
		blocked_requests: blockedWords(environment, words),
		platform: consent.platform?.name ?? words('report_platform_none'),
		banner: bannerWords(consent.banner, words),
	};
	return Object.entries(told).map(([field, text]) => ({field, text}));
}

function browserWords({browser, browserVersion, automated}: Environment, words: Words): string {
	return words(automated ? 'report_browser_automated' : 'report_browser', {browser, version: browserVersion});
}

function startWords({cleanStart, preexisting}: Environment, words: Words): string {
	const {cookies, storage, consent} = preexisting;
	if (cleanStart) return words('report_start_clean');
	return words(consent ? 'report_start_unclean_consent' : 'report_start_unclean', {cookies, storage});
}

function blockedWords({blockedRequests: count, blockedBy}: Environment, words: Words): string {
	if (count === 0) return words('report_blocked_requests_none');
	const by = (['extension', 'browser', 'page'] as const).flatMap(who => {
		const its = blockedBy?.[who] ?? 0;
		return its === 0 ? [] : [words(`report_blocked_by_${who}`, {count: its})];
	});
	return `${words('report_blocked_requests', {count})}${by.length === 0 ? '' : ` (${by.join(', ')})`}`;
}

function switchWords(state: boolean | null | undefined, words: Words): string {
	return words(state === true ? 'report_on' : state === false ? 'report_off' : 'report_unknown');
}

function yesWords(state: boolean | null | undefined, words: Words): string {
	return words(state === true ? 'report_yes' : state === false ? 'report_no' : 'report_unknown');
}

function bannerWords(banner: AuditFile['consent']['banner'], words: Words): string {
	if (!banner.seen) return words('report_banner_none');
	const choices = (['accept', 'reject', 'settings'] as const).filter(choice => banner[choice]);
	if (choices.length === 0) return words('report_banner_no_choices');
	return words('report_banner_choices', {choices: choices.map(choice => words(`report_choice_${choice}`)).join(', ')});
}

function openedWords(pages: AuditFile['pages'], words: Words): string {
	const count = new Set(pages.map(({url}) => url)).size;
	return count === pages.length ? String(count) : words('report_pages_opened', {count, times: pages.length});
}
