import type {Vendor} from '../vendor.ts';

/** Counts visits without cookies. */
export const fathomAnalytics: Vendor = {
	id: 'fathom-analytics',
	name: 'Fathom Analytics',
	owner: 'conva-ventures',
	category: 'analytics',
	tracks: true,
	requests: [{host: 'usefathom.com'}, {host: 'usefathom.com', parameters: {h: true, p: true, sid: true}, beacon: true}],
	storage: ['blockFathomTracking'],
	aliases: ['usefathom.com', 'Use Fathom'],
	sources: ['https://usefathom.com/docs', 'https://usefathom.com/privacy'],
};
