import {handMade, plainBanner} from './hand-made.ts';

const pressed = (what: string) => `fetch('/trykket?${what}').catch(() => {})`;

/** The newsletter lies on top until it is closed; its buttons must be left alone. */
export const twoAtOnce = handMade({
	id: 'nyhetsbrev',
	name: 'beside a newsletter’s dialog',
	language: 'nb',
	cookie: {name: 'kapsler', yes: 'alle', no: 'noen'},
	footer: '<button type="button" onclick="banner(true)">Informasjonskapsler</button>',
	files: {'/trykket': {status: 204, headers: {}, body: ''}},
	body: `<div id="brev" role="dialog" aria-modal="true" aria-label="Nyhetsbrev" style="position:fixed;left:30%;right:30%;top:20%;padding:1rem;background:#fff;border:1px solid;z-index:2000"><h2>Få 10 % på første kjøp</h2><p>Meld deg på nyhetsbrevet og få tilbud i innboksen.</p><input type="email" placeholder="E-post"><button onclick="${pressed('ja')}; $('#brev').remove()">Ja takk</button><button onclick="${pressed('nei')}; $('#brev').remove()">Nei takk</button></div>
	<div id="banner" class="box" hidden><p>Vi bruker informasjonskapsler til statistikk og annonser.</p><button onclick="choose('yes')">Godta alle</button> <button onclick="choose('no')">Avslå alle</button></div>${plainBanner}`,
});
