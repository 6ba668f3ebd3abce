import {handMade, plainBanner} from './hand-made.ts';

const row = (id: string, name: string) =>
	`<div>${name} <button id="${id}" type="button" role="switch" aria-checked="true" aria-label="${name}" onclick="this.setAttribute('aria-checked', String(this.getAttribute('aria-checked') !== 'true'))">●</button></div>`;

/** Everything is switched on from the start; to refuse is to switch it off and save. */
export const switches = handMade({
	id: 'switches',
	name: 'switches that are on from the start',
	language: 'en',
	cookie: {name: 'cookie-preferences', yes: 'stats.ads', no: 'none', part: 'stats'},
	footer: '<button type="button" onclick="banner(true)">Cookie preferences</button>',
	body: `<div id="banner" class="box" role="dialog" aria-modal="true" aria-label="Cookie preferences" hidden><h2>Cookie preferences</h2><p>We use cookies. Choose which ones you are comfortable with.</p>${row('stats', 'Statistics')}${row('ads', 'Marketing')}
	<label><input type="radio" name="keep" checked> Remember for six months</label><label><input type="radio" name="keep"> For this visit</label>
	<button onclick="save()">Save preferences</button> <button onclick="choose('yes')">Accept all</button></div>${plainBanner}<script>
		const isOn = id => document.getElementById(id).getAttribute('aria-checked') === 'true';
		function save() { choose(isOn('ads') ? 'yes' : isOn('stats') ? 'part' : 'no'); }
	</script>`,
});
