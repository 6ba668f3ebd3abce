import {bar, falseRefusal} from './false-refusal.ts';

export const hidesOnly = falseRefusal({
	id: 'gjemmer',
	does: 'hides its banner at a no and asks again on the next page',
	toldBy: ['choice-unconfirmed'],
	body: bar(
		`keep('valg=alle'); banner(false); run()`,
		'banner(false)',
		`if (has('valg=alle')) run(); else banner(true);`,
	),
});
