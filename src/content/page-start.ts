import type {Observation} from '../audit/index.ts';
import type {LeftBehind} from './left-behind.ts';

/** What a page began with. `consent`: an earlier visit's choice was among what it found. */
export function pageStart({at, keys: storage}: LeftBehind, consent: boolean): Observation {
	const {
		webdriver: automated,
		doNotTrack,
		globalPrivacyControl: gpc = null,
	} = navigator as Navigator & {globalPrivacyControl?: boolean};
	return {kind: 'page-start', at, automated, storage, consent, gpc, dnt: doNotTrack === '1'};
}
