import {reading} from '../reading.ts';

const inForm = (name: string): readonly string[] => [name, `data.${name}`];

/** `data` is JSON, plain or in base64, in a form or as the whole body. https://developer.mixpanel.com/reference/track-event */
export const mixpanel = reading({
	vendor: 'mixpanel',
	account: ['properties.token', '$token', 'token'].flatMap(inForm),
	events: inForm('event'),
	page: inForm('properties.$current_url'),
	fields: /^(?:data\.)?(?:properties\.(?!\$|mp_|token$|distinct_id$|time$)|\$set(?:_once)?\.)/,
	free: /^(?:data\.)?(?:properties\.(?!\$)|\$set(?:_once)?\.)/,
	userIds: /(?:^|\.)\$user_id$/,
});
