import {audit, evidenceFrom} from '../audit/index.ts';
import {read} from '../webext/evidence-store.ts';

/** How many findings of a record failed, as it stands; null where there is no such record. */
export async function failuresIn(id: string): Promise<number | null> {
	const found = await read(id);
	if (!found) return null;
	const {findings} = audit(evidenceFrom(found.header, found.observations));
	return findings.filter(({outcome}) => outcome === 'failed').length;
}
