import type {AuditFile} from '../schema.ts';
import {severities} from '../schema/scalars.ts';
import {verdictOf} from '../verdict.ts';
import type {Words} from '../words.ts';
import {html, nothing, type Markup} from './markup.ts';
import {clock} from './parts.ts';

/** The top of the page: which site, the verdict, when, and how many of what. */
export function verdictSection(file: AuditFile, words: Words): Markup {
	const {key, data} = verdictOf(file);
	const {summary, environment} = file;
	const when = {
		from: clock(file.startedAt),
		to: `${clock(file.finishedAt)} UTC`,
		browser: environment.browser,
		version: environment.browserVersion,
	};
	const counts = [
		...severities.toReversed().map(severity => ({
			count: summary.bySeverity[severity],
			label: words(`severity_${severity}`),
			tone: severity as string,
		})),
		{count: summary.cantTell, label: words('outcome_cantTell'), tone: 'quiet'},
		{count: summary.passed, label: words('outcome_passed'), tone: 'good'},
	];
	return html`<header>
		<h1>${words('report_title', {site: file.site.domain})}</h1>
		<p class="verdict">${words(key, data)}</p>
		<p class="quiet">${words('report_subtitle', when)}</p>
		${file.redaction === undefined ? nothing : html`<p class="quiet">${words('report_shared')}</p>`}
		<ul class="counts">
			${counts.map(
				({count, label, tone}) =>
					html`<li class="${tone}"><b${count > 0 ? html` class="tone"` : html``}>${count}</b> ${label}</li>`,
			)}
		</ul>
	</header>`;
}
