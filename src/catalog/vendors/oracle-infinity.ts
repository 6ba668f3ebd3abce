import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const oracleInfinity: Vendor = {
	id: 'oracle-infinity',
	name: 'Oracle Infinity',
	owner: 'oracle',
	category: 'analytics',
	tracks: true,
	requests: [{host: 'oracleinfinity.io'}, {host: 'dc.oracleinfinity.io', beacon: true}],
	cookies: [{name: 'ORA_FPC', party: 'first', lifetime: 2 * year, purpose: 'analytics'}],
	aliases: ['Oracle CX Infinity'],
	evidence: ['dcsid'],
	sources: ['https://docs.oracle.com/en/cloud/saas/marketing/infinity-user/'],
};
