import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const rtbHouse: Vendor = {
	id: 'rtb-house',
	name: 'RTB House',
	owner: 'rtb-house',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['creativecdn.com', 'erne.co']},
		{host: 'creativecdn.com', path: /^\/(?:tags|cm-notify|ig-membership|topics-membership)/, beacon: true},
	],
	cookies: [
		{name: '__rtbh.lid', party: 'first', lifetime: year, purpose: 'advertising'},
		{name: '__rtbh.uid', party: 'first', lifetime: year, purpose: 'advertising'},
		{name: '__rtbh.aid', party: 'first', lifetime: year, purpose: 'advertising'},
		{name: '__rtbh.sid', party: 'first', lifetime: year, purpose: 'advertising'},
		{name: '__rtbh.eid', party: 'first', lifetime: year, purpose: 'advertising'},
	],
	storage: ['_rtbh.*'],
	aliases: ['creativecdn.com'],
	sources: ['https://www.rtbhouse.com/privacy-center', 'https://www.rtbhouse.com/DeviceStorage.json'],
};
