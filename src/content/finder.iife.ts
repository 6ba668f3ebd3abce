// Put into a frame, after the words, when something there may be asking for consent: tells of the banner, and of what is chosen in it.
import {observeBanner} from './consent/observe-banner.ts';
import {observeChoices} from './consent/observe-choices.ts';
import {observed} from './outbox.ts';

const world = globalThis as {samsvarFinder?: true};

if (!world.samsvarFinder) {
	world.samsvarFinder = true;
	observeBanner(observed);
	observeChoices(observed);
}
