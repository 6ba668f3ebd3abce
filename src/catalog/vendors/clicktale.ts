import type {Vendor} from '../vendor.ts';

export const clicktale: Vendor = {
	id: 'clicktale',
	name: 'ClickTale',
	owner: 'contentsquare',
	category: 'session-recording',
	tracks: true,
	requests: [
		{host: ['clicktale.net', 'clicktale.com', 'clicktale.pantherssl.com', 'clicktalecdn.sslcs.cdngc.net']},
		{host: 'clicktale.net', path: '/ctn_v2/', beacon: true},
	],
	discontinued: true,
	sources: ['https://docs.contentsquare.com/en/web/'],
};
