import {bar, falseRefusal} from './false-refusal.ts';

/** Whatever was pressed, it keeps that the banner was seen; from the next page on that does for a yes. */
export const keepsSeen = falseRefusal({
	id: 'sett',
	does: 'keeps no more of a no than that its banner was seen, which is a yes on the next page',
	toldBy: ['tracking-after-rejection'],
	body: bar(
		`keep('cookie_banner=seen'); banner(false); run()`,
		`keep('cookie_banner=seen'); banner(false)`,
		`if (has('cookie_banner=seen')) run(); else banner(true);`,
	),
});
