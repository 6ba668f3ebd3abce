import type {Report} from '../audit/index.ts';
import {fileName, handOver} from '../popup/hand-over.ts';
import {
	auditFile,
	bannerIn,
	cookiesCsv,
	findingsCsv,
	har,
	htmlReport,
	type AuditFile,
	type Words,
} from '../report/index.ts';

type Exported = {readonly file: AuditFile; readonly report: Report | null; readonly words: Words};
type Export = {
	/** Whether the file is enough to write it from. */
	readonly needs: 'file' | 'report';
	readonly ending: string;
	readonly type: string;
	readonly write: (exported: Exported) => string;
};

/** Every kind of file an audit can be saved as. */
export const exports = {
	json: {
		...{needs: 'file', ending: 'json', type: 'application/json'},
		write: ({file}) => `${JSON.stringify(file, null, '\t')}\n`,
	},
	html: {
		...{needs: 'file', ending: 'html', type: 'text/html'},
		write: ({file, report, words}) => htmlReport(file, words, isShared(file) ? {} : pictureOf(report)),
	},
	findings: {
		...{needs: 'file', ending: 'findings.csv', type: 'text/csv'},
		write: ({file, words}) => findingsCsv(file, words),
	},
	cookies: {
		...{needs: 'file', ending: 'cookies.csv', type: 'text/csv'},
		write: ({file, words}) => cookiesCsv(file, words),
	},
	har: {
		...{needs: 'report', ending: 'har', type: 'application/json'},
		write: ({file, report, words}) =>
			report ? JSON.stringify(har(report, {tool: file.tool, words, isShared: isShared(file)}), null, '\t') : '',
	},
} as const satisfies Readonly<Record<string, Export>>;

export type ExportName = keyof typeof exports;

/** What is saved, cut for somebody outside; what was handed in as a file stays as it is. */
export async function toShare({file, report, words}: Exported): Promise<Exported> {
	if (!report) return {file, report, words};
	return {report, words, file: await auditFile(report, {words, tool: {...file.tool}, isShared: true})};
}

/** Hands one of the files to the browser to keep; answers its name. */
export function save(name: ExportName, exported: Exported): string {
	const {ending, type, write}: Export = exports[name];
	const {file} = exported;
	return handOver(write(exported), {name: fileName(file, `${isShared(file) ? '-shared' : ''}.${ending}`), type});
}

function pictureOf(report: Report | null): {readonly banner?: string} {
	const banner = report ? bannerIn(report.evidence) : undefined;
	return banner === undefined ? {} : {banner};
}

const isShared = ({redaction}: AuditFile): boolean => redaction === 'sharing';
