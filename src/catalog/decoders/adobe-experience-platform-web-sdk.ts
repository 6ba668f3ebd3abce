import {unlessPersonal} from '../personal-data.ts';
import {reading} from '../reading.ts';
import {valueOf, valuesOf} from '../said.ts';
import {eventNames} from './adobe-analytics.ts';

const web = 'events.xdm.web.webPageDetails.';
const data = 'events.data.__adobe.analytics.';

/** Sends JSON to a datastream. https://experienceleague.adobe.com/en/docs/analytics/implementation/aep-edge/hit-types */
export const adobeExperiencePlatformWebSdk = reading({
	vendor: 'adobe-experience-platform-web-sdk',
	account: ['configId', 'edgeConfigId'],
	events: said => [...valuesOf(said, ['events.xdm.eventType']), ...eventNames(valuesOf(said, [`${data}events`]))],
	page: [`${web}URL`, `${data}pageURL`],
	fields: /^events\.data\.__adobe\.analytics\.(?:eVar|prop)\d/,
	// A schema of the site's own stands below the name of its tenant.
	free: /^events\.(?:xdm\._[a-z]|data\.(?!__adobe))/,
	also: said => ({pageName: unlessPersonal(valueOf(said, [`${web}name`, `${data}pageName`]))}),
});
