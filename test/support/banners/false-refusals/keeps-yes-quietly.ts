import {bar, falseRefusal} from './false-refusal.ts';

/** Nothing is sent from the page: what it keeps is read by its server. The cookie alone tells that the no was taken for a yes. */
export const keepsYesQuietly = falseRefusal({
	id: 'stille-ja',
	does: 'keeps a yes at a no, and sends nothing for now',
	toldBy: ['choice-contradicted', 'choice-unconfirmed'],
	tags: {},
	body: bar(
		`keep('cookie_samtykke=godtatt'); banner(false)`,
		`keep('cookie_samtykke=godtatt'); banner(false)`,
		`if (!has('cookie_samtykke=godtatt')) banner(true);`,
	),
});
