import {bar, falseRefusal} from './false-refusal.ts';

/** Labels change places when the banner has stood for a while; what the buttons do does not. */
export const swapped = falseRefusal({
	id: 'bytte',
	does: 'swaps the labels of its buttons once they are shown',
	toldBy: ['tracking-after-rejection'],
	body: bar(
		`keep('cookie_consent=yes'); banner(false); run()`,
		`keep('cookie_consent=no'); banner(false)`,
		`if (has('cookie_consent=yes')) run();
		else if (!has('cookie_consent=no')) {
			banner(true);
			setTimeout(() => { const label = $('#ja').textContent; $('#ja').textContent = $('#nei').textContent; $('#nei').textContent = label; }, 700);
		}`,
	),
});
