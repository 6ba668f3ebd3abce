import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const nexxenDsp: Vendor = {
	id: 'nexxen-dsp',
	name: 'Nexxen DSP',
	owner: 'nexxen',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['turn.com', 'amgdgt.com', 'kontera.com', 'videohub.tv']},
		{host: ['d.turn.com', 'r.turn.com'], beacon: true},
	],
	cookies: [{name: 'uid', party: 'third', domains: ['turn.com'], lifetime: 180 * day, purpose: 'advertising'}],
	aliases: ['turn.com', 'Turn Inc.'],
	formerNames: ['Amobee', 'Tremor Video', 'Tremor Video DSP'],
	sources: ['https://www.amobee.com/trust/gdpr/'],
};
