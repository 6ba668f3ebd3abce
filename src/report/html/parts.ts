import type {AuditFile} from '../schema.ts';
import {phaseNames} from '../schema/scalars.ts';
import type {Words} from '../words.ts';
import {html, nothing, type Markup} from './markup.ts';

type Column = {readonly title: string; readonly class?: string};

/** How the cells of some columns look; all others are plain text. */
const classes: Readonly<Record<string, string>> = {
	address: 'address',
	document: 'address',
	phase: 'phase',
	cookie: 'breaks',
	domain: 'breaks',
	key: 'breaks',
	origin: 'breaks',
	run: 'number',
	page_number: 'number first',
	pages: 'number',
	page: 'on-page',
	time: 'time',
	requested_lifetime: 'phase',
	stored_lifetime: 'phase',
	declared_lifetime: 'phase',
};

export function columnsOf(names: readonly string[], words: Words): readonly Column[] {
	return names.map(name => ({title: words(`report_column_${name}`), ...(classes[name] && {class: classes[name]})}));
}

/** A table with a caption, its first cell in every row a heading. `cells` are already markup. */
export function tableOf(caption: string, columns: readonly Column[], rows: readonly (readonly Markup[])[]): Markup {
	const classOf = (index: number): Markup =>
		columns[index]?.class === undefined ? nothing : html` class="${columns[index].class}"`;
	return html`<div class="scroll" role="group" aria-label="${caption}" tabindex="0">
		<table>
			<caption>
				${caption}
			</caption>
			<thead>
				<tr>
					${columns.map(({title}, index) => html`<th scope="col" ${classOf(index)}>${title}</th>`)}
				</tr>
			</thead>
			<tbody>
				${rows.map(
					([heading = nothing, ...cells]) =>
						html`<tr>
							<th scope="row" ${classOf(0)}>${heading}</th>
							${cells.map((cell, index) => html`<td${classOf(index + 1)}>${cell}</td>`)}
						</tr>`,
				)}
			</tbody>
		</table>
	</div>`;
}

export function timeOf(at: string): Markup {
	return html`<time datetime="${at}">${clock(at)}</time>`;
}

/** `2026-11-23 09:30:00`, of a time in UTC. */
export function clock(at: string): string {
	return at.slice(0, 19).replace('T', ' ');
}

export function lifetimeOf(lifetime: number | 'session' | null, words: Words): string {
	return lifetime === null ? '–' : words('report_lifetime', {durationSeconds: lifetime});
}

export function cell(text: string): Markup {
	return html`${text}`;
}

/** The phases that took place or in which something was seen, in their own order. */
export function phasesOf({phases, trackers}: AuditFile): readonly (typeof phaseNames)[number][] {
	return phaseNames.filter(
		name => phases.some(phase => phase.name === name) || trackers.some(tracker => tracker.phases[name] !== undefined),
	);
}

/** A link for addresses a browser opens as a page, and the bare text for all others. */
export function linkTo(address: string, text = address): Markup {
	return /^https?:\/\//i.test(address) ? html`<a href="${address}" rel="noreferrer">${text}</a>` : html`${text}`;
}

/** A part of the report with a heading; a sentence where there is nothing to show. */
export function section<Item>(
	id: string,
	title: string,
	none: string | Markup,
	items: readonly Item[],
	show: (items: readonly Item[]) => Markup,
): Markup {
	return html`<section aria-labelledby="${id}">
		<h2 id="${id}">${title}</h2>
		${items.length > 0 ? show(items) : typeof none === 'string' ? html`<p>${none}</p>` : none}
	</section>`;
}
