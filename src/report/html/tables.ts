import type {AuditFile} from '../schema.ts';
import {vendorNames} from '../vendor-names.ts';
import type {Words} from '../words.ts';
import {html, type Markup} from './markup.ts';
import {cell, columnsOf, lifetimeOf, phasesOf, section, tableOf} from './parts.ts';

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
				...columnsOf(['vendor', 'owner', 'category'], words),
				...phases.map(phase => ({title: words(`phase_${phase}`), class: 'number' as const})),
				...columnsOf(['declared'], words),
			],
			trackers.map(({name, owner, category, phases: seen, declared, listedBy}) => [
				cell(name),
				cell(listedBy === 'auditor' ? `${owner} · ${words('tracker_own_list')}` : owner),
				cell(words(`category_${category}`)),
				...phases.map(phase => number(seen[phase]?.requests ?? 0)),
				html`<span class="${tones[declared]} tone">${words(`declared_${declared}`)}</span>`,
			]),
		),
	);
}

export function cookiesSection(file: AuditFile, words: Words): Markup {
	const vendors = vendorNames(file);
	return section('cookies', words('report_section_cookies'), words('report_none_cookies'), file.cookies, cookies =>
		tableOf(
			words('report_cookies_caption'),
			columnsOf(
				['cookie', 'domain', 'vendor', 'phase', 'requested_lifetime', 'stored_lifetime', 'declared_lifetime'],
				words,
			),
			cookies.map(cookie => [
				cell(cookie.name),
				html`${cookie.domain} <span class="quiet">${words(`report_party_${cookie.party}`)}</span>`,
				cell(cookie.vendor === null ? words('report_unknown') : (vendors.get(cookie.vendor) ?? cookie.vendor)),
				cell(words(`phase_${cookie.phase}`)),
				cell(lifetimeOf(cookie.requestedLifetime, words)),
				cell(lifetimeOf(cookie.storedLifetime, words)),
				cell(declaredLifetimeOf(cookie, words)),
			]),
		),
	);
}

export function storageSection(file: AuditFile, words: Words): Markup {
	const vendors = vendorNames(file);
	return section('storage', words('report_section_storage'), words('report_none_storage'), file.storage, storage =>
		tableOf(
			words('report_storage_caption'),
			columnsOf(['key', 'area', 'origin', 'vendor', 'phase'], words),
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

/** Not on the policy's list, on it without a lifetime, or (a dash) no list to be on. */
function declaredLifetimeOf({declared, declaredLifetime}: AuditFile['cookies'][number], words: Words): string {
	if (declaredLifetime !== null || declared === null) return lifetimeOf(declaredLifetime, words);
	return words(declared ? 'report_declared_without_lifetime' : 'declared_not_declared');
}

function number(count: number): Markup {
	return count === 0 ? html`<span class="zero">0</span>` : html`${count}`;
}
