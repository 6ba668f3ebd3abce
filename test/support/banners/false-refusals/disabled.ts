import {falseRefusal} from './false-refusal.ts';

export const disabled = falseRefusal({
	id: 'avslaatt',
	does: 'has a button for a no that cannot be pressed',
	toldBy: ['no-reject-button'],
	body: `<div id="banner" class="box" hidden><p>Vi bruker informasjonskapsler til statistikk og markedsføring.</p>
	<button onclick="keep('samtykke=1'); banner(false); run()">Godta alle</button> <button disabled onclick="keep('samtykke=0'); banner(false)">Avvis alle</button></div>
	<script>if (has('samtykke=1')) run(); else banner(true);</script>`,
});
