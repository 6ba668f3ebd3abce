import type {Observation} from '../audit/index.ts';
import type {EvidenceHeader, EvidencePart, Recorded} from './evidence-store.ts';
import {send} from './messages.ts';

/** ms between two questions whether a record grew: nothing is told from window to window. */
const pulse = 1000;

/** All of a record, fetched in pieces. */
export async function read(id: string): Promise<Recorded | undefined> {
	if ((await send('stateOfRecord', {id})) === null) return undefined;
	const observations: Observation[] = [];
	for (let from = 0; ;) {
		const {header, next, ...part} = JSON.parse(await send('exportEvidence', {id, from})) as EvidencePart;
		for (const seen of part.observations) observations.push(seen);
		if (next === null) return {header, observations};
		from = next;
	}
}

export function headers(): Promise<readonly EvidenceHeader[]> {
	return send('listRecords');
}

export function forget(id: string): Promise<void> {
	return send('forgetRecord', {id});
}

/** Calls back whenever this record is found to have grown. Answers how to stop asking. */
export function onGrew(id: string, callback: () => void): () => void {
	let known: string | null | undefined;
	const ask = async (): Promise<void> => {
		const state = await send('stateOfRecord', {id});
		if (known !== undefined && state !== known) callback();
		known = state;
	};
	const askWhenSeen = () => void (document.hidden || ask().catch(() => {}));
	askWhenSeen();
	const timer = setInterval(askWhenSeen, pulse);
	return () => clearInterval(timer);
}
