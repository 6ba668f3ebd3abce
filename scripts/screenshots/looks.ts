import type {MediaFeature} from 'puppeteer-core';
import type {Face} from '../../test/e2e/states/index.ts';

/** How a state is looked at: in what language, with what a person asked their machine for, in what room. */
export type Look = {readonly language: string; readonly media: string; readonly room: string};

/** CSS pixels. A popup that stands in 320 of them is one of 400 enlarged, or a telephone's. */
export const rooms: Readonly<Record<Face, Readonly<Record<string, number>>>> = {
	popup: {wide: 400, narrow: 320},
	workspace: {wide: 1200, narrow: 420},
};

export const media: Readonly<Record<string, readonly MediaFeature[]>> = {
	light: [{name: 'prefers-color-scheme', value: 'light'}],
	dark: [{name: 'prefers-color-scheme', value: 'dark'}],
	forced: [{name: 'forced-colors', value: 'active'}],
	contrast: [
		{name: 'prefers-color-scheme', value: 'light'},
		{name: 'prefers-contrast', value: 'more'},
		{name: 'forced-colors', value: 'none'},
	],
	still: [
		{name: 'prefers-color-scheme', value: 'light'},
		{name: 'prefers-reduced-motion', value: 'reduce'},
		{name: 'forced-colors', value: 'none'},
	],
};

/** Those every state is looked at in. */
export const usual: readonly Look[] = ['nb', 'en'].flatMap(language =>
	['light', 'dark'].flatMap(media => ['wide', 'narrow'].map(room => ({language, media, room}))),
);

/** Those a handful of states is looked at in as well. */
export const rarer: readonly Look[] = [
	{language: 'nn', media: 'light', room: 'wide'},
	...['forced', 'contrast', 'still'].map(media => ({language: 'nb', media, room: 'wide'})),
];

export const handful: ReadonlySet<string> = new Set([
	'popup-findings',
	'popup-evidence',
	'popup-loading',
	'popup-nothing',
	'workspace-start',
	'workspace-guide',
	'workspace-finding',
	'workspace-cookies',
	'workspace-request',
	'workspace-timeline',
	'workspace-policy',
	'workspace-compare',
	'workspace-settings',
]);
