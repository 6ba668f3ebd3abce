import {falseRefusal} from './false-refusal.ts';

/** “Avvis” looks like its neighbour, and leads to a text that says how to delete cookies in the browser. */
export const leadsToPolicy = falseRefusal({
	id: 'lenke',
	does: 'has a link to its policy for a no',
	toldBy: ['no-reject-button'],
	files: {
		'/personvern':
			'<!doctype html><html lang="nb"><meta charset="utf-8"><title>Personvern</title><h1>Personvern</h1><p>Du kan slette informasjonskapsler i nettleseren din.</p>',
	},
	body: `<div id="banner" class="box" hidden><p>Vi bruker informasjonskapsler til statistikk og markedsføring.</p>
	<button onclick="keep('kapsler=ok'); banner(false); run()">Godta</button> <a href="/personvern" class="button">Avvis</a></div>
	<script>if (has('kapsler=ok')) run(); else banner(true);</script>`,
});
