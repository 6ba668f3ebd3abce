import {onDestroy} from 'svelte';
import type {AuditFile} from '../../report/index.ts';
import {send} from '../../webext/messages.ts';

type Given = NonNullable<AuditFile['findings'][number]['verdict']>;

/** What somebody says of a finding; `agree` null: nothing, or nothing any more. */
export type Word = {readonly agree: Given['agree'] | null; readonly comment: string};

/** Who says it of what. */
type Subject = {readonly id: string; readonly finding: string | undefined; readonly by: string};

/** ms without a key pressed, after which what is typed is kept. */
const rest = 500;

/** What is being said of one finding: shown as it was said, and kept soon after. What the record tells comes later. */
export class Keeping {
	/** Null: what the record tells is all there is. */
	#said = $state.raw<Word | null>(null);
	outcome = $state<'kept' | 'failed' | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#latest: Word | undefined;
	readonly #of: () => Subject;
	readonly #given: () => Given | undefined;

	/** `given`: the word the record tells. */
	constructor(of: () => Subject, given: () => Given | undefined) {
		[this.#of, this.#given] = [of, given];
		// Once the record tells the same, it is asked again: another page may say something else.
		$effect(() => {
			const {agree, comment} = this.#told;
			if (this.#said?.agree === agree && this.#said.comment === comment) this.#said = null;
		});
		// A page that was opened anew may not have got so far as to send it.
		const unsent = sessionStorage.getItem(this.#place);
		if (unsent !== null) this.soon(JSON.parse(unsent) as Word);
		onDestroy(() => this.now());
	}

	get word(): Word {
		return this.#said ?? this.#told;
	}

	/** Where it lies until it is kept. */
	get #place(): string {
		const {id, finding} = this.#of();
		return `unsent ${id} ${finding}`;
	}

	get #told(): Word {
		const given = this.#given();
		return {agree: given?.agree ?? null, comment: given?.comment ?? ''};
	}

	/** Keeps it once nothing more is typed for a while. */
	soon(word: Word): void {
		this.#begin(word);
		this.#timer = setTimeout(() => this.now(), rest);
	}

	/** Keeps this, or what still waits to be kept. At once: a page that is about to go gets no later turn. */
	now(word?: Word): void {
		if (word) this.#begin(word);
		const latest = this.#latest;
		if (!latest) return;
		clearTimeout(this.#timer);
		this.#latest = undefined;
		void this.#keep(latest);
	}

	#begin(word: Word): void {
		clearTimeout(this.#timer);
		this.#said = this.#latest = word;
		sessionStorage.setItem(this.#place, JSON.stringify(word));
		this.outcome = null;
	}

	/** The background takes what is sent in the order it was sent in. */
	async #keep({agree, comment}: Word): Promise<void> {
		const {id, finding, by} = this.#of();
		if (finding === undefined) return;
		const said = this.#said;
		const outcome = await send('giveOpinion', {id, finding, by, agree, comment}).then(
			() => 'kept' as const,
			() => 'failed' as const,
		);
		// What was said meanwhile is not kept yet.
		if (this.#latest !== undefined || (this.#said !== said && this.#said !== null)) return;
		this.outcome = outcome;
		if (outcome === 'kept') sessionStorage.removeItem(this.#place);
	}
}
