// Put into a page that has begun, and into frames that lie over it: looks for a consent platform, a banner and what was chosen.
import {answer, type PageHandlers} from '../webext/messages.ts';
import {framesOver} from './consent/frames-over.ts';
import {lookAgain, observeConsent, wasChosen} from './consent/observe-consent.ts';
import {takeLeftBehind} from './left-behind.ts';
import {observed} from './outbox.ts';
import {pageStart} from './page-start.ts';

const world = globalThis as {samsvarLooks?: true};

const handlers: Pick<PageHandlers, 'framesOver' | 'lookAgain'> = {framesOver, lookAgain};

if (!world.samsvarLooks) {
	world.samsvarLooks = true;
	const left = takeLeftBehind();
	if (left) observed(pageStart(left, wasChosen(left.choices)));
	observeConsent(observed);
	answer(handlers);
}
