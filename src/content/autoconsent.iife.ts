// Put into a page's frames when our own hands have found nothing to press there.
import {answer, type PageHandlers} from '../webext/messages.ts';
import {chooseBySecondHand} from './second-hand/second-hand.ts';
import {observed, passOn} from './outbox.ts';

const world = globalThis as {samsvarSecondHand?: true};

const handlers: Pick<PageHandlers, 'chooseBySecondHand'> = {
	chooseBySecondHand: async ({choice}) => {
		const phase = choice === 'accept' ? 'accepted' : 'rejected';
		const pressed = await chooseBySecondHand(choice, (label, clicks, at) =>
			observed({kind: 'choice', at, phase, source: 'automation', detail: label, clicks}),
		);
		await passOn();
		return pressed;
	},
};

if (!world.samsvarSecondHand) {
	world.samsvarSecondHand = true;
	answer(handlers);
}
