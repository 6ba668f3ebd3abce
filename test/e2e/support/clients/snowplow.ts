import {newTracker, trackSelfDescribingEvent} from '@snowplow/browser-tracker';
import {order} from './order.ts';

newTracker('sp', 'https://com-skobutikk-prod1.collector.snplow.net', {appId: 'skobutikk'});
trackSelfDescribingEvent({
	event: {schema: 'iglu:example.skobutikk/kjop/jsonschema/1-0-0', data: {hva: order.event, email: order.email}},
});
