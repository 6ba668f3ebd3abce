import {initialize} from 'launchdarkly-js-client-sdk';
import {order} from './order.ts';

const client = initialize('64a7c0e1f25b3d9860ae7c41', {kind: 'user', key: 'k-4711', email: order.email});
client.on('ready', () => {
	client.track(order.event, {email: order.email});
	void client.flush();
});
