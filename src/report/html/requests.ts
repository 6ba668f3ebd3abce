import type {AuditFile} from '../schema.ts';
import {ranges, visitedPages} from '../visited-pages.ts';
import type {Words} from '../words.ts';
import {html, nothing, type Markup} from './markup.ts';
import {cell, columnsOf, phasesOf, section, tableOf} from './parts.ts';

/** So many addresses are a list; more are in the audit file. */
const most = 500;
/** Where there are more than these, those that do not track are told of by their hosts. */
const mostWhole = 300;
const longest = 140;

/** Every address that was asked for, once, without its query, how often in each phase and on which pages: trackers first, then others of whom it is known who they are. */
export function requestsSection(file: AuditFile, words: Words): Markup {
	const phases = phasesOf(file);
	const {all: visited, numberOf} = visitedPages(file);
	// Of one page every request is.
	const isMarked = visited.length > 1;
	const whole = gathered(file, numberOf, addressOf);
	const isWhole = whole.length <= mostWhole;
	const rows = isWhole ? whole : gathered(file, numberOf, request => (request.tracking ? addressOf : hostOf)(request));
	return section('requests', words('report_section_requests'), words('report_none_requests'), rows, all => {
		const more = all.slice(most).reduce((sum, {addresses}) => sum + addresses.size, 0);
		return html`${isWhole ? nothing : html`<p>${words('report_addresses_by_host')}</p>`}
		${tableOf(
			words('report_addresses_caption'),
			[
				...columnsOf(['address', 'vendor'], words),
				...phases.map(phase => ({title: words(`phase_${phase}`), class: 'number' as const})),
				...(isMarked ? columnsOf(['pages'], words) : []),
			],
			all
				.slice(0, most)
				.map(({address, addresses, vendor, counts, pages}) => [
					html`${shortened(address)}${addresses.size > 1 ? html` (${words('report_addresses', {count: addresses.size})})` : nothing}`,
					cell(vendor ?? ''),
					...phases.map(phase => cell(String(counts.get(phase) ?? 0))),
					...(isMarked ? [cell(ranges(pages) || '–')] : []),
				]),
		)}
		${more > 0 ? html`<p class="quiet">${words('report_more_addresses', {count: more})}</p>` : nothing}`;
	});
}

type Request = AuditFile['requests'][number];

type Asked = {
	readonly address: string;
	readonly vendor: string | null;
	readonly isTracking: boolean;
	/** All of them that this row tells of. */
	readonly addresses: Set<string>;
	readonly counts: Map<string, number>;
	readonly pages: Set<number>;
};

function gathered(
	{requests}: AuditFile,
	numberOf: (page: number | undefined) => number | undefined,
	rowOf: (request: Request) => string,
): readonly Asked[] {
	const all = new Map<string, Asked>();
	for (const request of requests) {
		const {name, owner, tracking, phase, page} = request;
		const address = rowOf(request);
		const key = `${address} ${name ?? ''}`;
		const asked = all.get(key) ?? {
			...{address, vendor: name ?? owner, isTracking: tracking},
			...{addresses: new Set<string>(), counts: new Map<string, number>(), pages: new Set<number>()},
		};
		asked.addresses.add(addressOf(request));
		asked.counts.set(phase, (asked.counts.get(phase) ?? 0) + 1);
		const number = numberOf(page);
		if (number !== undefined) asked.pages.add(number);
		all.set(key, asked);
	}

	const rank = ({isTracking, vendor}: Asked) => (isTracking ? 0 : vendor === null ? 2 : 1);
	return [...all.values()].toSorted((one, other) => rank(one) - rank(other));
}

function addressOf({url}: Request): string {
	return withoutQuery(url);
}

function hostOf({url}: Request): string {
	return URL.canParse(url) ? `${new URL(url).origin}/…` : withoutQuery(url);
}

function withoutQuery(url: string): string {
	return url.split('?', 1)[0] ?? '';
}

function shortened(address: string): string {
	return address.length > longest ? `${address.slice(0, longest)}…` : address;
}
