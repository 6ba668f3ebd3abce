import {bar, falseRefusal} from './false-refusal.ts';

export const paywall = falseRefusal({
	id: 'betal',
	does: 'asks for money at a no, and lets nobody in who has said neither yes nor paid',
	toldBy: ['choice-unconfirmed'],
	body: `<div id="mur" hidden role="dialog" aria-modal="true" style="position:fixed;inset:0;background:#fff;z-index:5000;padding:4rem"><h2>Les uten annonser</h2><p>Abonner for 49 kr i måneden, eller godta informasjonskapsler til annonser og les gratis.</p><button>Abonner</button> <button onclick="keep('valg=annonser'); $('#mur').hidden = true; run()">Godta og les gratis</button></div>${bar(
		`keep('valg=annonser'); banner(false); run()`,
		`banner(false); $('#mur').hidden = false`,
		`if (has('valg=annonser')) run(); else banner(true);`,
	)}`,
});
