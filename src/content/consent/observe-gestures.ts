import type {Observation} from '../../audit/index.ts';

const atMostEvery = 250;

/** Reports that the visitor clicked. */
export function observeGestures(observed: (observation: Observation) => void): void {
	let last = 0;
	addEventListener(
		'click',
		({isTrusted}) => {
			const at = Date.now();
			if (!isTrusted || at - last < atMostEvery) return;
			last = at;
			// The background knows which frame this came from.
			observed({kind: 'gesture', at, frame: window === window.top ? 0 : -1});
		},
		{capture: true},
	);
}
