import {handMade} from './hand-made.ts';

const answers = {ja: 'alle', nei: 'nodvendige'};

/** The server keeps the answer and sends the page anew. */
export const form = handMade({
	id: 'skjema',
	name: 'a form that is sent, and the page comes anew',
	language: 'nb',
	cookie: {name: 'samtykke', yes: answers.ja, no: answers.nei},
	footer: '<a href="/?valg" onclick="banner(true); return false">Endre samtykke til informasjonskapsler</a>',
	files: Object.fromEntries(
		Object.entries(answers).map(([answer, value]) => [
			`/svar/${answer}`,
			{
				status: 303,
				headers: {location: '/', 'set-cookie': `samtykke=${value}; Path=/; Max-Age=15552000; SameSite=Lax`},
				body: '',
			},
		]),
	),
	body: `<form id="banner" class="box" method="post" hidden><p>Kommunen bruker informasjonskapsler til statistikk.</p>
	<input type="submit" formaction="/svar/ja" value="Tillat alle"> <input type="submit" formaction="/svar/nei" value="Kun nødvendige"></form>
	<script>function banner(isShown) { $('#banner').hidden = !isShown; }</script>`,
});
