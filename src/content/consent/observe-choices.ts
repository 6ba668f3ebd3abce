import type {Observation} from '../../audit/index.ts';
import * as cmps from '../../consent/cmps/index.ts';
import type {Cmp} from '../../consent/cmp.ts';
import type {Phase} from '../../consent/consent.ts';
import {findBanner, findSettings} from './banner.ts';
import {closedRootOf, control, labelOf, likeControl, writtenOn} from './dom.ts';
import {expectKept, longestAnswer} from './kept.ts';
import {reopens} from './labels.ts';
import {choiceIn, type Layer} from './layer.ts';
import {expectBanner} from './observe-banner.ts';
import {hasToggles, radiosIn, tickedIn} from './toggles.ts';

/** Reports what a visitor's click in a banner chose, and what the page kept of it. */
export function observeChoices(observed: (observation: Observation) => void): void {
	addEventListener(
		'click',
		event => {
			if (!event.isTrusted) return;
			const choice = choiceAt(event);
			if (!choice) {
				if (isWayBack(event)) expectBanner();
				return;
			}
			observed({kind: 'choice', at: Date.now(), source: 'button-click', ...choice});
			const tellKept = expectKept(observed);
			setTimeout(() => void tellKept(), longestAnswer);
			addEventListener('pagehide', () => void tellKept(), {once: true});
		},
		{capture: true},
	);
}

function isWayBack(event: MouseEvent): boolean {
	const pressed = pathOf(event).find(element => element.matches(`${control}, ${reopeners || control}`));
	if (!pressed) return false;
	return (reopeners !== '' && pressed.matches(reopeners)) || reopens(writtenOn(pressed));
}

const reopeners = Object.values<Cmp>(cmps)
	.flatMap(({banner}) => banner.reopen ?? [])
	.join(', ');

function choiceAt(event: MouseEvent): {phase: Phase; detail: string} | null {
	const path = pathOf(event);
	const layers = [findBanner(), findSettings()].filter((it): it is Layer => it !== null && path.includes(it.root));
	for (const layer of layers) {
		for (const element of path) {
			if (element === layer.root) break;
			const isControl = element.matches(`${control}, ${likeControl}`);
			const choice = isControl || layer.cmp ? choiceIn(layer.cmp, element) : null;
			const phase = choice && phaseOf(choice, layer);
			if (phase) return {phase, detail: labelOf(element)};
			if (element.matches(control)) break;
		}
	}
	return null;
}

/** To save is to say yes to what is switched on. */
function phaseOf(choice: 'accept' | 'reject' | 'save' | 'settings', {cmp, root}: Layer): Phase | null {
	if (choice === 'settings') return null;
	if (choice !== 'save') return choice === 'accept' ? 'accepted' : 'rejected';
	// What a known platform took it for, it says itself.
	if (cmp || !hasToggles(root)) return 'custom';
	return tickedIn(root).length + radiosIn(root).length === 0 ? 'rejected' : 'custom';
}

/** From what was clicked outwards. A closed shadow root hides what lies in it from the event, not from the eye. */
function pathOf(event: MouseEvent): readonly Element[] {
	const path = event.composedPath().filter(it => it instanceof Element);
	for (;;) {
		const [first] = path;
		const closed = first && !first.shadowRoot ? closedRootOf(first) : null;
		const inner = closed && (closed.elementFromPoint(event.clientX, event.clientY) ?? closed.activeElement);
		if (!inner || path.includes(inner)) return path;
		const above: Element[] = [];
		for (let it: Element | null = inner; it; it = it.parentElement) above.push(it);
		path.unshift(...above);
	}
}
