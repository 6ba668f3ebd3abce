import {reading} from '../reading.ts';
import {valuesOf} from '../said.ts';

/** https://segment.com/docs/connections/sources/catalog/libraries/server/http-api/ */
export const segment = reading({
	vendor: 'segment',
	account: ['writeKey', 'batch.writeKey'],
	accountInPath: /\/v1\/projects\/(\w{8,64})\/|\/analytics\.js\/v1\/(\w{8,64})\//,
	events: said => [
		...valuesOf(said, ['event', 'batch.event']),
		...valuesOf(said, ['type', 'batch.type']).filter(type => type !== 'track'),
	],
	page: ['context.page.url', 'batch.context.page.url'],
	fields: /^(?:batch\.)?(?:traits|properties)\./,
	free: /^(?:batch\.)?(?:context\.)?(?:traits|properties)\./,
	userIds: /^(?:batch\.)?userId$/,
});
