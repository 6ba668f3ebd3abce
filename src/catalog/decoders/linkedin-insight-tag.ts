import {unlessPersonal} from '../personal-data.ts';
import {reading} from '../reading.ts';
import {valueOf} from '../said.ts';

/**
 * Bodies to `/wa/` are mostly compressed: nothing is said of those.
 * https://learn.microsoft.com/en-us/linkedin/marketing/integrations/ads-reporting/conversion-tracking
 */
export const linkedinInsightTag = reading({
	vendor: 'linkedin-insight-tag',
	account: ['pid', 'pids'],
	events: ['eventType', 'signalType'],
	page: ['url', 'href'],
	also: said => ({conversionId: unlessPersonal(valueOf(said, ['conversionId', 'conversion_id']))}),
});
