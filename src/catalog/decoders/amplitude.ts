import {reading} from '../reading.ts';

/** In a form of its older library the events are `e` and the key is `client`. https://amplitude.com/docs/apis/analytics/http-v2 */
export const amplitude = reading({
	vendor: 'amplitude',
	account: ['api_key', 'client'],
	accountInPath: /\/script\/([\da-f]{32})\./,
	events: ['events.event_type', 'e.event_type'],
	page: ['events.event_properties.[Amplitude] Page URL', 'events.event_properties.[Amplitude] Page Location'],
	fields: /^(?:events|e)\.(?:event|user)_properties\.(?!\[Amplitude\])/,
	free: /^(?:events|e)\.(?:event|user)_properties\./,
	userIds: /^(?:events|e)\.user_id$/,
});
