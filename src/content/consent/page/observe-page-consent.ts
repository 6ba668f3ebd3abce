import type {SignalKind} from '../../../consent/consent.ts';
import {observeConsentMode} from './consent-mode.ts';
import {observeKlaro} from './klaro.ts';
import {observeTcf} from './tcf.ts';

export type Report = (signal: {signal: SignalKind; raw: string; cmp?: string}) => void;

const lookFor = 60_000;

/** In the page's own world, before its first script: reports what the page's consent interfaces say. */
export function observePageConsent(report: Report): void {
	observeConsentMode(report);
	// These interfaces appear whenever their platform has loaded, and nothing announces them.
	const looks = [observeTcf, observeKlaro].map(observe => observe(report));
	let left = looks;
	const look = () => {
		left = left.filter(it => !tried(it));
	};
	const timer = setInterval(() => {
		look();
		if (left.length === 0) clearInterval(timer);
	}, 250);
	setTimeout(() => clearInterval(timer), lookFor);
	document.addEventListener('DOMContentLoaded', look);
}

/** A page's interface may be anything at all; ours must never break the page. */
export function tried(look: () => boolean): boolean {
	try {
		return look();
	} catch {
		return false;
	}
}
