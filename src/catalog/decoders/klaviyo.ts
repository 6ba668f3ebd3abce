import {reading} from '../reading.ts';

const field = /(?:^|\.)(?:properties|customer_properties|profile\.data\.attributes)\./;

/** https://developers.klaviyo.com/en/reference/create_client_event */
export const klaviyo = reading({
	vendor: 'klaviyo',
	account: ['company_id', 'token', 'data.token', 'c'],
	events: ['data.attributes.metric.data.attributes.name', 'event', 'data.event'],
	page: [
		'data.attributes.properties.page',
		'data.attributes.properties.page_url',
		'properties.page',
		'data.properties.page',
	],
	free: field,
	userIds: /(?:^|\.)(?:external_id|\$id)$/,
});
