/** Held in common by our scripts in one document: whether its banner was told of. */
const world = globalThis as {samsvarTold?: true};

export const isTold = (): boolean => world.samsvarTold === true;

export function nowTold(): void {
	world.samsvarTold = true;
}
