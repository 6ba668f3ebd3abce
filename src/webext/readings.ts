import type {PolicyReading, Remembered, ToRead} from '../audit/index.ts';
import {allOf, database, type ReadingKept} from './evidence-database.ts';

/** What reads policies here, with all it knows of words and names: another one may read otherwise. */
declare const __READER__: string;

/**
 * What policies of a record were found to say, kept beside it, and forgotten with it. Not a judgement, and never out of date: the
 * same reader makes the same of the same text.
 */
export function readingsOf(record: string, reader = __READER__): Remembered {
	const known = keptOf(record, reader);
	return {
		find: async policy => (await known).get(await digestOf(policy)),
		async keep(policy, reading) {
			const text = await digestOf(policy);
			(await known).set(text, reading);
			await keep({record, text, reader, reading}).catch(() => {});
		},
	};
}

/** Nothing where the store cannot be read: what is not remembered is read anew. */
async function keptOf(record: string, reader: string): Promise<Map<string, PolicyReading>> {
	const all = await database()
		.then(store => store.getAll('readings', allOf(record)))
		.catch(() => []);
	return new Map(all.filter(kept => kept.reader === reader).map(({text, reading}) => [text, reading]));
}

async function keep(kept: ReadingKept): Promise<void> {
	// In one transaction: a record forgotten meanwhile must leave nothing behind.
	const transaction = (await database()).transaction(['headers', 'readings'], 'readwrite', {durability: 'relaxed'});
	const header = await transaction.objectStore('headers').getKey(kept.record);
	if (header !== undefined) await transaction.objectStore('readings').put(kept);
	await transaction.done;
}

async function digestOf({text, language, names}: ToRead): Promise<string> {
	const bytes = new TextEncoder().encode(`${language ?? ''}\n${names === undefined ? '' : `${names}\n`}${text}`);
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
}
