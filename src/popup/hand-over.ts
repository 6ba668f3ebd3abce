import type {AuditFile} from '../report/index.ts';

/** Hands a text to the browser as a file to keep; answers its name. */
export function handOver(text: string, {name, type}: {readonly name: string; readonly type: string}): string {
	const url = URL.createObjectURL(new Blob([text], {type}));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// At once would be too soon for Firefox, which reads it after the click.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
	return name;
}

/** `samsvar-butikk.example-2026-11-23.json`; the day is UTC, as all times in the file. */
export function fileName({site, startedAt}: Pick<AuditFile, 'site' | 'startedAt'>, ending: string): string {
	const host = URL.canParse(site.url) ? new URL(site.url).hostname : site.domain;
	return `samsvar-${host.replace(/[^\w.-]+/g, '-')}-${startedAt.slice(0, 10)}${ending}`;
}
