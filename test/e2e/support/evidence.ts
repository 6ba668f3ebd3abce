import {evidenceFrom, type Evidence} from '../../../src/audit/evidence.ts';
import {type Observation} from '../../../src/audit/observation.ts';
import type {DrivenBrowser} from '../../../src/cli/driven-browser.ts';
import type {EvidencePart} from '../../../src/webext/evidence-store.ts';

/** As `src/cli/evidence-of.ts`, without the catalog behind it: tsx cannot load third-party-web's named exports. */
export async function evidenceOf(driven: DrivenBrowser, id: string): Promise<Evidence> {
	const observations: Observation[] = [];
	for (let from: number | null = 0; ;) {
		const part = JSON.parse(await driven.call('exportEvidence', {id, from})) as EvidencePart;
		for (const seen of part.observations) observations.push(seen);
		from = part.next;
		if (from === null) return evidenceFrom(part.header, observations);
	}
}
