// A page's eyes: there before its first script while an audit runs, else put in at the first sign of a person.
import {answer, send, type PageHandlers} from '../webext/messages.ts';
import {isLate, wakesUp} from './awake.ts';
import {framesOver} from './consent/frames-over.ts';
import {consentLeftBehind, lookAgain, observeConsent} from './consent/observe-consent.ts';
import {capped} from './flood.ts';
import {observeResources} from './observe-resources.ts';
import {observeStorage, seen, storageLeftBehind} from './observe-storage.ts';
import {observeTyping} from './observe-typing.ts';
import {observed, passOn} from './outbox.ts';
import {onReport, type PageReport} from './page-report.ts';

const isTop = window === window.top;

let lookAtStorage: () => Promise<void> = async () => {};

const handlers: Pick<PageHandlers, 'lastLook' | 'framesOver' | 'lookAgain'> = {
	lastLook: async () => {
		await lookAtStorage();
		await passOn();
	},
	framesOver,
	lookAgain,
};

if (wakesUp()) {
	begin();
	onReport(capped(fromPage, observed));
	lookAtStorage = observeStorage(observed);
	observeConsent(observed);
	if (!isLate()) {
		observeResources(observed);
		observeTyping();
	}

	answer(handlers);
}

/** Before the page's first script, if the eyes were open by then: what an earlier visit left. */
function begin(): void {
	const at = Date.now();
	const storage = isLate() ? 0 : storageLeftBehind();
	if (isTop) {
		const {
			webdriver: automated,
			doNotTrack,
			globalPrivacyControl: gpc = null,
		} = navigator as Navigator & {
			globalPrivacyControl?: boolean;
		};
		const dnt = doNotTrack === '1';
		observed({kind: 'page-start', at, automated, storage, consent: consentLeftBehind(), gpc, dnt});
		// What scripts wrote and took away before is lost: silence of theirs would say nothing.
		const ran = isLate() ? (['consent'] as const) : (['storage', 'consent', 'page'] as const);
		ran.forEach(observer => observed({kind: 'observer', at, observer}));
	}
}

let interfacesAsked = false;

/** Once: a page may say so as often as it likes. */
function putInterfaces(): void {
	if (interfacesAsked) return;
	interfacesAsked = true;
	void send('putInterfaces').catch(() => {});
}

function fromPage(what: PageReport): void {
	switch (what.what) {
		case 'cookie': {
			const {at, line, script, by} = what;
			observed({kind: 'cookie-line', at, line, page: location.href, script, ...(by === undefined ? {} : {by})});
			break;
		}
		case 'storage':
			seen(what, observed);
			break;
		case 'consent': {
			const {at, signal, raw, cmp} = what;
			observed({kind: 'consent', at, signal, raw, ...(cmp === undefined ? {} : {cmp})});
			break;
		}
		case 'interfaces':
			putInterfaces();
			break;
		case 'technique': {
			const {at, technique, sign, script} = what;
			observed({kind: 'technique', at, technique, sign, script, page: location.href});
		}
	}
}
