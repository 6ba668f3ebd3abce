import {AnalyticsBrowser} from '@segment/analytics-next';
import {order} from './order.ts';

const analytics = AnalyticsBrowser.load({writeKey: 'hT4kQv9LmZ2xWc7RyN5bSd8fGj3pKa6E'});
void analytics.track(order.event, {email: order.email});
