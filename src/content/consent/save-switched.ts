import {findSettings} from './banner.ts';
import type {Pressing} from './choose.ts';
import {labelOf} from './dom.ts';
import {leavesPage, press} from './press.ts';
import {areAll, hasToggles} from './toggles.ts';

/**
 * A button may set all boxes and no more: the choice is made once they are saved. Presses that too, where the boxes say what was
 * pressed and their layer is still in sight; `before` is the press that was to decide.
 */
export function saveSwitched(yes: boolean, before: {label: string; clicks: number}, pressing: Pressing): boolean {
	const layer = findSettings();
	const save = layer?.buttons.save;
	if (!save || leavesPage(save) || labelOf(save) === before.label || !hasToggles(layer.root)) return false;
	if (!areAll(yes, layer.root)) return false;
	pressing(labelOf(save), before.clicks + 1, Date.now(), save);
	press(save);
	return true;
}
