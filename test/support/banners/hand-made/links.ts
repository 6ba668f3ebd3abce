import {handMade, plainBanner} from './hand-made.ts';

export const links = handMade({
	id: 'lenkjer',
	name: 'links for buttons',
	language: 'nn',
	cookie: {name: 'infokapslar', yes: 'godteke', no: 'avvist'},
	footer: '<a href="#" onclick="banner(true); return false">Endre val for informasjonskapslar</a>',
	body: `<div id="banner" class="box" hidden><p>Denne sida bruker informasjonskapslar. Vil du godta dei? <a href="/personvern">Les meir om personvern</a>.</p>
	<a href="#" onclick="choose('yes'); return false">Godta</a> · <a href="#" onclick="choose('no'); return false">Avvis alle</a></div>${plainBanner}`,
});
