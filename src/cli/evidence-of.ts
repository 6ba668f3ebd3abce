import {evidenceFrom} from '../audit/evidence.ts';
import type {Evidence, Observation} from '../audit/index.ts';
import type {EvidencePart} from '../webext/evidence-store.ts';
import type {DrivenBrowser} from './driven-browser.ts';
import {Failure} from './failure.ts';

/** All that a record holds, fetched in pieces: an audit may be larger than a message. */
export async function evidenceOf(browser: Pick<DrivenBrowser, 'call'>, id: string): Promise<Evidence> {
	const observations: Observation[] = [];
	for (let from: number | null = 0; ;) {
		const part = partFrom(await browser.call('exportEvidence', {id, from}));
		for (const seen of part.observations) observations.push(seen);
		from = part.next;
		if (from === null) return evidenceFrom(part.header, observations);
	}
}

function partFrom(json: string): EvidencePart {
	const part = JSON.parse(json) as Partial<EvidencePart>;
	if (!part.header || !part.observations) throw new Failure(3, 'cli_extension_silent', {reason: 'exportEvidence'});
	return part as EvidencePart;
}
