import type {AuditFile} from '../schema.ts';
import {severities} from '../schema/scalars.ts';
import {vendorNames} from '../vendor-names.ts';
import type {Words} from '../words.ts';
import {evidenceOf} from './evidence.ts';
import {html, nothing, type Markup} from './markup.ts';
import {linkTo, timeOf} from './parts.ts';

type Finding = AuditFile['findings'][number];

/** What may be wrong, worst first, each with the policy's words and what was seen; then what could not be judged, and the rest. */
export function findingsSection(file: AuditFile, words: Words): Markup {
	const failed = file.findings.filter(({outcome}) => outcome === 'failed');
	const bySeverity = severities
		.toReversed()
		.map(severity => ({severity, findings: failed.filter(finding => finding.severity === severity)}))
		.filter(({findings}) => findings.length > 0);
	return html`<section aria-labelledby="findings">
			<h2 id="findings">${words('report_section_findings')}</h2>
			${failed.length === 0 ? html`<p>${words('report_none_findings')}</p>` : nothing}
			${bySeverity.map(
				({severity, findings}) =>
					html`<h3 class="${severity}">
							<span class="tone">${words(`severity_${severity}`)}</span> (${findings.length})
						</h3>
						${findings.map(finding => failedFinding(finding, file, words))}`,
			)}
		</section>
		${shortList('unsure', words('outcome_cantTell'), file, 'cantTell')}
		${shortList('passed', words('report_section_passed'), file, 'passed')}`;
}

function failedFinding(finding: Finding, file: AuditFile, words: Words): Markup {
	return html`<article class="finding ${finding.severity}" id="${placeOf(finding, file)}">
		<h4>${finding.message}</h4>
		${quotesOf(finding, file, words)} ${evidenceOf(finding, file, words)}
		${finding.remedy === undefined ? nothing : html`<p>${words('report_remedy', {remedy: finding.remedy})}</p>`}
		${relatedTo(finding, file, words)} ${opinionOf(finding, words)}
		<p class="quiet">
			${words(`rule_${finding.rule}`)} <code>${finding.rule}</code> ·
			${words('report_confidence', {
				confidence: words(`report_confidence_${finding.confidence}`),
			})}${finding.basis.length === 0 ? nothing : html` · ${words('report_basis', {basis: finding.basis.join('; ')})}`}
		</p>
	</article>`;
}

/** What the auditor says of it. */
function opinionOf({verdict}: Finding, words: Words): Markup {
	if (!verdict) return nothing;
	const {by, at, agree, comment} = verdict;
	return html`<div class="opinion">
		<p>
			<b>${words(`verdict_${agree}`)}</b>
			<span class="quiet">${by === '' ? words('report_verdict_by_auditor') : by}, ${timeOf(at)}</span>
		</p>
		${comment === undefined ? nothing : html`<p class="said">${comment}</p>`}
	</div>`;
}

/** By its place in the file: ids have names of cookies in them. */
function placeOf(finding: Finding, {findings}: AuditFile): string {
	return `finding-${findings.indexOf(finding) + 1}`;
}

/** Others that one cause brought about: to be read as one, and mended together. */
function relatedTo({related = []}: Finding, file: AuditFile, words: Words): Markup {
	const others = file.findings.filter(
		({id, outcome}) => id !== undefined && outcome === 'failed' && related.includes(id),
	);
	if (others.length === 0) return nothing;
	const names = vendorNames(file);
	const links = others.map(other => {
		const subject = other.cookie ?? names.get(other.vendor ?? '') ?? other.vendor;
		return html`<li>
			<a href="#${placeOf(other, file)}"
				>${words(`rule_${other.rule}`)}${subject === undefined ? nothing : html`: ${subject}`}</a
			>
		</li>`;
	});
	return html`<p class="quiet">${words('report_related')}</p>
		<ul class="quiet">
			${links}
		</ul>`;
}

function quotesOf({quotes}: Finding, {policies}: AuditFile, words: Words): readonly Markup[] {
	return quotes.map(({policy, text}) => {
		const from = policies[policy];
		const source = from && words('report_quote_source', {title: from.title ?? from.source});
		return html`<figure>
			<blockquote${from?.language ? html` lang="${from.language}"` : nothing}>${text}</blockquote>
			${from && source ? html`<figcaption class="quiet">${linkTo(from.source, source)}</figcaption>` : nothing}
		</figure>`;
	});
}

function shortList(id: string, title: string, {findings}: AuditFile, outcome: Finding['outcome']): Markup {
	const wanted = findings.filter(finding => finding.outcome === outcome);
	if (wanted.length === 0) return nothing;
	return html`<section aria-labelledby="${id}">
		<h2 id="${id}">${title}</h2>
		<ul class="plain">
			${wanted.map(({message, rule}) => html`<li>${message} <code class="quiet">${rule}</code></li>`)}
		</ul>
	</section>`;
}
