import {observeAudio} from './audio.ts';
import {observeCanvas} from './canvas.ts';
import {observeFonts} from './fonts.ts';
import {observeRecorders} from './recorders.ts';

/** Tells of fingerprinting and session recording by the few calls nearly all that do it have to make. */
export function observeTechniques(): void {
	observeCanvas();
	observeAudio();
	observeFonts();
	observeRecorders();
}
