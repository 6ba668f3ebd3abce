import {noContent, script} from '../answers.ts';
import {demoFile} from '../files.ts';
import type {Tag} from '../tag.ts';

const tag = demoFile('tags/matomo.js');

/** Matomo lives on its user's own host: sites answer these paths themselves. */
export const matomo: Tag = {
	id: 'matomo',
	hosts: [],
	answer({path}) {
		if (path === '/matomo/matomo.js') return script(tag);
		return path === '/matomo/matomo.php' ? noContent() : null;
	},
	embed: account => `
		window._paq = window._paq || [];
		_paq.push(['trackPageView'], ['enableLinkTracking'], ['setTrackerUrl', '/matomo/matomo.php'], ['setSiteId', '${account}']);
		load('/matomo/matomo.js');`,
};
