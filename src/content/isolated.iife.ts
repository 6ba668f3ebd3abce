// A page's eyes: there before its first script while an audit runs, else put in at the first sign of a person. It does what cannot
// wait; the rest comes when the page is on its way (looks.iife.ts).
import {answer, send, type PageHandlers} from '../webext/messages.ts';
import {isLate, wakesUp} from './awake.ts';
import {consentModeSettings} from './consent/consent-mode-settings.ts';
import {observeGestures} from './consent/observe-gestures.ts';
import {capped} from './flood.ts';
import {choicesAmong, keepLeftBehind, takeLeftBehind} from './left-behind.ts';
import {observeResources} from './observe-resources.ts';
import {keysOf, observeStorage, seen, sharesWithPage, storageLeftBehind} from './observe-storage.ts';
import {observeTyping} from './observe-typing.ts';
import {observed, passOn, whenFirst} from './outbox.ts';
import {pageStart} from './page-start.ts';
import {askForReports, onReport, type PageReport} from './page-report.ts';

let lookAtStorage: () => Promise<void> = async () => {};

const handlers: Pick<PageHandlers, 'lastLook'> = {
	lastLook: async () => {
		await lookAtStorage();
		askForReports();
		await passOn();
	},
};

if (wakesUp()) {
	begin();
	onReport(capped(fromPage, observed));
	addEventListener('pagehide', askForReports);
	lookAtStorage = observeStorage(observed);
	observeGestures(observed);
	if (!isLate()) {
		observeResources();
		observeTyping();
	}

	// Such frames mostly have nothing to tell, and merely to name the extension's interface costs each some time.
	if (sharesWithPage) whenFirst(() => answer(handlers));
	else answer(handlers);
}

/** Before the page's first script, if the eyes were open by then: what an earlier visit left. The background then has the looks put in. */
function begin(): void {
	const at = Date.now();
	// Late, nobody knows what of it is new.
	const {all, local} = isLate() ? {all: 0, local: keysOf('localStorage')} : storageLeftBehind();
	if (window !== window.top) return;
	const left = {at, keys: all, choices: choicesAmong(local)};
	if (Object.keys(left.choices).length === 0) {
		observed(pageStart(left, false));
	} else {
		// Who can tell a choice from what a platform writes before one is not here yet.
		keepLeftBehind(left);
		void send('putLooks').catch(() => {});
		addEventListener('pagehide', () => takeLeftBehind() && observed(pageStart(left, true)));
	}
	// What scripts wrote and took away before is lost to who comes late: silence of theirs would say nothing.
	if (isLate()) void passOn();
	else (['storage', 'page'] as const).forEach(observer => observed({kind: 'observer', at, observer}));
}

const settingsAfter = consentModeSettings();
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
		case 'command': {
			const raw = settingsAfter(what.raw);
			if (raw !== null) observed({kind: 'consent', at: what.at, signal: 'google-consent-mode', raw});
			break;
		}
		case 'interfaces':
			putInterfaces();
			break;
		case 'technique': {
			const {at, sign, script} = what;
			const technique = sign === 'dom-changes' || sign === 'input-listeners' ? 'session-recording' : 'fingerprinting';
			observed({kind: 'technique', at, technique, sign, script, page: location.href});
		}
	}
}
