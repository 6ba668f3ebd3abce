import {crossOrigin, noContent} from '../answers.ts';
import type {Service} from '../service.ts';

/** Google Analytics 4's collectors: they set no cookies of their own. */
export const googleAnalytics: Service = {
	id: 'google-analytics',
	hosts: ['region1.google-analytics.com', 'www.google-analytics.com'],
	answer: arrival => (arrival.path === '/g/collect' ? noContent(crossOrigin(arrival)) : null),
};
