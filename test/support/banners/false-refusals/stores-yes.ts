import {bar, falseRefusal} from './false-refusal.ts';

export const storesYes = falseRefusal({
	id: 'jaogja',
	does: 'keeps a yes at a no, and runs its tags',
	toldBy: ['tracking-after-rejection'],
	body: bar(
		`keep('cookie_samtykke=ja'); banner(false); run()`,
		`keep('cookie_samtykke=ja'); banner(false); run()`,
		`if (has('cookie_samtykke=ja')) run(); else banner(true);`,
	),
});
