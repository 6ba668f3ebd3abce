import type {Cmp} from '../cmp.ts';
import {undecided} from '../consent.ts';
import {objectIn} from '../stored-value.ts';
import {tcPurposes} from '../tc-purposes.ts';

export const gravito: Cmp = {
	id: 'gravito',
	name: 'Gravito',
	scripts: [/\/\/cdn\.gravito\.net\//],
	element: '.gravitoCMP-background-overlay',
	cookies: ['gravitoData'],
	storage: ['gravitoData'],
	// The standard's string, beside numbers of its own.
	read: raw => {
		const {TCString} = objectIn(raw);
		return typeof TCString === 'string' ? tcPurposes(TCString) : undecided;
	},
	banner: {
		root: '.gravitoCMP-background-overlay',
		accept: '#modalConfirmBtn.gravitoCMP-button',
		reject: '#allRejectBtn',
		settings: '#modalSettingBtn.gravitoCMP-button',
	},
	sources: [
		'https://www.gravito.net/cmp/',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/gravito.json',
	],
};
