import {ownPrefix, type Facts, type Finding} from '../audit/index.ts';
import {redactText} from './redact.ts';
import type {Words} from './words.ts';

/** What a finding says, in words. The rule's own data wins over the names every wording may use. */
export function messageOf(
	finding: Finding,
	{trackers, cookies}: Pick<Facts, 'trackers' | 'cookies'>,
	words: Words,
): string {
	const {rule, outcome, variant, vendor, cookie, phase} = finding;
	if (variant === 'unopened') return words('finding_unopened');
	const data = {
		...(vendor !== undefined && {vendor: trackers.find(tracker => tracker.vendor === vendor)?.name ?? vendor}),
		...(cookie !== undefined && {cookie: cookies.find(({id}) => id === cookie)?.name ?? cookie}),
		...(phase !== undefined && {phase: words(`phase_${phase}`)}),
		...redacted(finding.data ?? {}),
	};
	const plain = `finding_${rule}_${outcome}`;
	const varied = variant === undefined ? plain : `${plain}_${variant}`;
	const message = words(varied, data);
	const said = message === varied ? words(plain, data) : message;
	return vendor?.startsWith(ownPrefix) ? words('report_own_vendor', {message: said}) : said;
}

/** What can be done about it, where something failed. */
export function remedyOf({rule, outcome}: Pick<Finding, 'rule' | 'outcome'>, words: Words): string | null {
	return outcome === 'failed' ? words(`remedy_${rule}`) : null;
}

function redacted(data: Readonly<Record<string, string | number>>): Record<string, string | number> {
	return Object.fromEntries(
		Object.entries(data).map(([name, value]) => [name, typeof value === 'string' ? redactText(value) : value]),
	);
}
