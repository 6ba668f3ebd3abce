import {days, noContent, script, thirdPartyCookie} from '../answers.ts';
import {demoFile} from '../files.ts';
import type {Tag} from '../tag.ts';

const tag = demoFile('tags/bat.js');

/** Microsoft Advertising (Bing): Universal Event Tracking. Source: help.ads.microsoft.com/apex/index/3/en/53056. */
export const microsoftAdvertising: Tag = {
	id: 'microsoft-advertising',
	hosts: ['bat.bing.com'],
	answer({path}) {
		if (path === '/bat.js') return script(tag);
		if (!path.startsWith('/action/')) return null;
		return noContent({'set-cookie': [thirdPartyCookie('MUID', '0123456789ABCDEF', '.bing.com', days(390))]});
	},
	embed: account => `
		window.uetq = window.uetq || [];
		load('https://bat.bing.com/bat.js', function () {
			window.uetq = new UET({ti: '${account}', q: window.uetq});
			window.uetq.push('pageLoad');
		});`,
};
