import type {AuditFile} from '../schema.ts';
import type {Words} from '../words.ts';
import {html, nothing, type Markup} from './markup.ts';
import {cell, columnsOf, linkTo, tableOf, timeOf} from './parts.ts';
import {blockedWords, bannerWords, browserWords, startWords, switchWords, yesWords} from './circumstances.ts';
import {unseenRequests} from './unseen.ts';

/** What was looked at, in which browser, in which phases, and what could not be seen. */
export function observedSection(file: AuditFile, words: Words): Markup {
	const {site, pages, environment, consent} = file;
	const fields: readonly (readonly [string, Markup])[] = [
		['site', html`<span class="address">${linkTo(site.url)}</span>`],
		['pages', cell(openedWords(pages, words))],
		['browser', cell(browserWords(environment, words))],
		['start', cell(startWords(environment, words))],
		['private_window', cell(yesWords(environment.privateWindow, words))],
		['gpc', cell(switchWords(environment.gpc, words))],
		['dnt', cell(switchWords(environment.dnt, words))],
		['third_party_cookies', cell(words(`report_third_party_cookies_${environment.thirdPartyCookies}`))],
		['blocked_requests', cell(blockedWords(environment, words))],
		['platform', cell(consent.platform?.name ?? words('report_platform_none'))],
		['banner', cell(bannerWords(consent.banner, words))],
	];
	return html`<section aria-labelledby="observed">
		<h2 id="observed">${words('report_section_observed')}</h2>
		<dl class="facts">
			${fields.map(
				([name, value]) =>
					html`<dt>${words(`report_field_${name}`)}</dt>
						<dd>${value}</dd>`,
			)}
		</dl>
		${gaps(environment.gaps, words)} ${unseenRequests(file, words)} ${phaseTable(file, words)}
	</section>`;
}

function openedWords(pages: AuditFile['pages'], words: Words): string {
	const count = new Set(pages.map(({url}) => url)).size;
	return count === pages.length ? String(count) : words('report_pages_opened', {count, times: pages.length});
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
			html`${words(`report_source_${source}`)}${detail === undefined ? nothing : html` (${detail})`}`,
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
