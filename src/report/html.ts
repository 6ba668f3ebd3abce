import {findingsSection} from './html/findings.ts';
import {html} from './html/markup.ts';
import {observedSection} from './html/observed.ts';
import {pagesSection} from './html/pages.ts';
import {pictureSection} from './html/picture.ts';
import {policiesSection} from './html/policies.ts';
import {requestsSection} from './html/requests.ts';
import {shortSection} from './html/short.ts';
import {cookiesSection, storageSection, trackersSection} from './html/tables.ts';
import {verdictSection} from './html/verdict.ts';
import type {AuditFile} from './schema.ts';
import {style} from './style.ts';
import type {Words} from './words.ts';

const sections = [shortSection, trackersSection, findingsSection, pagesSection, observedSection];
const appendix = [cookiesSection, storageSection, policiesSection, requestsSection];

export type ReportOptions = {
	/** The banner as it stood, a JPEG in Base64. */
	readonly banner?: string;
};

/** An audit as one page that needs nothing else: no script, no request, fit to print. */
export function htmlReport(file: AuditFile, words: Words, {banner}: ReportOptions = {}): string {
	return html`<!doctype html>
		<html lang="${words('report_language')}">
			<head>
				<meta charset="utf-8" />
				<meta
					http-equiv="Content-Security-Policy"
					content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"
				/>
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="referrer" content="no-referrer" />
				<meta name="generator" content="${file.tool.name} ${file.tool.version}" />
				<title>${words('report_title', {site: file.site.domain})}</title>
				<style>
					${{markup: style}}
				</style>
			</head>
			<body>
				${verdictSection(file, words)}
				<main>
					${sections.map(section => section(file, words))} ${pictureSection(banner, words)}
					${appendix.map(section => section(file, words))}
					<section class="method" aria-labelledby="method">
						<h2 id="method">${words('report_section_method')}</h2>
						${['what', 'limits', 'care', 'privacy'].map(part => html`<p>${words(`report_method_${part}`)}</p>`)}
					</section>
				</main>
				<footer>
					<p>${words('report_method_integrity')} <span class="address">${file.integrity.digest}</span></p>
					<p>${file.tool.name} ${file.tool.version}</p>
				</footer>
			</body>
		</html> `.markup;
}
