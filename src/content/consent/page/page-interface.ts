import type {SignalKind} from '../../../consent/consent.ts';

/** Where what a page's consent interface says goes. */
export type Report = (signal: {signal: SignalKind; raw: string; cmp?: string}) => void;

/** A page's interface may be anything at all; ours must never break the page. */
export function tried(look: () => boolean): boolean {
	try {
		return look();
	} catch {
		return false;
	}
}
