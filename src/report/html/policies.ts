import type {AuditFile} from '../schema.ts';
import type {Words} from '../words.ts';
import {html, nothing, type Markup} from './markup.ts';
import {linkTo, section, timeOf} from './parts.ts';

/** The policies that were read, or where they were looked for. */
export function policiesSection({policies, policySearch = []}: AuditFile, words: Words): Markup {
	const none = html`<p>${words('report_none_policies')}</p>
		${triedList(policySearch, words)}`;
	return section(
		'policies',
		words('report_section_policies'),
		none,
		policies,
		read =>
			html`<ul class="plain">
				${read.map(
					({title, source, fetchedAt, readIn}) =>
						html`<li>
							${title ?? source} – <span class="address">${linkTo(source)}</span>${
								fetchedAt === null ? nothing : html` <span class="quiet">${timeOf(fetchedAt)} UTC</span>`
							}${readIn === undefined ? nothing : html` <span class="quiet">${words(`policy_read_in_${readIn}`)}</span>`}
						</li>`,
				)}
			</ul>`,
	);
}

function triedList(tried: NonNullable<AuditFile['policySearch']>, words: Words): Markup {
	if (tried.length === 0) return nothing;
	return html`<p>${words('policy_tried')}</p>
		<ul class="plain">
			${tried.map(
				({url, outcome, label}) =>
					html`<li>
						<span class="address">${linkTo(url)}</span>${label === undefined ? nothing : html` (${label})`}${
							outcome === undefined ? nothing : html`: ${words(`policy_outcome_${outcome}`)}`
						}
					</li>`,
			)}
		</ul>`;
}
