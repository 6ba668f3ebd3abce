import {reading} from '../reading.ts';
import {valueOf} from '../said.ts';
import {fileOf} from '../told.ts';

/**
 * `__ptq.gif` tells of a page, `__ptbe.gif` of an event with fields `_…`, `__ptc.gif` of a click; `i` is whom the site says it
 * is. https://developers.hubspot.com/docs/api/events/tracking-code
 */
export const hubspot = reading({
	vendor: 'hubspot',
	account: ['a', 'portalId'],
	accountInPath: /^\/(?:analytics\/\d+\/)?(\d{3,12})\.js$|\/(?:form|multipart)\/(\d{3,12})\//,
	events: (said, told) => [valueOf(said, ['n']) ?? '', ...(kinds.get(fileOf(told)) ?? [])],
	page: ['pu', 'pageUrl', 'context.pageUri'],
	fields: /^_(?!hs_)[a-z]/,
	free: /^(?:i|contactFields|formValues)\.|^_(?!hs_)/,
	matching: name => name === 'i',
});

const kinds: ReadonlyMap<string, readonly string[]> = new Map([
	['__ptq.gif', ['pageview']],
	['__ptc.gif', ['click']],
]);
