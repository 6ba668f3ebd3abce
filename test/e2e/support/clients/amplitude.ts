import * as amplitude from '@amplitude/analytics-browser';
import {order} from './order.ts';

amplitude.init('5b8d1f3a7c9e02468ace13579bdf0246', {flushIntervalMillis: 100});
amplitude.track(order.event, {email: order.email});
