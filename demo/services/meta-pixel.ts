import {crossOrigin, days, gif, script, thirdPartyCookie} from '../answers.ts';
import {demoFile} from '../files.ts';
import type {Tag} from '../tag.ts';

const tag = demoFile('tags/fbevents.js');

/** Meta Pixel: the script, its settings for the pixel, and the collector. `fr` 90 days: www.facebook.com/privacy/policies/cookies. */
export const metaPixel: Tag = {
	id: 'meta-pixel',
	hosts: ['connect.facebook.net', 'www.facebook.com'],
	answer(arrival) {
		const {host, path} = arrival;
		if (host === 'www.facebook.com') {
			return path === '/tr/' || path === '/tr' ? gif({...crossOrigin(arrival), 'set-cookie': [fr]}) : null;
		}
		if (path.endsWith('/fbevents.js')) return script(tag, {'cache-control': 'public, max-age=1200'});
		if (!path.startsWith('/signals/config/')) return null;
		return script(`window.__pixelConfigured(${JSON.stringify(path.split('/')[3])});`);
	},
	embed: (account, matching) => `
		if (!window.fbq) {
			window.fbq = function () { fbq.callMethod ? fbq.callMethod.apply(fbq, arguments) : fbq.queue.push(arguments); };
			window._fbq = fbq; fbq.push = fbq; fbq.loaded = true; fbq.version = '2.0'; fbq.queue = [];
			load('https://connect.facebook.net/en_US/fbevents.js');
		}
		fbq('init', '${account}'${matching ? `, ${JSON.stringify(matching)}` : ''});
		fbq('track', 'PageView');`,
};

const fr = thirdPartyCookie('fr', '0demo.AWdemo', '.facebook.com', days(90), '; HttpOnly');
