import {undecided} from '../consent.ts';
import type {ConsentInterface} from '../interface.ts';

export const usPrivacy: ConsentInterface = {
	id: 'us-privacy',
	name: 'US Privacy',
	cookies: ['usprivacy'],
	storage: [],
	// Version, notice given, opted out of sale, agreement for service providers. Not to have opted out is no yes.
	read: raw => {
		const [, notice, optOut] = /^1([yn-])([yn-])[yn-]$/i.exec(raw)?.map(it => it.toUpperCase()) ?? [];
		if (notice === undefined) return undecided;
		return {
			state: optOut === 'Y' ? 'rejected' : 'unknown',
			granted: optOut === 'N' ? ['sale'] : [],
			denied: optOut === 'Y' ? ['sale'] : [],
			details: {notice: notice === 'Y'},
		};
	},
	sources: ['https://github.com/InteractiveAdvertisingBureau/USPrivacy/blob/master/CCPA/US%20Privacy%20String.md'],
};
