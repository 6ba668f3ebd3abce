import {mount} from 'svelte';
import App from './App.svelte';
import {rememberedLanguage} from './speech.svelte.ts';

const query = new URLSearchParams(location.search);

// The command line opens this page only to send messages from it.
if (!query.has('control')) {
	const asked = query.get('tab');
	// Opened for another tab this is a page of its own, and may be as wide as its window.
	document.documentElement.classList.toggle('page', asked !== null);
	await rememberedLanguage();
	mount(App, {target: document.body, props: {tabId: asked === null ? null : Number(asked)}});
}
