import {matomoReading} from '../matomo-reading.ts';
import {reading} from '../reading.ts';

/** https://developer.matomo.org/api-reference/tracking-api */
export const matomo = reading({vendor: 'matomo', ...matomoReading});
