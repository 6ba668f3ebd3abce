import {mostVendorsBytes, vendorsIn, type Words} from '../../report/index.ts';
import type {OwnList} from '../../webext/settings.ts';

/** What a file says, as it is kept; or what is wrong with it. */
export async function ownListIn(
	file: File,
	words: Words,
): Promise<{readonly list: OwnList} | {readonly problems: readonly string[]}> {
	if (file.size > mostVendorsBytes) return {problems: [words('report_vendors_too_large')]};
	const read = vendorsIn(await file.text(), words);
	return 'problems' in read ? read : {list: {file: file.name, vendors: read.vendors}};
}
