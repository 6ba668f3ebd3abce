export type SoFar = {readonly done: number; readonly count: number; readonly leftSeconds: number};

/** How long the rest of several sites will take, by those that were audited; what was there already took no time. */
export function timeLeft(count: number, now: () => number = Date.now) {
	const began = now();
	let done = 0;
	let audited = 0;
	return {
		passed(how: 'audited' | 'at-once'): SoFar {
			done++;
			if (how === 'audited') audited++;
			const each = audited === 0 ? 0 : (now() - began) / audited;
			return {done, count, leftSeconds: Math.ceil((each * (count - done)) / 1000)};
		},
	};
}
