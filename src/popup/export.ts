import browser from 'webextension-polyfill';
import type {Report} from '../audit/index.ts';
import {auditFile, type Words} from '../report/index.ts';

/** Hands the audit to the browser as a file to keep. */
export async function download(report: Report, words: Words): Promise<void> {
	const {version} = browser.runtime.getManifest();
	const file = await auditFile(report, {words, tool: {name: 'samsvar', version}});
	const url = URL.createObjectURL(new Blob([JSON.stringify(file, null, '\t')], {type: 'application/json'}));
	const link = document.createElement('a');
	link.href = url;
	link.download = fileName(report);
	link.click();
	// At once would be too soon for Firefox, which reads it after the click.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** `samsvar-butikk.example-2026-11-23.json`; the day is UTC, as all times in the file. */
export function fileName({evidence, facts}: Report): string {
	const host = URL.canParse(facts.url) ? new URL(facts.url).hostname : facts.domain;
	const day = new Date(evidence.runs[0]?.startedAt ?? 0).toISOString().slice(0, 10);
	return `samsvar-${host.replace(/[^\w.-]+/g, '-')}-${day}.json`;
}
