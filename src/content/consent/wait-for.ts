const step = 100;

/** The first answer that is not null, or null when time is up. */
export async function waitFor<T>(look: () => T | null, ms: number): Promise<T | null> {
	for (let waited = 0; ; waited += step) {
		const found = look();
		if (found !== null || waited >= ms) return found;
		await new Promise(resolve => setTimeout(resolve, step));
	}
}
