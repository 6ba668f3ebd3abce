import {bar, falseRefusal} from './false-refusal.ts';

export const doesNothing = falseRefusal({
	id: 'doev',
	does: 'does nothing at a no',
	toldBy: ['choice-unconfirmed'],
	body: bar(`keep('valg=alle'); banner(false); run()`, '', `if (has('valg=alle')) run(); else banner(true);`),
});
