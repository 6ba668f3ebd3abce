import {setTimeout as sleep} from 'node:timers/promises';
import type {Page} from 'puppeteer-core';
import type {Observation} from '../../../src/audit/observation.ts';
import type {DrivenBrowser} from '../../../src/cli/driven-browser.ts';
import {evidenceOf} from './evidence.ts';

/** Begins an audit and waits until its page is there. */
export async function watched(driven: DrivenBrowser, url: string): Promise<{readonly id: string; readonly page: Page}> {
	const id = await driven.call('startAudit', {url, clear: true, automated: true});
	await recorded(driven, id, seen => seen.some(({kind}) => kind === 'loaded'), 10_000);
	const pages = await driven.control.browser().pages();
	const page = pages.findLast(each => each.url() === url);
	if (!page) throw new Error(`the audited page is not there: ${url}`);
	return {id, page};
}

export async function seenIn(driven: DrivenBrowser, id: string): Promise<readonly Observation[]> {
	return (await evidenceOf(driven, id)).runs.flatMap(({observations}) => observations);
}

/** Waits until what is expected stands in the record, but not for ever; answers whether it came to be. */
export async function recorded(
	driven: DrivenBrowser,
	id: string,
	isThere: (seen: readonly Observation[]) => boolean,
	ms = 3000,
): Promise<boolean> {
	const end = Date.now() + ms;
	while (Date.now() < end) {
		if (isThere(await seenIn(driven, id))) return true;
		await sleep(50);
	}

	return false;
}

export function gapsIn(seen: readonly Observation[]): readonly string[] {
	return seen.flatMap(each => (each.kind === 'gap' ? [each.gap] : []));
}

/** Whether a request whose address holds this was seen. */
export const asks = (part: string) => (seen: readonly Observation[]) =>
	seen.some(each => each.kind === 'request' && each.url.includes(part));
