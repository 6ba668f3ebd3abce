import {script} from '../answers.ts';
import {demoFile} from '../files.ts';
import type {Tag} from '../tag.ts';

const tag = demoFile('tags/gtag.js');

/** www.googletagmanager.com: the Google tag, for Analytics (G-…) and Ads (AW-…). */
export const googleTag: Tag = {
	id: 'google-tag',
	hosts: ['www.googletagmanager.com'],
	answer: ({path, query}) => (path === '/gtag/js' ? script(tag.replaceAll('__ID__', query.get('id') ?? '')) : null),
	embed: (account, {events = [], ...options} = {}) =>
		`if (!window.googleTagAsked) {
			window.googleTagAsked = true;
			load('https://www.googletagmanager.com/gtag/js?id=${account}');
			gtag('js', new Date());
		}
		gtag('config', '${account}', ${JSON.stringify(options)});
		for (const name of ${JSON.stringify(events)}) gtag('event', name, {currency: 'NOK'});`,
};
