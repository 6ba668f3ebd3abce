import {currentPolicyAddresses} from '../webext/settings.ts';
import {readPolicyIn} from './eyes.ts';
import {change, recordById, type OpenRecord} from './records.ts';

/** Lets the page a record is at look for its site's policy: where the auditor has set an address, there first. */
export async function lookForPolicy({id, tabId, site}: OpenRecord): Promise<void> {
	const all = await currentPolicyAddresses();
	const given = all.filter(each => each.site === site).map(({address}) => address);
	const record = recordById(id);
	if (given.length > 0 && record) change(record, {given});
	await readPolicyIn(tabId, given);
}
