import {RudderAnalytics} from '@rudderstack/analytics-js/bundled';
import {order} from './order.ts';

const analytics = new RudderAnalytics();
analytics.load('2aXq7LmWc9RtYb4NsVd6KfHj3Pz', 'https://skobutikk.dataplane.rudderstack.com');
analytics.track(order.event, {email: order.email});
