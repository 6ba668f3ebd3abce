import {matomoReading} from '../matomo-reading.ts';
import {reading} from '../reading.ts';

/** https://developers.piwik.pro/reference/http-api */
export const piwikPro = reading({
	vendor: 'piwik-pro',
	...matomoReading,
	accountInPath: /\/(?:containers|js)\/([\da-f-]{36})\.js$/,
});
