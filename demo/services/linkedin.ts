import {days, gif, redirect, script, thirdPartyCookie} from '../answers.ts';
import {demoFile} from '../files.ts';
import type {Tag} from '../tag.ts';

const tag = demoFile('tags/insight.min.js');

/**
 * LinkedIn Insight Tag: collect, a redirect that tests whether cookies hold, one by way of linkedin.com.
 * Lifetimes: www.linkedin.com/legal/l/cookie-table.
 */
export const linkedin: Tag = {
	id: 'linkedin',
	hosts: ['snap.licdn.com', 'px.ads.linkedin.com', 'www.linkedin.com'],
	answer({host, path, query}) {
		if (host === 'snap.licdn.com') return path === '/li.lms-analytics/insight.min.js' ? script(tag) : null;
		if (host === 'www.linkedin.com') {
			const back = query.get('redirect') ?? '';
			const home = back.startsWith('https://px.ads.linkedin.com/');
			return path === '/px/li_sync' && home ? redirect(`${back}&liSync=true`, {'set-cookie': members}) : null;
		}
		if (path !== '/collect') return null;
		if (query.has('liSync')) return gif();
		const again = `https://px.ads.linkedin.com/collect?${query}&cookiesTest=true`;
		if (!query.has('cookiesTest')) return redirect(again, {'set-cookie': visitors});
		return redirect(
			`https://www.linkedin.com/px/li_sync?redirect=${encodeURIComponent(`https://px.ads.linkedin.com/collect?${query}`)}`,
		);
	},
	embed: account => `
		window._linkedin_partner_id = '${account}';
		window._linkedin_data_partner_ids = window._linkedin_data_partner_ids || [];
		window._linkedin_data_partner_ids.push('${account}');
		load('https://snap.licdn.com/li.lms-analytics/insight.min.js');`,
};

const visitors = [
	thirdPartyCookie('li_sugr', 'f3a1demo', '.linkedin.com', days(90)),
	thirdPartyCookie('bcookie', '"v=2&demo"', '.linkedin.com', days(365)),
	thirdPartyCookie('lidc', '"b=OGST00:s=O"', '.linkedin.com', days(1)),
	thirdPartyCookie('UserMatchHistory', 'AQdemo', '.linkedin.com', days(30)),
	thirdPartyCookie('AnalyticsSyncHistory', 'AQdemo', '.linkedin.com', days(30)),
];
const members = [thirdPartyCookie('bscookie', '"v=1&demo"', '.www.linkedin.com', days(365), '; HttpOnly')];
