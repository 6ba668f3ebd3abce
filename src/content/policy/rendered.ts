/** How long scripts are waited for, and how often it is looked. ms */
const patience = 3000;
const every = 250;

/** Looks until it will do, or until scripts have had their time. */
export async function rendered<Seen>(
	isEnough: (seen: Seen) => boolean,
	look: () => Seen,
	until = Date.now() + patience,
): Promise<Seen> {
	for (;;) {
		const seen = look();
		if (isEnough(seen) || Date.now() > until) return seen;
		await new Promise(resolve => setTimeout(resolve, every));
	}
}
