import {handMade} from './hand-made.ts';

export const shadowRoot = handMade({
	id: 'skugge',
	name: 'in a shadow root',
	language: 'nn',
	cookie: {name: 'samtykke', yes: 'alle', no: 'naudsynte'},
	footer: '<button type="button" onclick="banner(true)">Endre samtykke</button>',
	body: `<samtykke-boks></samtykke-boks><script>
		const root = $('samtykke-boks').attachShadow({mode: 'open'});
		root.innerHTML = '<style>div{position:fixed;left:0;right:0;bottom:0;padding:1rem;background:#fff;border-top:2px solid}</style><div role="region"><p>Me bruker informasjonskapslar for å måle trafikken og vise annonsar. Kva er greitt for deg?</p><button id="ja">Godta alle</button><button id="nei">Berre naudsynte</button></div>';
		function banner(isShown) { root.querySelector('div').hidden = !isShown; root.querySelector('div').style.display = isShown ? 'block' : 'none'; }
		banner(false);
		root.querySelector('#ja').onclick = () => choose('yes');
		root.querySelector('#nei').onclick = () => choose('no');
	</script>`,
});
