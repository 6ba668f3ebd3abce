import type {AuditFile} from '../schema.ts';
import type {Words} from '../words.ts';
import {html, nothing, type Markup} from './markup.ts';
import {cell, columnsOf, tableOf, timeOf} from './parts.ts';

/** The first show what kind they are; all stand in the audit file. */
const most = 50;

/** What only the page's own Resource Timing tells of. */
export function unseenRequests({unseenRequests: unseen = []}: AuditFile, words: Words): Markup {
	if (unseen.length === 0) return nothing;
	const more = unseen.length - most;
	return html`<p>${words('report_unseen_lead')}</p>
		${tableOf(
			words('report_unseen_caption'),
			columnsOf(['time', 'address', 'fetched_by', 'document', 'phase'], words),
			unseen
				.slice(0, most)
				.map(({at, url, by, document, phase}) => [
					timeOf(at),
					cell(url),
					cell(by),
					cell(document),
					cell(words(`phase_${phase}`)),
				]),
		)}
		${more > 0 ? html`<p class="quiet">${words('report_more_requests', {count: more})}</p>` : nothing}`;
}
