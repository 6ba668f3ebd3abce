import {days, gif, thirdPartyCookie} from '../answers.ts';
import type {Tag} from '../tag.ts';

/** Floodlight, the counter of Google Marketing Platform (Campaign Manager). Source: support.google.com/campaignmanager/answer/2823450. */
export const floodlight: Tag = {
	id: 'floodlight',
	hosts: ['ad.doubleclick.net'],
	answer: ({path}) =>
		path.startsWith('/activity')
			? gif({'set-cookie': [thirdPartyCookie('IDE', 'AHWqTUmDemo', '.doubleclick.net', days(395), '; HttpOnly')]})
			: null,
	embed: account =>
		`new Image().src = 'https://ad.doubleclick.net/activity;src=${account};type=sider0;cat=forside0;dc_lat=;tfua=;npa=0;ord=' + Math.random() * 1e13 + '?';`,
};
