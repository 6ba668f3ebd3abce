import type {Observation} from '../../audit/index.ts';
import type {Phase} from '../../consent/consent.ts';
import type {ButtonChoice} from '../../consent/button-words.ts';
import {choiceIn, findBanner, findSettings, type Layer} from './banner.ts';
import {control, labelOf} from './dom.ts';

const phases: Readonly<Partial<Record<ButtonChoice, Phase>>> = {accept: 'accepted', reject: 'rejected', save: 'custom'};
const atMostEvery = 250;

/** Reports that the visitor clicked and, inside a banner, what that click chose. `clicked` hears of a script's clicks too. */
export function observeClicks(observed: (observation: Observation) => void, clicked: () => void): void {
	let last = 0;
	addEventListener(
		'click',
		event => {
			clicked();
			if (!event.isTrusted) return;
			const at = Date.now();
			const choice = choiceAt(event);
			// The background knows which frame this came from.
			if (at - last >= atMostEvery || choice) {
				last = at;
				observed({kind: 'gesture', at, frame: window === window.top ? 0 : -1});
			}
			if (choice) observed({kind: 'choice', at, source: 'button-click', ...choice});
		},
		{capture: true},
	);
}

function choiceAt(event: Event): {phase: Phase; detail: string} | null {
	const path = event.composedPath().filter(it => it instanceof Element);
	const layers = [findBanner(), findSettings()].filter((it): it is Layer => it !== null && path.includes(it.root));
	for (const {cmp} of layers) {
		for (const element of path) {
			const choice = element.matches(control) || cmp ? choiceIn(cmp, element) : null;
			const phase = choice && phases[choice];
			if (phase) return {phase, detail: labelOf(element)};
			if (element.matches(control)) break;
		}
	}
	return null;
}
