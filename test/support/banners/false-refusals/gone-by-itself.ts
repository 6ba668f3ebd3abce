import {falseRefusal} from './false-refusal.ts';

/** To stay is to say yes: it is gone before anybody can have read it, and never asks again. */
export const goneByItself = falseRefusal({
	id: 'flyktig',
	does: 'takes scrolling or two seconds for a yes, and has no button but one',
	toldBy: ['no-reject-button'],
	body: `<div id="banner" class="box" hidden><p>Denne siden bruker informasjonskapsler til markedsføring. Fortsetter du, godtar du det.</p><button onclick="taken()">OK</button></div>
	<script>
		function taken() { keep('cookie_notice=ok'); banner(false); run(); }
		if (has('cookie_notice=ok')) run();
		else { banner(true); addEventListener('scroll', taken, {once: true}); setTimeout(taken, 2000); }
	</script>`,
});
