import type {ButtonWords} from '../../consent/button-words.ts';

type Words = Readonly<Record<string, ButtonWords>>;

/** Held in common by our scripts in one document. */
const world = globalThis as {samsvarWords?: Words};

export const wordsHere = (): Words => world.samsvarWords ?? {};

export function layDown(words: Words): void {
	world.samsvarWords = words;
}
