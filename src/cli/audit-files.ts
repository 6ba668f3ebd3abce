import {audit, type Evidence} from '../audit/index.ts';
import {keptParameters} from '../catalog/index.ts';
import {
	auditFile,
	bannerIn,
	cookiesCsv,
	findingsCsv,
	har,
	htmlReport,
	wordsIn,
	type AuditFile,
	type Language,
} from '../report/index.ts';

declare const __VERSION__: string;

export type Audited = {readonly file: AuditFile; readonly files: Files};

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** What an audit leaves behind: its file, and all files of its folder by name. */
export async function auditFiles(
	evidence: Evidence,
	language: Language,
	{isShared = false}: {readonly isShared?: boolean} = {},
): Promise<Audited> {
	const tool = {name: 'samsvar', version: __VERSION__} as const;
	const options = {words: wordsIn(language), tool, kept: keptParameters, isShared};
	const report = audit(evidence);
	const file = await auditFile(report, options);
	// A picture shows whatever the page did.
	const banner = isShared ? undefined : bannerIn(evidence);
	return {
		file,
		files: {
			'audit.json': json(file),
			'report.html': htmlReport(file, options.words, banner === undefined ? {} : {banner}),
			'findings.csv': findingsCsv(file, options.words),
			'cookies.csv': cookiesCsv(file, options.words),
			'evidence.har': json(har(report, options)),
			...(banner !== undefined && {'banner.jpg': Buffer.from(banner, 'base64')}),
		},
	};
}

const json = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;
