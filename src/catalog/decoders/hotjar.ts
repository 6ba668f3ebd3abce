import {reading} from '../reading.ts';

/** https://help.hotjar.com/hc/en-us/articles/115011640307 */
export const hotjar = reading({
	vendor: 'hotjar',
	account: ['site_id', 'siteId'],
	accountInPath: /\/(?:hotjar-|sites\/|sessions\/)(\d{3,12})(?:\D|$)/,
	free: /^(?:user_)?attributes\./,
	userIds: /^user_id$/,
});
