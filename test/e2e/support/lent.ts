/**
 * Some of a kind, each lent to one at a time: a browser takes seconds to start, and a site seconds to be quiet. One more is made, up
 * to so many, while somebody waits. One in whose hands something failed is not lent again.
 */
export type Lent<T> = {
	use<R>(work: (one: T) => Promise<R>): Promise<R>;
	close(): Promise<void>;
};

/** The first is made at once, and tells whether it can be done at all. */
export async function lent<T extends {close(): Promise<void>}>(most: number, make: () => Promise<T>): Promise<Lent<T>> {
	const free = [await make()];
	const all = new Set(free);
	const waiting: {readonly take: (one: T) => void; readonly fail: (error: unknown) => void}[] = [];
	let making: Promise<void> | null = null;

	const back = (one: T) => {
		const next = waiting.shift();
		if (next) next.take(one);
		else free.push(one);
	};
	/** One after the other: many that start together keep each other from it. */
	const makeMore = async () => {
		while (waiting.length > 0 && all.size < most) {
			try {
				const one = await make();
				all.add(one);
				back(one);
			} catch (error) {
				waiting.shift()?.fail(error);
			}
		}
	};
	const keepMaking = () => {
		making ??= makeMore().finally(() => (making = null));
	};
	const taken = (): Promise<T> => {
		const next = free.pop();
		if (next) return Promise.resolve(next);
		return new Promise((take, fail) => {
			waiting.push({take, fail});
			keepMaking();
		});
	};
	const drop = async (one: T) => {
		all.delete(one);
		keepMaking();
		await one.close().catch(() => {});
	};
	return {
		use: async work => {
			const one = await taken();
			try {
				const done = await work(one);
				back(one);
				return done;
			} catch (error) {
				await drop(one);
				throw error;
			}
		},
		close: async () => {
			await making;
			await Promise.all([...all].map(one => one.close()));
		},
	};
}
