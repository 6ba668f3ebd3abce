/** Things to find in a text, in lists by the letters they begin with. */
export type LetterTable<Thing> = {
	/** How many letters tell lists apart. */
	readonly by: 1 | 2 | 3 | 4;
	/** By the letters, where in `lists`; where nothing begins, 0, an empty list. Small, for every word of a text is looked up. */
	readonly places: Uint16Array;
	readonly lists: Thing[][];
};

/** `size` is a power of two, some times the things it will hold. */
export const letterTable = <Thing>(by: LetterTable<Thing>['by'], size: number): LetterTable<Thing> => ({
	by,
	places: new Uint16Array(size),
	lists: [[]],
});

export function addTo<Thing>({by, places, lists}: LetterTable<Thing>, letters: string, thing: Thing): void {
	const key = keyAt(by, letters, 0) & (places.length - 1);
	const place = places[key] ?? 0;
	if (place === 0) places[key] = lists.push([thing]) - 1;
	else lists[place]?.push(thing);
}

/** Where in `lists` is what may begin here. */
export const placeAt = <Thing>({by, places}: LetterTable<Thing>, text: string, at: number): number =>
	places[keyAt(by, text, at) & (places.length - 1)] ?? 0;

/** The same for who has the codes of the letters at hand; the rest are left out. */
export const placeOf = <Thing>({places}: LetterTable<Thing>, first: number, second = 0, third = 0): number =>
	places[keyOf(first, second, third, 0) & (places.length - 1)] ?? 0;

function keyAt(by: 1 | 2 | 3 | 4, text: string, at: number): number {
	const code = (nth: number): number => (nth < by ? text.charCodeAt(at + nth) : 0);
	return keyOf(code(0), code(1), code(2), code(3));
}

const keyOf = (first: number, second: number, third: number, fourth: number): number =>
	((first * 31 + second) * 31 + third) * 31 + fourth;
