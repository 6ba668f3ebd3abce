import {say} from '../../popup/speech.svelte.ts';

/** Words for what the browser named, or something else where there are none for it. */
export function sayOr(key: string, otherwise: string): string {
	const said = say(key);
	return said === key ? otherwise : said;
}
