import mixpanel from 'mixpanel-browser';
import {order} from './order.ts';

mixpanel.init('3f0c2a9d4be14c6b8a57d1e2f6093b7c', {batch_requests: false});
mixpanel.track(order.event, {email: order.email});
