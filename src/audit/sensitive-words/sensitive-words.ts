import type {SensitiveTopic} from '../facts.ts';

/**
 * Words of one language, apart by spaces; `*` stands for anything, as in compounds. `plain` says by itself what a page is
 * about, `weak` only together with another of its topic. `harmless` words are none of them, though they look like it.
 */
export type SensitiveWords = {
	readonly topics: Readonly<Partial<Record<SensitiveTopic, {readonly plain: string; readonly weak?: string}>>>;
	readonly harmless?: string;
};
