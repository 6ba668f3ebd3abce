import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const mediamath: Vendor = {
	id: 'mediamath',
	name: 'MediaMath',
	owner: 'infillion',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['mathtag.com', 'mathads.com']}, {host: ['pixel.mathtag.com', 'sync.mathtag.com'], beacon: true}],
	cookies: [{name: 'uuid', party: 'third', domains: ['mathtag.com'], lifetime: 393 * day, purpose: 'advertising'}],
	aliases: ['Media Math', 'mathtag.com'],
	evidence: ['mt_id', 'mt_adid'],
	sources: ['https://www.mediamath.com/privacy-policy/'],
};
