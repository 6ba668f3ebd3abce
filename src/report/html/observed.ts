import type {AuditFile} from '../schema.ts';
import type {Words} from '../words.ts';
import {html, nothing, type Markup} from './markup.ts';
import {phaseDetail} from '../phase-detail.ts';
import {cell, columnsOf, linkTo, tableOf, timeOf} from './parts.ts';
import {circumstancesOf} from './circumstances.ts';
import {unseenRequests} from './unseen.ts';

/** What was looked at, in which browser, in which phases, and what could not be seen. */
export function observedSection(file: AuditFile, words: Words): Markup {
	return html`<section aria-labelledby="observed">
		<h2 id="observed">${words('report_section_observed')}</h2>
		<dl class="facts">
			${circumstancesOf(file, words).map(
				({field, text}) =>
					html`<dt>${words(`report_field_${field}`)}</dt>
						<dd>${field === 'site' ? html`<span class="address">${linkTo(text)}</span>` : text}</dd>`,
			)}
		</dl>
		${gaps(file.environment.gaps, words)} ${unseenRequests(file, words)} ${phaseTable(file, words)}
	</section>`;
}

/** Each choice is tried in a browser profile of its own, so the same phase may come once a round. */
function phaseTable({phases}: AuditFile, words: Words): Markup {
	return tableOf(
		words('report_phases_caption'),
		columnsOf(['phase', 'run', 'time', 'source'], words),
		phases.map(({name, startedAt, source, detail, run = 0}) => [
			cell(words(`phase_${name}`)),
			html`${run + 1}`,
			timeOf(startedAt),
			html`${words(`report_source_${source}`)}${detail === undefined ? nothing : html` (${phaseDetail(detail, words)})`}`,
		]),
	);
}

function gaps(known: readonly string[], words: Words): Markup {
	if (known.length === 0) return html`<p class="quiet">${words('report_no_gaps')}</p>`;
	return html`<div class="gaps">
		<h3>${words('report_not_observed')}</h3>
		<p>${words('report_not_observed_lead')}</p>
		<ul class="plain">
			${known.map(gap => html`<li>${gap}</li>`)}
		</ul>
	</div>`;
}
