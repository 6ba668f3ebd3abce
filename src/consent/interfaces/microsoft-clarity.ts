import {told} from '../told.ts';
import type {ConsentInterface} from '../interface.ts';
import {objectIn} from '../stored-value.ts';

export const microsoftClarity: ConsentInterface = {
	id: 'microsoft-clarity',
	name: 'Microsoft Clarity',
	cookies: [],
	storage: [],
	// `clarity('consentv2', {ad_Storage, analytics_Storage})`, or the older `clarity('consent', …)` with a yes or a no for all.
	read: raw => {
		const {consent, ...settings} = objectIn(raw);
		if (typeof consent === 'boolean') return told([['analytics_storage', consent]]);
		return told(
			Object.entries(settings).flatMap(([name, value]) =>
				/^(ad|analytics)_storage$/i.test(name) && (value === 'granted' || value === 'denied')
					? [[name.toLowerCase(), value === 'granted'] as const]
					: [],
			),
		);
	},
	sources: [
		'https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2',
		'https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v1',
	],
};
