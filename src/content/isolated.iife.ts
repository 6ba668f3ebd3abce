import {cookieRequestOf} from '../webext/cookie-request.ts';
import {answer, send, type PageHandlers} from '../webext/messages.ts';
import {choose} from './consent/choose.ts';
import {consentLeftBehind, observeConsent} from './consent/observe-consent.ts';
import {findPolicy} from './find-policy.ts';
import {observeStorage, seen, storageLeftBehind} from './observe-storage.ts';
import {observed} from './outbox.ts';
import {onReport} from './page-report.ts';

const isTop = window === window.top;
const at = Date.now();

// Before the page's first script: what an earlier visit left.
const storage = storageLeftBehind();
if (isTop) {
	observed({kind: 'page-start', at, automated: navigator.webdriver, storage, consent: consentLeftBehind()});
	(['page', 'storage', 'consent'] as const).forEach(observer => observed({kind: 'observer', at, observer}));
}

onReport(what => {
	if (what.what === 'cookie') {
		const cookie = cookieRequestOf(what.line, what.at);
		if (cookie) {
			observed({kind: 'cookie-written', at: what.at, cookie, page: location.href, script: what.script});
		}
	} else if (what.what === 'storage') {
		seen(what, observed);
	} else {
		const {signal, raw, cmp} = what;
		observed({kind: 'consent', at: what.at, signal, raw, ...(cmp === undefined ? {} : {cmp})});
	}
});
observeStorage(observed);
observeConsent(observed);

const handlers: PageHandlers = {
	readPolicy: () => findPolicy(observed),
	choose: async ({choice}) => {
		const phase = choice === 'accept' ? 'accepted' : 'rejected';
		const pressed = await choose(choice, detail =>
			observed({kind: 'choice', at: Date.now(), phase, source: 'automation', detail}),
		);
		return pressed !== null;
	},
};
answer(handlers);

if (isTop) {
	addEventListener('load', async () => {
		if (await send('shouldReadPolicy').catch(() => false)) {
			await findPolicy(observed);
		}
	});
}
