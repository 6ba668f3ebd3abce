import {handMade} from './hand-made.ts';

export const twoLayers = handMade({
	id: 'tolag',
	name: 'refusing takes two clicks',
	language: 'nb',
	cookie: {name: 'cookieConsent', yes: 'statistikk+reklame', no: 'ingen', part: 'statistikk'},
	footer: '<button type="button" onclick="banner(true)">Endre cookie-valg</button>',
	body: `<div id="lag1" class="box" role="dialog" aria-label="Informasjonskapsler" hidden><h2>Vi bryr oss om personvernet ditt</h2><p>Vi bruker informasjonskapsler for å gjøre siden bedre og for å vise deg annonser.</p><button onclick="choose('yes')">Godta alle</button> <button onclick="lag2(true)">Tilpass</button></div>
	<div id="lag2" class="box" role="dialog" aria-label="Tilpass" hidden><h2>Informasjonskapsler</h2><p>Velg hvilke informasjonskapsler du tillater.</p>
	<label><input type="checkbox" checked disabled> Nødvendige</label><label><input type="checkbox" id="statistikk"> Statistikk</label><label><input type="checkbox" id="reklame"> Markedsføring</label>
	<button onclick="lagre()">Lagre valgene mine</button></div><script>
		function banner(isShown) { $('#lag1').hidden = !isShown; if (!isShown) lag2(false); }
		function lag2(isShown) { $('#lag2').hidden = !isShown; if (isShown) { $('#lag1').hidden = true; $('#statistikk').checked = ['yes', 'part'].includes(kept()); $('#reklame').checked = kept() === 'yes'; } }
		function lagre() { choose($('#reklame').checked ? 'yes' : $('#statistikk').checked ? 'part' : 'no'); }
	</script>`,
});
