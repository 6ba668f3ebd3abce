import type {Service} from '../../../demo/service.ts';
import type {BrowserKind, LaunchOptions} from '../../../src/cli/driven-browser.ts';
import {lab, type Lab} from './audited.ts';

/** Some browsers of a kind, lent to one test at a time each: a browser takes seconds to start, and a site seconds to be quiet. */
export type Labs = {
	use<T>(work: (there: Lab) => Promise<T>): Promise<T>;
	close(): Promise<void>;
};

export async function labs(
	kind: BrowserKind,
	services: readonly Service[],
	{count = 4, adapt}: {count?: number; adapt?: (options: LaunchOptions) => LaunchOptions} = {},
): Promise<Labs> {
	const all: Lab[] = [];
	for (let n = 0; n < count; n++) all.push(await lab(kind, services, adapt));
	const free = [...all];
	const waiting: ((there: Lab) => void)[] = [];
	const taken = () => {
		const next = free.pop();
		return next ? Promise.resolve(next) : new Promise<Lab>(resolve => waiting.push(resolve));
	};
	const back = (there: Lab) => {
		const next = waiting.shift();
		if (next) next(there);
		else free.push(there);
	};
	return {
		use: async work => {
			const there = await taken();
			try {
				return await work(there);
			} finally {
				back(there);
			}
		},
		close: async () => {
			for (const each of all) await each.close();
		},
	};
}
