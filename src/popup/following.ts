import type {Remembered} from '../audit/index.ts';
import {onGrew, read, type Recorded} from '../webext/evidence-in-reach.ts';
import {readingsOf} from '../webext/readings.ts';

/** A record that is listened to from before it is first read: no growth is missed. */
export type Following = {
	readonly id: string;
	/** As it stands; the first time as it stood when it began to be followed. */
	readonly recorded: () => Promise<Recorded | undefined>;
	readonly readings: Remembered;
	/** Tells when it grew, at once where it did since it began to be followed. */
	readonly whenGrown: (tell: () => void) => void;
	readonly stop: () => void;
};

export function follow(id: string): Following {
	let hasGrown = false;
	let tell = (): void => void (hasGrown = true);
	const stop = onGrew(id, () => tell());
	let first: Promise<Recorded | undefined> | undefined = read(id);
	// Who asks for it hears of its fault.
	first.catch(() => {});
	return {
		id,
		recorded() {
			const asFollowed = first;
			first = undefined;
			return asFollowed ?? read(id);
		},
		readings: readingsOf(id),
		whenGrown(toTell) {
			tell = toTell;
			if (hasGrown) toTell();
		},
		stop,
	};
}
