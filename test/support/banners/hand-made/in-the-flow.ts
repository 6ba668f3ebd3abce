import {handMade, plainBanner} from './hand-made.ts';

/** All of the page is in one element, as frameworks have it, and its buttons are only drawn as such. */
export const inTheFlow = handMade({
	id: 'flyt',
	name: 'laid out with the page of a framework, spans for buttons',
	language: 'nn',
	cookie: {name: 'kapsel_val', yes: 'alle', no: 'naudsynte'},
	footer: '<button type="button" onclick="banner(true)">Endre samtykke til informasjonskapslar</button>',
	body: `<style>.k7 span{cursor:pointer;padding:.5em;border:1px solid}</style>
	<div id="banner" hidden><p>Me bruker informasjonskapslar til statistikk og marknadsføring.</p>
	<p class="k7"><span id="ja">Godta alle</span> <span id="nei">Berre naudsynte</span></p></div>${plainBanner}
	<script>
		$('#ja').addEventListener('click', () => choose('yes'));
		$('#nei').addEventListener('click', () => choose('no'));
		const app = document.createElement('div');
		app.append($('#banner'), $('header'), $('main'), $('footer'));
		document.body.append(app);
	</script>`,
});
