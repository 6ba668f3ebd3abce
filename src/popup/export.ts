import browser from 'webextension-polyfill';
import type {Report} from '../audit/index.ts';
import {auditFile, type Words} from '../report/index.ts';
import {fileName, handOver} from './hand-over.ts';

/** Hands the audit to the browser as a file to keep. */
export async function download(report: Report, words: Words): Promise<void> {
	const {version} = browser.runtime.getManifest();
	const file = await auditFile(report, {words, tool: {name: 'samsvar', version}});
	handOver(JSON.stringify(file, null, '\t'), {name: fileName(file, '.json'), type: 'application/json'});
}
