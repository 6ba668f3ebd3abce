import type {AuditFile} from '../schema.ts';
import type {Words} from '../words.ts';
import {html, nothing, type Markup} from './markup.ts';
import {cell, columnsOf, tableOf, timeOf} from './parts.ts';

type Finding = AuditFile['findings'][number];

/** The first requests show what happened; the rest stand in the audit file. Where findings are many, fewer show it. */
const mostRequests = {few: 8, many: 3};
const manyFindings = 50;

/** What was seen on the wire and in the browser that a finding rests on. */
export function evidenceOf({evidence}: Finding, file: AuditFile, words: Words): Markup {
	const requests = pick(file.requests, evidence.requests);
	const names = [
		...pick(file.cookies, evidence.cookies).map(({name, domain}) => `${name} (${domain})`),
		...pick(file.storage, evidence.storage).map(({key, area}) => `${key} (${area})`),
	];
	return html`${requests.length === 0 ? nothing : requestTable(requests, mostIn(file), words)}
	${names.length === 0 ? nothing : html`<p class="quiet">${words('report_rests_on', {names: names.join(', ')})}</p>`}`;
}

function mostIn({summary}: AuditFile): number {
	return summary.failed > manyFindings ? mostRequests.many : mostRequests.few;
}

function requestTable(requests: readonly AuditFile['requests'][number][], most: number, words: Words): Markup {
	const more = requests.length - most;
	return html`${tableOf(
		words('report_requests_caption'),
		columnsOf(['time', 'method', 'address', 'phase'], words),
		requests
			.slice(0, most)
			.map(({at, method, url, phase, partial}) => [
				timeOf(at),
				cell(method),
				partial ? html`${url} <span class="quiet">${words('report_partial')}</span>` : cell(url),
				cell(words(`phase_${phase}`)),
			]),
	)}
	${more > 0 ? html`<p class="quiet">${words('report_more_requests', {count: more})}</p>` : nothing}`;
}

function pick<Item extends {readonly id?: string}>(
	items: readonly Item[],
	ids: readonly string[] = [],
): readonly Item[] {
	const wanted = new Set(ids);
	return items.filter(({id}) => id !== undefined && wanted.has(id));
}
