import * as drawer from './cmps/index.ts';
import type {Cmp} from './cmp.ts';
import {decodeConsentMode} from './consent-mode.ts';
import type {Decision, SignalKind} from './consent.ts';
import {undecided} from './consent.ts';
import {decodeTcf} from './tcf.ts';

export type * from './cmp.ts';
export type * from './consent.ts';
export {isConsentCookie, isConsentStorageKey} from './names.ts';

export const cmps: readonly Cmp[] = Object.values(drawer);

export function cmpById(id: string): Cmp | undefined {
	return cmps.find(cmp => cmp.id === id);
}

/** Reads a signal as it was recorded; what cannot be read is undecided. */
export function decode({signal, raw, cmp}: {signal: SignalKind; raw: string; cmp?: string}): Decision {
	switch (signal) {
		case 'tcf':
			return decodeTcf(raw);
		case 'google-consent-mode':
			return decodeConsentMode(raw);
		case 'cmp-cookie':
		case 'cmp-api':
			return (cmp !== undefined && cmpById(cmp)?.read(raw)) || undecided;
		case 'gpp':
			return undecided;
	}
}
