import {describe} from 'vitest';
import {encoded, reads} from './reads.ts';

const borlabs = (consents: object) => encoded({consents, domainPath: 'a.example/', uid: 'anonymous', version: 1});
const realCookieBanner = (groups: object) =>
	encodeURIComponent(`0f234017-e4d0-4000-a451-000000000000:${'0f'.repeat(16)}:${JSON.stringify(groups)}`);
const vanilla2 = (...level: string[]) => JSON.stringify({categories: level, level, revision: 0});
const cookieScript = (...categories: string[]) =>
	JSON.stringify({action: 'accept', categories: JSON.stringify(categories)});
const essential = ['borlabs-cookie'];

describe('a list of what was granted, and not of what was refused', () => {
	reads([
		['borlabs-cookie', borlabs({essential, statistics: ['matomo'], marketing: ['facebook-pixel']}), 'accepted'],
		['borlabs-cookie', borlabs({essential, marketing: ['facebook-pixel']}), 'accepted'],
		['borlabs-cookie', borlabs({essential, 'external-media': ['vimeo']}), 'partial'],
		['borlabs-cookie', borlabs({essential}), 'rejected'],
		['borlabs-cookie', borlabs({}), 'unknown'],
		['real-cookie-banner', realCookieBanner({44: [604], 45: [601], 46: [602]}), 'accepted', ['44', '45', '46']],
		['real-cookie-banner', realCookieBanner({44: [604, 603], 45: [601]}), 'partial'],
		['vanilla-cookieconsent', vanilla2('necessary', 'analytics', 'targeting'), 'accepted'],
		['vanilla-cookieconsent', vanilla2('nødvendige', 'markedsføring'), 'accepted'],
		['vanilla-cookieconsent', vanilla2('nødvendige', 'statistikk', 'preferanser'), 'partial'],
		['vanilla-cookieconsent', vanilla2(), 'unknown'],
		['cookie-script', cookieScript('strict', 'performance', 'targeting'), 'accepted'],
		['cookie-script', cookieScript('strict', 'performance', 'functionality'), 'partial'],
		['cookie-script', cookieScript('strict'), 'rejected'],
		['liveramp', '{"purpose":{"legitimateInterests":[],"consents":[]},"vendor":{}}', 'rejected'],
		['consentmanager', '__cmpconsent1=x; __cmpcpc1=__51_52__', 'partial'],
		['consentmanager', '__cmpconsent1=x; __cmpcpc1=__51_52_53__', 'accepted'],
		['consentmanager', '__cmpconsent1=x; __cmpcpc1=__51__', 'rejected'],
		['securiti', '{"consents":{"34":1,"35":1}}', 'partial'],
		['securiti', '{"consents":{"34":1,"35":1,"36":1}}', 'accepted'],
	]);
});
