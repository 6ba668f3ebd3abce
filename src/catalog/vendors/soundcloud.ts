import type {Vendor} from '../vendor.ts';

export const soundcloud: Vendor = {
	id: 'soundcloud',
	name: 'SoundCloud',
	owner: 'soundcloud',
	category: 'content',
	tracks: false,
	requests: [
		{host: ['soundcloud.com', 'sndcdn.com', 'soundcloud.cloud']},
		{
			host: ['eventlogger.soundcloud.com', 'eventgateway.soundcloud.com', 'telemetry.soundcloud.com'],
			tracks: true,
			beacon: true,
		},
	],
	sources: ['https://pages.soundcloud.com/legal/cookie-policy'],
};
