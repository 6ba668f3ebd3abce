import posthog from 'posthog-js';
import {order} from './order.ts';

// Whoever is steered by a program counts as a robot, of whom nothing is sent.
posthog.init('phc_Sk0butikk7Qm4Tz9Rw2Lx', {
	api_host: 'https://eu.i.posthog.com',
	opt_out_useragent_filter: true,
	request_batching: false,
});
posthog.capture(order.event, {email: order.email});
