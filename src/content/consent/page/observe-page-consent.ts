import {observeConsentMode} from './consent-mode.ts';
import {lookEarly} from './look-early.ts';

/** What the script of its own listens to: `observe-interfaces.ts`. */
const names = ['__tcfapi', '__gpp', '__uspapi', 'klaro', 'uetq', 'clarity', 'fbq', 'ttq'];

/**
 * In the page's own world, before its first script: reports the commands of Consent Mode, and calls for the script that hears
 * the other interfaces once there is one.
 */
export function observePageConsent(
	report: (command: string) => void,
	call: () => void,
	whenBusy: (look: () => void) => void = () => {},
): void {
	const askedFor = () => {
		const isHere = names.some(name => name in globalThis);
		if (isHere) call();
		return isHere;
	};
	lookEarly([observeConsentMode(report), askedFor], whenBusy);
}
