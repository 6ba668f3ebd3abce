import type {Vendor} from '../vendor.ts';

export const callrail: Vendor = {
	id: 'callrail',
	name: 'CallRail',
	owner: 'callrail',
	category: 'analytics',
	tracks: true,
	requests: [{host: ['callrail.com', 'calltrk.com']}, {host: ['js.callrail.com', 'js.calltrk.com'], beacon: true}],
	storage: ['calltrk_*'],
	aliases: ['Call Rail'],
	sources: ['https://www.callrail.com/cookies/', 'https://apidocs.callrail.com'],
};
