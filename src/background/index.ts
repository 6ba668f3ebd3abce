import browser from 'webextension-polyfill';
import * as evidence from '../webext/evidence-store.ts';
import {answer, type BackgroundHandlers} from '../webext/messages.ts';
import {onSettingsChanged} from '../webext/settings.ts';
import {
	declareChoice,
	exportEvidence,
	finishAudit,
	linksOf,
	look,
	openPage,
	readPolicy,
	reload,
	startAudit,
	statusOf,
} from './audits.ts';
import {liesOver} from './banner-frames.ts';
import {pressMarked} from './page-world.ts';
import {forgetEnded, noteTyped} from './carried-values.ts';
import {choose} from './choose.ts';
import {deleteEverything, endUnwantedVisits} from './delete-everything.ts';
import {closeEyes, putFinderIn} from './eyes.ts';
import {fetchGivenPage, fetchPolicyPage} from './fetch-page.ts';
import {giveOpinion, givePolicy} from './given.ts';
import {mindInterruptions} from './interruptions.ts';
import {offerMenu} from './menu.ts';
import {observeAccess} from './observe-access.ts';
import {observeCookies} from './observe-cookies.ts';
import {observeNavigation} from './observe-navigation.ts';
import {observeRequests} from './observe-requests.ts';
import {forgetOutlivedDaily} from './outlived.ts';
import {fromPage} from './page-observations.ts';
import {putInterfacesIn} from './put-interfaces.ts';
import {onOpenedOrEnded, openRecords, recordOfTab, restored} from './records.ts';
import {heedShortcuts} from './shortcuts.ts';
import {leaveTab, showTab} from './show-tab.ts';
import {recordToShow} from './shown.ts';
import {startRun} from './start-run.ts';
import {noteSteered, welcomeNewcomers} from './welcome.ts';

const handlers: BackgroundHandlers = {
	observed: fromPage,
	fetchPage: (page, {tab}) => fetchPolicyPage(page, recordOfTab(tab?.id ?? -1)),
	personSeen(_, {tab}) {
		const record = recordOfTab(tab?.id ?? -1);
		if (record?.mode === 'visit') void look(record.tabId);
	},
	putFinder: (_, {tab, frameId = 0}) => putFinderIn(tab?.id ?? -1, frameId),
	putInterfaces: (_, {tab, frameId = 0}) => putInterfacesIn(tab?.id ?? -1, frameId),
	liesOver: (_, sender) => liesOver(sender),
	pressInPage: (mark, {tab, frameId}) => pressMarked(tab?.id ?? -1, frameId ?? 0, mark),
	typed(text, {tab, url = ''}) {
		const record = recordOfTab(tab?.id ?? -1);
		if (record?.mode === 'audit') noteTyped(record, text, url);
	},
	ready() {
		noteSteered();
		return true;
	},
	startAudit,
	startRun,
	finishAudit,
	statusOf,
	choose,
	reload,
	linksOf,
	openPage,
	showTab,
	leaveTab,
	declareChoice,
	readPolicy,
	fetchGiven: ({url}) => fetchGivenPage(url),
	givePolicy,
	giveOpinion,
	exportEvidence,
	stateOfRecord: ({id}) => evidence.stateOf(id),
	listRecords: evidence.headers,
	forgetRecord: ({id}) => evidence.forget(id),
	deleteEverything,
	recordOfTab: ({tabId}) => recordOfTab(tabId)?.id ?? null,
	recordToShow,
};

const forPages = new Set<keyof BackgroundHandlers>([
	'observed',
	'fetchPage',
	'personSeen',
	'putFinder',
	'putInterfaces',
	'liesOver',
	'pressInPage',
	'typed',
]);

// Every listener is registered here, in the worker's first turn: the browser replays the event that woke it.
const ears = observeRequests();
observeCookies();
observeNavigation();
observeAccess();
mindInterruptions();
welcomeNewcomers();
heedShortcuts();
offerMenu();
onSettingsChanged(() => void restored.then(endUnwantedVisits));
void restored.then(() => forgetOutlivedDaily()).catch(() => {});
answer(handlers, {
	after: restored,
	allow: (type, {url}) => forPages.has(type) || (url?.startsWith(browser.runtime.getURL('')) ?? false),
});
onOpenedOrEnded(() => {
	ears.suit();
	forgetEnded();
	if (!isAuditing()) void closeEyes(isAuditing);
});
const isAuditing = () => openRecords().some(({mode}) => mode === 'audit');
// Only Firefox says that it is about to stop an idle background.
browser.runtime.onSuspend.addListener(() => void evidence.flush());
