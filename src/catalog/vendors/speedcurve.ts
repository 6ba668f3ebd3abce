import {minute} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const speedcurve: Vendor = {
	id: 'speedcurve',
	name: 'SpeedCurve',
	owner: 'speedcurve',
	category: 'monitoring',
	tracks: false,
	requests: [{host: 'speedcurve.com'}, {host: ['lux.speedcurve.com', 'beacon.speedcurve.com'], beacon: true}],
	cookies: [{name: 'lux_uid', party: 'first', lifetime: 30 * minute, purpose: 'analytics'}],
	evidence: ['id'],
	sources: ['https://support.speedcurve.com/'],
};
