// Runs in the page's own world before its first script. No extension API here, and nothing a page could call.
import {observePageConsent} from './consent/page/observe-page-consent.ts';
import {observeCookieStore} from './page/observe-cookie-store.ts';
import {observeTechniques} from './page/observe-techniques.ts';
import {observeStores, observeWrites} from './page/observe-writes.ts';
import {report, whenBusy} from './page/report.ts';

observeWrites();
observeStores();
observeCookieStore();
observeTechniques();
observePageConsent(
	raw => report({what: 'command', at: Date.now(), raw}),
	() => report({what: 'interfaces', at: Date.now()}, undefined, true),
	whenBusy,
);
