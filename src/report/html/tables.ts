import type {AuditFile} from '../schema.ts';
import type {Words} from '../words.ts';
import {html, type Markup} from './markup.ts';
import {cell, lifetimeOf, linkTo, phasesOf, tableOf, timeOf} from './parts.ts';

const tones: Readonly<Record<AuditFile['trackers'][number]['declared'], string>> = {
	named: 'good',
	'owner-only': 'moderate',
	'category-only': 'moderate',
	'not-declared': 'critical',
	denied: 'critical',
	unknown: 'quiet',
};

export function trackersSection(file: AuditFile, words: Words): Markup {
	const phases = phasesOf(file);
	return section('trackers', words('report_trackers'), words('report_none_trackers'), file.trackers, trackers =>
		tableOf(
			words('report_trackers_caption'),
			[
				...['vendor', 'owner', 'category'].map(name => ({title: words(`report_column_${name}`)})),
				...phases.map(phase => ({title: words(`phase_${phase}`), class: 'number' as const})),
				{title: words('report_column_declared')},
			],
			trackers.map(({name, owner, category, phases: seen, declared}) => [
				cell(name),
				cell(owner),
				cell(words(`category_${category}`)),
				...phases.map(phase => number(seen[phase]?.requests ?? 0)),
				html`<span class="${tones[declared]} tone">${words(`declared_${declared}`)}</span>`,
			]),
		),
	);
}

export function cookiesSection(file: AuditFile, words: Words): Markup {
	const vendors = namesOf(file);
	return section('cookies', words('report_section_cookies'), words('report_none_cookies'), file.cookies, cookies =>
		tableOf(
			words('report_cookies_caption'),
			['cookie', 'domain', 'vendor', 'phase', 'requested_lifetime', 'stored_lifetime', 'declared_lifetime'].map(
				name => ({
					title: words(`report_column_${name}`),
				}),
			),
			cookies.map(({name, domain, party, vendor, phase, requestedLifetime, storedLifetime, declaredLifetime}) => [
				cell(name),
				html`${domain} <span class="quiet">${words(`report_party_${party}`)}</span>`,
				cell(vendor === null ? words('report_unknown') : (vendors.get(vendor) ?? vendor)),
				cell(words(`phase_${phase}`)),
				...[requestedLifetime, storedLifetime, declaredLifetime].map(lifetime => cell(lifetimeOf(lifetime, words))),
			]),
		),
	);
}

export function storageSection(file: AuditFile, words: Words): Markup {
	const vendors = namesOf(file);
	return section('storage', words('report_section_storage'), words('report_none_storage'), file.storage, storage =>
		tableOf(
			words('report_storage_caption'),
			['key', 'area', 'origin', 'vendor', 'phase'].map(name => ({title: words(`report_column_${name}`)})),
			storage.map(({key, area, origin, vendor, phase}) => [
				cell(key),
				cell(area),
				cell(origin),
				cell(vendor === null ? words('report_unknown') : (vendors.get(vendor) ?? vendor)),
				cell(words(`phase_${phase}`)),
			]),
		),
	);
}

export function policiesSection({policies}: AuditFile, words: Words): Markup {
	return section(
		'policies',
		words('report_section_policies'),
		words('report_none_policies'),
		policies,
		read =>
			html`<ul class="plain">
				${read.map(
					({title, source, fetchedAt}) =>
						html`<li>
							${title ?? source} – <span class="address">${linkTo(source)}</span>${
								fetchedAt === null ? html`` : html` <span class="quiet">${timeOf(fetchedAt)} UTC</span>`
							}
						</li>`,
				)}
			</ul>`,
	);
}

function section<Item>(
	id: string,
	title: string,
	none: string,
	items: readonly Item[],
	show: (items: readonly Item[]) => Markup,
): Markup {
	return html`<section aria-labelledby="${id}">
		<h2 id="${id}">${title}</h2>
		${items.length === 0 ? html`<p>${none}</p>` : show(items)}
	</section>`;
}

function number(count: number): Markup {
	return count === 0 ? html`<span class="zero">0</span>` : html`${count}`;
}

/** Names of the products, from wherever the audit tells them. */
function namesOf({trackers, requests}: AuditFile): ReadonlyMap<string, string> {
	return new Map([...requests, ...trackers].map(({vendor, name}) => [vendor ?? '', name ?? '']));
}
