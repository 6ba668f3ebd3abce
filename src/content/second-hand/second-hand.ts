import AutoConsent from '@duckduckgo/autoconsent';
import {onlyCloses} from '../../consent/buttons.ts';
import type {Pressed} from '../../webext/messages.ts';
import {isVisible, labelOf} from '../consent/dom.ts';
import {choiceWorded, readAll} from '../consent/labels.ts';
import {leavesPage} from '../consent/press.ts';
import {rules} from './rules.ts';

/** ms: until a banner of a kind is known, and until it is answered. */
const patience = {find: 3000, choose: 10_000};

type Press = {readonly label: string; readonly at: number};

/** What autoconsent knows to press, pressed only where a person could: `pressing` is told of the press that decided. */
export function chooseBySecondHand(
	choice: 'accept' | 'reject',
	pressing: (label: string, clicks: number, at: number) => void,
): Promise<Pressed> {
	// The hands have laid the words down.
	readAll();
	return new Promise(resolve => {
		const presses: Press[] = [];
		const done = (isDone: boolean) => {
			clearTimeout(timer);
			const last = presses.at(-1);
			if (!isDone || !last) return resolve({did: 'none'});
			pressing(last.label, presses.length, last.at);
			resolve({did: 'pressed', label: last.label, clicks: presses.length});
		};
		let timer = setTimeout(done, patience.find, false);
		const hand = new SecondHand(
			async message => {
				if (message.type === 'cmpDetected') {
					clearTimeout(timer);
					timer = setTimeout(done, patience.choose, false);
				}
				if (message.type === 'optOutResult' || message.type === 'optInResult') done(message.result);
				if (message.type === 'report' && message.state.lifecycle === 'nothingDetected') done(false);
			},
			{
				autoAction: choice === 'accept' ? 'optIn' : 'optOut',
				enablePrehide: false,
				enableCosmeticRules: false,
				enableGeneratedRules: false,
				detectRetries: 4,
				logs: {...silent},
			},
			{autoconsent: rules},
		);
		const press = (element: HTMLElement) => {
			const label = labelOf(element);
			if (!isVisible(element) || leavesPage(element) || (choice === 'reject' && isNoRefusal(label))) return false;
			presses.push({label, at: Date.now()});
			element.click();
			return true;
		};
		Object.assign(hand.domActions, {
			clickElement: async (element: HTMLElement) => press(element),
			click: async (selector: Parameters<typeof hand.domActions.elementSelector>[0], all = false) => {
				const visible = hand.domActions.elementSelector(selector).filter(isVisible);
				return (all ? visible : visible.slice(0, 1)).map(press).some(Boolean);
			},
			hide: () => false,
			setStyle: () => false,
			addStyle: () => false,
			removeClass: () => false,
		});
	});
}

/** Some rules are content with a banner that is out of the way. */
const isNoRefusal = (label: string) => onlyCloses(label) || choiceWorded(label) === 'accept';

const silent = {
	lifecycle: false,
	rulesteps: false,
	detectionsteps: false,
	evals: false,
	errors: false,
	messages: false,
	waits: false,
};

/** Without the rules that are programs: those call what the page's scripts offer. */
class SecondHand extends AutoConsent {
	override addDynamicRules(): void {}
}
