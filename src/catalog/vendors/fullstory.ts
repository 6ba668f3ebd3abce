import type {Vendor} from '../vendor.ts';

export const fullstory: Vendor = {
	id: 'fullstory',
	name: 'Fullstory',
	owner: 'fullstory',
	category: 'session-recording',
	tracks: true,
	requests: [
		{host: 'fullstory.com'},
		{host: 'fullstory.com', path: '/rec/', beacon: true},
		{mark: '/rec/bundle', parameters: {OrgId: true, SessionId: true, PageId: true}, beacon: true},
		{file: 'fs.js', path: /\/s\/fs\.js$/},
	],
	cookies: [{name: 'fs_cid', party: 'first', purpose: 'essential'}],
	storage: ['_fs_uid', '_fs_lua', '_fs_cid', '_fs_tab_id'],
	evidence: ['OrgId'],
	sources: ['https://help.fullstory.com/hc/en-us/articles/360020829513-Why-Fullstory-uses-First-Party-Cookies'],
};
