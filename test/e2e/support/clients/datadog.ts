import {datadogRum} from '@datadog/browser-rum';
import {order} from './order.ts';

datadogRum.init({
	applicationId: '6f2c1d84-93ab-4e57-8d10-2b7a5c9e4f36',
	clientToken: 'pub4c7a19e2d8b35f60417d2a9c8e3b5f1a',
	site: 'datadoghq.eu',
	allowUntrustedEvents: true,
});
datadogRum.setUser({id: 'k-4711', email: order.email});
datadogRum.addAction(order.event);
// It sends after half a minute, or when the browser puts the page to rest.
setTimeout(() => document.dispatchEvent(new Event('freeze')), 500);
