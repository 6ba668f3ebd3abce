/** Some of a kind, each lent to one at a time: a browser takes seconds to start, and a site seconds to be quiet. */
export type Lent<T> = {
	use<R>(work: (one: T) => Promise<R>): Promise<R>;
	close(): Promise<void>;
};

export async function lent<T extends {close(): Promise<void>}>(
	count: number,
	make: () => Promise<T>,
): Promise<Lent<T>> {
	const all: T[] = [];
	for (let n = 0; n < count; n++) all.push(await make());
	const free = [...all];
	const waiting: ((one: T) => void)[] = [];
	const taken = () => {
		const next = free.pop();
		return next ? Promise.resolve(next) : new Promise<T>(resolve => waiting.push(resolve));
	};
	const back = (one: T) => {
		const next = waiting.shift();
		if (next) next(one);
		else free.push(one);
	};
	return {
		use: async work => {
			const one = await taken();
			try {
				return await work(one);
			} finally {
				back(one);
			}
		},
		close: async () => {
			for (const each of all) await each.close();
		},
	};
}
