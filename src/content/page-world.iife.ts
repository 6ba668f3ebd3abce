// Runs in the page's own world before its first script. No extension API here, and nothing a page could call.
import {observePageConsent} from './consent/page/observe-page-consent.ts';
import {observeCookieStore} from './page/observe-cookie-store.ts';
import {observeTechniques} from './page/observe-techniques.ts';
import {observeStores, observeWrites} from './page/observe-writes.ts';
import {report} from './page/report.ts';

observeWrites();
observeStores();
observeCookieStore();
observeTechniques();
observePageConsent(
	signal => report({what: 'consent', at: Date.now(), ...signal}),
	() => report({what: 'interfaces', at: Date.now()}),
);
