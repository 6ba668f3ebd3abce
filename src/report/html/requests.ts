import type {AuditFile} from '../schema.ts';
import type {Words} from '../words.ts';
import {html, nothing, type Markup} from './markup.ts';
import {cell, columnsOf, phasesOf, section, tableOf} from './parts.ts';

/** So many addresses are a list; more are in the audit file. */
const most = 3000;
const longest = 140;

/** Every address that was asked for, once, without its query, and how often in each phase: trackers first, then others of whom it is known who they are. */
export function requestsSection(file: AuditFile, words: Words): Markup {
	const phases = phasesOf(file);
	const addresses = gathered(file);
	return section('requests', words('report_section_requests'), words('report_none_requests'), addresses, all => {
		const more = all.length - most;
		return html`${tableOf(
			words('report_addresses_caption'),
			[
				...columnsOf(['address', 'vendor'], words),
				...phases.map(phase => ({title: words(`phase_${phase}`), class: 'number' as const})),
			],
			all
				.slice(0, most)
				.map(({address, vendor, counts}) => [
					cell(address.length > longest ? `${address.slice(0, longest)}…` : address),
					cell(vendor ?? ''),
					...phases.map(phase => cell(String(counts.get(phase) ?? 0))),
				]),
		)}
		${more > 0 ? html`<p class="quiet">${words('report_more_requests', {count: more})}</p>` : nothing}`;
	});
}

type Asked = {
	readonly address: string;
	readonly vendor: string | null;
	readonly isTracking: boolean;
	readonly counts: Map<string, number>;
};

function gathered({requests}: AuditFile): readonly Asked[] {
	const all = new Map<string, Asked>();
	for (const {url, name, owner, tracking, phase} of requests) {
		const [address = ''] = url.split('?');
		const key = `${address} ${name ?? ''}`;
		const asked = all.get(key) ?? {
			address,
			vendor: name ?? owner,
			isTracking: tracking,
			counts: new Map<string, number>(),
		};
		asked.counts.set(phase, (asked.counts.get(phase) ?? 0) + 1);
		all.set(key, asked);
	}

	const rank = ({isTracking, vendor}: Asked) => (isTracking ? 0 : vendor === null ? 2 : 1);
	return [...all.values()].toSorted((one, other) => rank(one) - rank(other));
}
