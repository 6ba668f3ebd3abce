import {handMade, plainBanner} from './hand-made.ts';

/** Above the banner a shop asks its customers to accept its terms. */
export const unrelatedAccept = handMade({
	id: 'kjop',
	name: '“Godta” in terms of purchase nearby',
	language: 'nb',
	cookie: {name: 'cookievalg', yes: 'alt', no: 'minst'},
	main: `<form id="kjop" onsubmit="return false"><h2>Kjøpsvilkår</h2><p>Les kjøpsvilkårene før du bestiller. Angrerett gjelder i 14 dager.</p><label><input type="checkbox" checked> Jeg godtar kjøpsvilkårene</label> <button onclick="document.title = 'Vilkår godtatt'">Godta</button> <button onclick="document.title = 'Vilkår avvist'">Avvis</button></form>`,
	footer: '<button type="button" onclick="banner(true)">Endre samtykke</button>',
	body: `<div id="banner" class="box" hidden><p>Nettbutikken bruker informasjonskapsler for å huske handlekurven, og – om du vil – til markedsføring.</p><button onclick="choose('no')">Bare nødvendige</button> <button onclick="choose('yes')">Godta</button></div>${plainBanner}`,
});
