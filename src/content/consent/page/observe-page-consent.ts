import {observeConsentMode} from './consent-mode.ts';
import {lookOften} from './look-often.ts';
import type {Report} from './page-interface.ts';

/** What the script of its own listens to: `observe-interfaces.ts`. */
const names = ['__tcfapi', '__gpp', '__uspapi', 'klaro', 'uetq', 'clarity', 'fbq', 'ttq'];

/**
 * In the page's own world, before its first script: reports what the data layer says of consent, and calls for the script that hears
 * the other interfaces once there is one.
 */
export function observePageConsent(report: Report, call: () => void): void {
	const askedFor = () => {
		const isHere = names.some(name => name in globalThis);
		if (isHere) call();
		return isHere;
	};
	lookOften([observeConsentMode(report), askedFor]);
}
