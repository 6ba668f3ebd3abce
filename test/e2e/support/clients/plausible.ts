import plausible from 'plausible-tracker';
import {order} from './order.ts';

plausible({domain: 'plausible.example'}).trackEvent(order.event, {props: {email: order.email}});
