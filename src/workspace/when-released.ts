/** ms; nobody presses for longer, and some releases are never told of. */
const longest = 1000;

/** Passes on what comes, but while something is pressed only once it is let go: what moves meanwhile would not be pressed. */
export function whenReleased<T>(pass: (next: T) => void): {
	readonly come: (next: T) => void;
	readonly stop: () => void;
} {
	let waiting: readonly [T] | null = null;
	let pressed: ReturnType<typeof setTimeout> | null = null;
	const letGo = (): void => {
		if (pressed !== null) clearTimeout(pressed);
		pressed = null;
		const [...next] = waiting ?? [];
		waiting = null;
		for (const each of next) pass(each);
	};
	const press = (): void => {
		if (pressed !== null) clearTimeout(pressed);
		pressed = setTimeout(letGo, longest);
	};
	// The press is told of after its release, in the same turn.
	const release = (): void => void (pressed !== null && setTimeout(letGo));
	addEventListener('pointerdown', press, true);
	addEventListener('pointerup', release, true);
	addEventListener('pointercancel', release, true);
	return {
		come(next) {
			if (pressed === null) pass(next);
			else waiting = [next];
		},
		stop() {
			removeEventListener('pointerdown', press, true);
			removeEventListener('pointerup', release, true);
			removeEventListener('pointercancel', release, true);
			if (pressed !== null) clearTimeout(pressed);
			waiting = null;
		},
	};
}
