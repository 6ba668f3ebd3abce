import {handMade} from './hand-made.ts';

/** Nothing behind it can be reached or scrolled to. */
export const wall = handMade({
	id: 'vegg',
	name: 'a bar with a wall behind',
	language: 'nb',
	cookie: {name: 'personvern', yes: 'samtykket', no: 'ikke-samtykket'},
	footer: '<button type="button" onclick="banner(true)">Personverninnstillinger</button>',
	body: `<div id="vegg" hidden style="position:fixed;inset:0;background:#000a;z-index:500"></div><div id="linje" role="dialog" hidden style="position:fixed;left:0;right:0;bottom:0;padding:1rem;background:#fff;z-index:501"><p>Vi bruker informasjonskapsler til å tilpasse innhold og annonser.</p><button onclick="choose('yes')">Aksepter alle</button> <button onclick="choose('no')">Fortsett uten å godta</button></div><script>
		function banner(isShown) { for (const id of ['vegg', 'linje']) document.getElementById(id).hidden = !isShown; document.documentElement.style.overflow = isShown ? 'hidden' : ''; }
	</script>`,
});
