import type {Observation} from '../../audit/index.ts';

const atMostEvery = 250;

/** Reports that the visitor clicked. `clicked` hears of a script's clicks too. */
export function observeClicks(observed: (observation: Observation) => void, clicked: () => void): void {
	let last = 0;
	addEventListener(
		'click',
		event => {
			clicked();
			const at = Date.now();
			if (!event.isTrusted || at - last < atMostEvery) return;
			last = at;
			// The background knows which frame this came from.
			observed({kind: 'gesture', at, frame: window === window.top ? 0 : -1});
		},
		{capture: true},
	);
}
