/** What is looked for: all of the words, anywhere in a text. Empty fields ask for nothing. */
export type Wanted = {
	readonly text: string;
	readonly phase: string;
	readonly kind: string;
	readonly onlyTrackers: boolean;
};

export const anything: Wanted = {text: '', phase: '', kind: '', onlyTrackers: false};

/** A thing with what can be asked of it; made once, since lists are long and searched at every key. */
export type Searchable = {
	/** In lower case. */
	readonly text: string;
	readonly phase: string;
	readonly kind?: string;
	readonly isTracker?: boolean;
};

export function matching<Thing extends Searchable>(things: readonly Thing[], wanted: Wanted): readonly Thing[] {
	const words = wanted.text.toLowerCase().split(/\s+/).filter(Boolean);
	return things.filter(
		({text, phase, kind, isTracker}) =>
			(wanted.phase === '' || phase === wanted.phase) &&
			(wanted.kind === '' || kind === wanted.kind) &&
			(!wanted.onlyTrackers || isTracker === true) &&
			words.every(word => text.includes(word)),
	);
}

/** The parts that are known, as one text to search; apart, so that no word is found across two of them. */
export function searchText(...parts: readonly (string | null | undefined)[]): string {
	return parts
		.filter(part => part !== null && part !== undefined)
		.join('\n')
		.toLowerCase();
}
