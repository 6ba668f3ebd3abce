import * as sentry from '@sentry/browser';
import {order} from './order.ts';

sentry.init({dsn: 'https://7d1e4c0b95fa42d8b36e08c1a2f4795d@o4507001.ingest.de.sentry.io/4507002'});
sentry.setUser({email: order.email});
sentry.captureMessage(order.event);
