import {reading} from '../reading.ts';

const anywhere = (name: string): readonly string[] => ['', 'batch.', 'data.', 'data.batch.'].map(above => above + name);
const keys = ['api_key', 'token', 'properties.token'].flatMap(anywhere);

/** Compressed bodies (`gzip-js`) cannot be read: nothing is said of those. https://posthog.com/docs/api/capture */
export const posthog = reading({
	vendor: 'posthog',
	account: keys,
	accountInPath: /^\/array\/(phc_\w{8,64})\//,
	events: anywhere('event'),
	page: anywhere('properties.$current_url'),
	fields: /^(?:data\.)?(?:batch\.)?properties\.(?!\$|token$|distinct_id$)/,
	free: /(?:^|\.)(?:properties\.(?!\$)|\$set(?:_once)?\.|person_properties\.)/,
	userIds: /(?:^|\.)\$user_id$/,
});
