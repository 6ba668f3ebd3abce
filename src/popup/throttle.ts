/** Runs the work at once and then at most once every `rest` ms, never twice at a time; the last call is never lost. */
export function throttle(
	work: () => Promise<void>,
	rest: number,
): {readonly call: () => void; readonly stop: () => void} {
	let busy = false;
	let wanted = false;
	let stopped = false;

	async function run(): Promise<void> {
		busy = true;
		while (wanted && !stopped) {
			wanted = false;
			await work();
			await new Promise(resolve => setTimeout(resolve, rest));
		}

		busy = false;
	}

	return {
		call() {
			wanted = true;
			if (!busy) {
				void run();
			}
		},
		stop() {
			stopped = true;
		},
	};
}
