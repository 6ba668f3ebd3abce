import type {OwnVendorsGiven} from '../audit/index.ts';
import {mostVendorsBytes, vendorsIn, type Words} from '../report/index.ts';
import {plain} from '../report/plain-text.ts';
import {Failure} from './failure.ts';
import {decode, readBytes} from './read-text.ts';

/** The auditor's own list of vendors, as the extension would have recorded it; none where no file is named. */
export async function givenVendors(file: string | undefined, words: Words): Promise<readonly OwnVendorsGiven[]> {
	if (file === undefined) return [];
	const text = decode(await readBytes(file, mostVendorsBytes));
	if (text === null) throw new Failure(2, 'cli_not_text', {file});
	const read = vendorsIn(text, words);
	if ('problems' in read) throw new Failure(2, 'cli_vendors_bad', {file, problem: plain(read.problems[0] ?? '')});
	return [{kind: 'own-vendors', at: Date.now(), vendors: read.vendors}];
}
