import {handMade} from './hand-made.ts';

const inner = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Samtykke</title><body style="font:16px sans-serif">
<p>Vi og våre partnere bruker informasjonskapsler til statistikk og markedsføring. Velg selv hva du vil tillate.</p>
<button onclick="parent.postMessage('no', '*')">Avvis alle</button>
<button onclick="parent.postMessage('yes', '*')">Godta alle</button></body></html>`;

export const frame = handMade({
	id: 'ramme',
	name: 'in a frame',
	language: 'nb',
	cookie: {name: 'cookie_samtykke', yes: 'ja', no: 'nei'},
	footer: '<a href="#" onclick="banner(true); return false">Cookieinnstillinger</a>',
	files: {'/samtykke': inner},
	body: `<script>
		function banner(isShown) {
			$('#ramme')?.remove();
			if (isShown) document.body.insertAdjacentHTML('beforeend', '<iframe id="ramme" src="/samtykke" title="Samtykke" style="position:fixed;left:0;right:0;bottom:0;width:100%;height:170px;border:0;background:#fff;z-index:99"></iframe>');
		}
		addEventListener('message', ({data}) => { if (data === 'yes' || data === 'no') choose(data); });
	</script>`,
});
