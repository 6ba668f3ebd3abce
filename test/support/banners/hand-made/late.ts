import {handMade} from './hand-made.ts';

export const late = handMade({
	id: 'sein',
	name: 'late by five seconds',
	language: 'nb',
	cookie: {name: 'consent', yes: 'granted', no: 'denied'},
	footer: '<a href="#" onclick="show(true); return false">Endre samtykke</a>',
	body: `<div id="banner" class="box" role="dialog" hidden><p>Hei! Vi bruker informasjonskapsler. Noen er nødvendige, andre bruker vi til markedsføring.</p><button onclick="choose('no')">Kun nødvendige</button> <button onclick="choose('yes')">Tillat alle</button></div><script>
		const show = isShown => { $('#banner').hidden = !isShown; };
		function banner(isShown) { if (isShown) setTimeout(show, 5000, true); else show(false); }
	</script>`,
});
