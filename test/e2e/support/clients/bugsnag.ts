import bugsnag from '@bugsnag/js';
import {order} from './order.ts';

bugsnag.start({apiKey: '9c4e7b21d5f80a36be17c2d94f6a0583', user: {email: order.email}});
bugsnag.notify(new Error(order.event));
