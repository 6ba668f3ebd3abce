import {mount} from 'svelte';
import {speak} from '../popup/speech.svelte.ts';
import {currentLanguage, onLanguageChanged} from '../webext/language.ts';
import Workspace from './Workspace.svelte';

speak(await currentLanguage());
onLanguageChanged(speak);
mount(Workspace, {target: document.body});
