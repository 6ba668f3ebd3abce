import {handMade, plainBanner} from './hand-made.ts';

/** The cross puts the banner away for this page and keeps nothing. */
export const iconClose = handMade({
	id: 'kryss',
	name: 'a cross, accept and settings',
	language: 'nb',
	cookie: {name: 'gdpr', yes: '1', no: '0'},
	footer: '<button type="button" onclick="banner(true)">Administrer samtykke</button>',
	body: `<div id="banner" class="box" role="dialog" aria-label="Cookies" hidden><button aria-label="Lukk" onclick="banner(false)">✕</button><p>Vi bruker cookies til analyse og markedsføring.</p>
	<div id="detaljer" hidden><label><input type="checkbox" id="reklame"> Markedsføring</label><button onclick="choose($('#reklame').checked ? 'yes' : 'no')">Lagre innstillinger</button></div>
	<button onclick="$('#detaljer').hidden = false">Innstillinger</button> <button onclick="choose('yes')">Jeg godtar</button></div>${plainBanner}`,
});
