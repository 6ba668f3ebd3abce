import {crossOrigin, days, gif, noContent, redirect, thirdPartyCookie} from '../answers.ts';
import type {Service} from '../service.ts';

/**
 * Google Ads: audiences over two hosts, and the page view ping.
 * Cookies: business.safety.google/adscookies (IDE 13 months in the EEA, test_cookie 15 minutes).
 */
export const googleAds: Service = {
	id: 'google-ads',
	hosts: ['googleads.g.doubleclick.net', 'www.google.com', 'pagead2.googlesyndication.com', 'www.googleadservices.com'],
	answer(arrival) {
		const {host, path, query, cookies} = arrival;
		if (path === '/ccm/collect') return noContent(crossOrigin(arrival));
		if (host === 'www.google.com' && path.startsWith('/pagead/1p-user-list/')) return gif();
		if (!path.startsWith('/pagead/viewthroughconversion/')) return null;
		const account = path.split('/')[3];
		const cookie = cookies['test_cookie']
			? thirdPartyCookie('IDE', 'AHWqTUmDemo', '.doubleclick.net', days(395), '; HttpOnly')
			: thirdPartyCookie('test_cookie', 'CheckForPermission', '.doubleclick.net', 900);
		return redirect(`https://www.google.com/pagead/1p-user-list/${account}/?${query}&is_vtc=1&random=1`, {
			'set-cookie': [cookie],
		});
	},
};
