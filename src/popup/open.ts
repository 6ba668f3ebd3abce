import {mount} from 'svelte';
import {onLanguageChanged} from '../webext/language.ts';
import App from './App.svelte';
import type {Found} from './find.ts';
import {speak} from './speech.svelte.ts';

type Ahead = {
	/** The tab to show; null for the one in front. */
	readonly asked: number | null;
	readonly found: Promise<Found>;
	/** BCP 47. */
	readonly language: Promise<string>;
};

/** Shows the popup, with what was asked for while this was loaded. */
export async function open({asked, found, language}: Ahead): Promise<void> {
	speak(await language);
	onLanguageChanged(speak);
	mount(App, {target: document.body, props: {asked, found}});
}
