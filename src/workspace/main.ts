import {mount} from 'svelte';
import {speak} from '../popup/speech.svelte.ts';
import {currentLanguage} from '../webext/language.ts';
import Workspace from './Workspace.svelte';

speak(await currentLanguage());
mount(Workspace, {target: document.body});
