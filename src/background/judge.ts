import {auditRemembering, evidenceFrom} from '../audit/index.ts';
import {read} from '../webext/evidence-store.ts';
import {readingsOf} from '../webext/readings.ts';

/** How many findings of a record failed, as it stands; null where there is no such record. */
export async function failuresIn(id: string): Promise<number | null> {
	const found = await read(id);
	if (!found) return null;
	const {findings} = await auditRemembering(evidenceFrom(found.header, found.observations), readingsOf(id));
	return findings.filter(({outcome}) => outcome === 'failed').length;
}
