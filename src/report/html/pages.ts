import type {AuditFile} from '../schema.ts';
import {visitedPages, type VisitedPage} from '../visited-pages.ts';
import type {Words} from '../words.ts';
import {html, nothing, type Markup} from './markup.ts';
import {cell, columnsOf, phasesOf, tableOf} from './parts.ts';

/** Which tracker was at work on which page, and in which phase; nothing where one page is all there is. */
export function pagesSection(file: AuditFile, words: Words): Markup {
	const {all, unplaced} = visitedPages(file);
	if (all.length < 2) return nothing;
	const phases = phasesOf(file);
	const seen = ({trackers}: Pick<VisitedPage, 'trackers'>, phase: string): readonly string[] =>
		file.trackers.flatMap(({vendor, name}) => {
			const count = trackers.get(vendor)?.get(phase);
			return count === undefined ? [] : [`${name}\u00a0(${count})`];
		});
	const cellOf = (page: VisitedPage, phase: string): Markup => {
		if (!page.phases.has(phase)) return html`<span class="quiet">${words('report_page_not_opened')}</span>`;
		const its = seen(page, phase);
		return its.length === 0 ? html`<span class="zero">–</span>` : cell(its.join(', '));
	};
	return html`<section aria-labelledby="pages">
		<h2 id="pages">${words('report_section_pages')}</h2>
		${tableOf(
			words('report_pages_caption'),
			[
				...columnsOf(['page_number', 'page'], words),
				...phases.map(phase => ({title: words(`phase_${phase}`), class: 'on-page'})),
			],
			[
				...all.map(page => [
					html`${page.number}`,
					cell(withinSite(page.url, file)),
					...phases.map(phase => cellOf(page, phase)),
				]),
				...(unplaced.trackers.size === 0
					? []
					: [
							[
								nothing,
								html`<span class="quiet">${words('report_page_unknown')}</span>`,
								...phases.map(phase => cell(seen(unplaced, phase).join(', ') || '–')),
							],
						]),
			],
		)}
	</section>`;
}

/** Without the origin where it is the audited address's. */
function withinSite(url: string, {site}: AuditFile): string {
	const origin = /^https?:\/\/[^/?]+(?=\/)/i.exec(site.url)?.[0] ?? '';
	return origin !== '' && url.startsWith(`${origin}/`) ? url.slice(origin.length) : url;
}
