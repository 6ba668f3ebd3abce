import browser from 'webextension-polyfill';
import {answer, type BackgroundHandlers} from '../webext/messages.ts';
import {
	choose,
	declareChoice,
	exportEvidence,
	finishAudit,
	readPolicy,
	reload,
	startAudit,
	statusOf,
} from './audits.ts';
import {fetchPage} from './fetch-page.ts';
import {observeCookies} from './observe-cookies.ts';
import {observeNavigation} from './observe-navigation.ts';
import {observeRequests} from './observe-requests.ts';
import {fromPage} from './page-observations.ts';
import {forgetLostVisits, recordOfTab, restored} from './records.ts';

const handlers: BackgroundHandlers = {
	observed: fromPage,
	fetchPage,
	shouldReadPolicy: (_, {tab}) => recordOfTab(tab?.id ?? -1)?.policy === 'wanted',
	ready: () => true,
	startAudit,
	finishAudit,
	statusOf,
	choose,
	reload,
	declareChoice,
	readPolicy,
	exportEvidence,
	recordOfTab: ({tabId}) => recordOfTab(tabId)?.id ?? null,
};

const forPages = new Set<keyof BackgroundHandlers>(['observed', 'fetchPage', 'shouldReadPolicy']);

// Every listener is registered here, in the worker's first turn: the browser replays the event that woke it.
observeRequests();
observeCookies();
observeNavigation();
answer(handlers, {
	after: restored,
	allow: (type, {url}) => forPages.has(type) || (url?.startsWith(browser.runtime.getURL('')) ?? false),
});
browser.runtime.onStartup.addListener(() => void forgetLostVisits());
browser.runtime.onInstalled.addListener(() => void forgetLostVisits());
