import * as drawer from './cmps/index.ts';
import type {Cmp} from './cmp.ts';
import {decodeConsentMode} from './consent-mode.ts';
import type {Decision, SignalKind} from './consent.ts';
import {undecided} from './consent.ts';
import {decodeGpp} from './gpp.ts';
import * as interfaceDrawer from './interfaces/index.ts';
import type {ConsentInterface} from './interface.ts';
import {decodeTcf} from './tcf.ts';

export type * from './cmp.ts';
export type * from './consent.ts';
export type * from './interface.ts';
export {signalsCarried, type CarriedSignal} from './carried.ts';
export {isConsentCookie, isConsentStorageKey} from './names.ts';
export {purposeOf} from './purposes.ts';

export const cmps: readonly Cmp[] = Object.values(drawer);

export const consentInterfaces: readonly ConsentInterface[] = Object.values(interfaceDrawer);

export function cmpById(id: string): Cmp | undefined {
	return cmps.find(cmp => cmp.id === id);
}

export function interfaceById(id: string): ConsentInterface | undefined {
	return consentInterfaces.find(it => it.id === id);
}

type Signal = {readonly signal: SignalKind; readonly cmp?: string};

/** A platform's own word on what it recorded, and not only what the site told a company. */
export function isPlatforms({signal, cmp}: Signal): boolean {
	return signal !== 'google-consent-mode' && (cmp === undefined || interfaceById(cmp) === undefined);
}

/** Reads a signal as it was recorded; what cannot be read is undecided. */
export function decode({signal, raw, cmp}: Signal & {readonly raw: string}): Decision {
	switch (signal) {
		case 'tcf':
			return decodeTcf(raw);
		case 'gpp':
			return decodeGpp(raw);
		case 'google-consent-mode':
			return decodeConsentMode(raw);
		case 'cmp-cookie':
		case 'cmp-api':
			return (cmp !== undefined && (cmpById(cmp) ?? interfaceById(cmp))?.read(raw)) || undecided;
	}
}
