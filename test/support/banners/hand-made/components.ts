import {handMade} from './hand-made.ts';

/** The buttons' words come from outside; a no is asked about once more. */
export const components = handMade({
	id: 'komponenter',
	name: 'of components, and asks whether one is sure',
	language: 'nb',
	cookie: {name: 'personvern', yes: 'alt', no: 'intet'},
	footer: '<button type="button" onclick="banner(true)">Personverninnstillinger</button>',
	body: `<script>
		customElements.define('x-knapp', class extends HTMLElement {
			connectedCallback() { if (!this.shadowRoot) this.attachShadow({mode: 'open'}).innerHTML = '<button><slot></slot></button>'; }
		});
		const first = '<x-knapp onclick="choose(\\'yes\\')">Godta alle</x-knapp> <x-knapp onclick="ask(sure)">Nei takk</x-knapp>';
		const sure = '<p>Er du sikker på at du ikke vil ha tilpasset innhold?</p><x-knapp onclick="choose(\\'yes\\')">Godta likevel</x-knapp> <x-knapp onclick="choose(\\'no\\')">Ja, avvis</x-knapp>';
		function ask(buttons) { $('#banner').innerHTML = '<p>Vi bruker informasjonskapsler til statistikk og annonser.</p>' + buttons; }
		function banner(isShown) { $('#banner').hidden = !isShown; if (isShown) ask(first); }
	</script><div id="banner" class="box" role="dialog" aria-label="Personvern" hidden></div>`,
});
