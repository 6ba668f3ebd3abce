import type {Vendor} from '../vendor.ts';

export const glassbox: Vendor = {
	id: 'glassbox',
	name: 'Glassbox',
	owner: 'glassbox',
	category: 'session-recording',
	tracks: true,
	requests: [
		{host: ['gbqofs.com', 'gbqofs.io', 'glassboxcdn.com', 'glassboxdigital.io', 'glassboxdigital.com']},
		{host: ['gbqofs.io', 'glassboxdigital.io', 'glassboxdigital.com'], file: 'cls_report', beacon: true},
		{file: 'cls_report', parameters: {_cls_s: true, _cls_v: true}, beacon: true},
	],
	storage: ['_cls_*'],
	sources: ['https://www.glassbox.com/privacy-policy/'],
};
