import type {Run} from './evidence.ts';
import {hostNameOf} from './host-name.ts';
import {every} from './replay.ts';

/** Looks up which name DNS gives for the host of an address. */
export type CanonicalNames = (url: string) => string | undefined;

/** The host a site's own pages come from is where it lives, whosever servers those are: it hides nobody. */
export function canonicalNamesOf({observations}: Run): CanonicalNames {
	const names = new Map(every(observations, 'canonical-name').map(({host, name}) => [host.toLowerCase(), name]));
	if (names.size === 0) return () => undefined;
	for (const {type, url} of every(observations, 'request')) {
		if (type === 'main_frame') names.delete(hostNameOf(url));
	}

	return url => names.get(hostNameOf(url));
}
