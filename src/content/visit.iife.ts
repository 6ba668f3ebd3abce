// All that a page carries while nobody audits: ears for the first sign of a person. Without one nobody chooses anything, and
// nobody asks. The rest comes when it is called (background/eyes.ts).
import {send} from '../webext/messages.ts';
import {isAwake} from './awake.ts';

const signs = ['pointermove', 'pointerdown', 'keydown'];

function sign({isTrusted}: Event): void {
	if (isTrusted) {
		signs.forEach(type => removeEventListener(type, sign, true));
		if (!isAwake()) send('personSeen').catch(() => {});
	}
}

signs.forEach(type => addEventListener(type, sign, {capture: true, passive: true}));
