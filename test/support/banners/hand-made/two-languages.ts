import {handMade, plainBanner} from './hand-made.ts';

export const twoLanguages = handMade({
	id: 'tospraak',
	name: 'in two languages, and back by a link that is a script',
	language: 'nb',
	cookie: {name: 'cookie_valg', yes: 'alle', no: 'ingen'},
	footer: '<a href="javascript:banner(true)">Cookie-valg / Cookie settings</a>',
	body: `<div id="banner" class="box" hidden><p>Vi bruker informasjonskapsler til statistikk og annonser. / We use cookies for statistics and ads.</p>
	<button onclick="choose('yes')">Godta alle / Accept all</button> <button onclick="choose('no')">Kun nødvendige / Necessary only</button></div>${plainBanner}`,
});
