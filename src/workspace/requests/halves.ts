const tail = 18;

/** An address as a part that may be cut and an end that stays, for an ellipsis in the middle: both tell addresses apart. */
export function halves(address: string): readonly [start: string, end: string] {
	const bare = address.replace(/^https:\/\//, '');
	const at = Math.max(0, bare.length - tail);
	return [bare.slice(0, at), bare.slice(at)];
}
