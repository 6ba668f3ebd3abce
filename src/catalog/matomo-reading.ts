import type {Reading} from './reading.ts';
import {type Said, valueOf, valuesOf} from './said.ts';

const inBulk = (name: string): readonly string[] => [name, `requests.${name}`];

/**
 * Matomo and Piwik PRO, which grew from one program. Several hits at once are queries in a list: `{"requests":["?idsite=1…"]}`.
 * An event has both a category and an action.
 */
export const matomoReading: Omit<Reading, 'vendor'> = {
	account: inBulk('idsite'),
	events: said => [
		...eventsIn(said),
		...valuesOf(said, inBulk('idgoal')).map(goal => (goal === '0' ? 'order' : `goal ${goal}`)),
	],
	page: inBulk('url'),
	fields: /^(?:requests\.)?dimension\d+$/,
	userIds: /^(?:requests\.)?uid$/,
	also: said => ({
		userId: valueOf(said, inBulk('uid')) !== undefined || undefined,
		title: valueOf(said, inBulk('action_name')) !== undefined || undefined,
	}),
};

function eventsIn(said: readonly Said[]): readonly string[] {
	const actions = valuesOf(said, inBulk('e_a'));
	return valuesOf(said, inBulk('e_c')).map((category, place) => [category, actions[place]].filter(Boolean).join(' '));
}
