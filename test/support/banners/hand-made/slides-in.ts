import {handMade} from './hand-made.ts';

/** It is there to be seen before it hears a press. */
export const slidesIn = handMade({
	id: 'glir',
	name: 'slides in, and loses what is pressed before',
	language: 'nb',
	cookie: {name: 'cookie_samtykke', yes: 'ja', no: 'nei'},
	footer: '<button type="button" onclick="banner(true)">Samtykkeinnstillinger</button>',
	body: `<style>#banner{transition:transform .8s;transform:translateY(150%)}#banner.inne{transform:none}</style>
	<div id="banner" class="box"><p>Vi bruker informasjonskapsler til statistikk og annonser.</p><button onclick="heard('yes')">Godta alle</button> <button onclick="heard('no')">Avslå alle</button></div>
	<script>
		let hears = false;
		function heard(what) { if (hears) choose(what); }
		function banner(isShown) {
			hears = false;
			$('#banner').classList.toggle('inne', isShown);
			if (isShown) setTimeout(() => { hears = true; }, 1500);
		}
	</script>`,
});
