/** Held in common by our scripts in one document; the page's own world does not see it. */
type World = {
	samsvarAwake?: true;
	/** The page was at work before anybody looked. Set from outside, before the script is put in. */
	samsvarLate?: true;
};

const world = globalThis as World;

export function isAwake(): boolean {
	return world.samsvarAwake === true;
}

/** True for the first who calls it in this document. */
export function wakesUp(): boolean {
	const first = !isAwake();
	world.samsvarAwake = true;
	return first;
}

/** Whether the page had been at work already when its eyes were opened. */
export function isLate(): boolean {
	return world.samsvarLate === true;
}
