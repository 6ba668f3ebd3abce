import type {Line} from './line.ts';

/** A piece of the finished text. */
export type Chunk = Words | Row;

/** A paragraph, a heading or an item, in as many lines as it is to have. */
export type Words = {
	readonly kind: 'words';
	readonly texts: readonly string[];
	/** Begins an item of a list. */
	readonly isItem: boolean;
	/** As they stood on the page, for what goes on over its end. */
	readonly lines: readonly Line[];
	/** How far to the right its lines may go. */
	readonly edge: number;
};

/** A row of a table, and where its cells begin. */
export type Row = {readonly kind: 'row'; readonly cells: readonly {readonly text: string; readonly left: number}[]};
