/** Reads a base64url text bit by bit, as the standards of the IAB pack them. Past the end it throws. */
export type Bits = {
	/** A number of so many bits, the first one the highest. */
	readonly number: (width: number) => number;
	readonly flag: () => boolean;
	readonly skip: (width: number) => void;
	/** A number in Fibonacci coding, which ends with two ones. */
	readonly fibonacci: () => number;
};

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map([...alphabet].map((letter, value) => [letter, value]));

/** No number of a standard needs more; a longer one would not be exact. */
const longest = 48;

export function bitsOf(text: string): Bits {
	const sixes = Uint8Array.from(text.replace(/={1,2}$/, ''), letter => {
		const value = values.get(letter);
		if (value === undefined) throw new RangeError('not base64url');
		return value;
	});
	let at = 0;

	function bit(): number {
		const six = sixes[Math.floor(at / 6)];
		if (six === undefined) throw new RangeError('cut off');
		return (six >> (5 - (at++ % 6))) & 1;
	}

	return {
		number(width) {
			let value = 0;
			for (let left = width; left > 0; left -= 1) value = value * 2 + bit();
			return value;
		},
		flag: () => bit() === 1,
		skip(width) {
			at += width;
			if (at > sixes.length * 6) throw new RangeError('cut off');
		},
		fibonacci() {
			let value = 0;
			let [worth, next] = [1, 2];
			let before = 0;
			for (let place = 0; place < longest; place += 1) {
				const now = bit();
				if (now === 1 && before === 1) return value;
				value += now * worth;
				[worth, next] = [next, worth + next];
				before = now;
			}
			throw new RangeError('too large');
		},
	};
}
