import type {Cmp} from '../cmp.ts';
import {choicesIn} from '../choices.ts';
import {decide} from '../decide.ts';
import {objectIn} from '../stored-value.ts';

export const klaro: Cmp = {
	id: 'klaro',
	name: 'Klaro',
	scripts: [/\/klaro(-no-css|-no-translations)*(\.min)?\.js/],
	element: '#klaro, .klaro .cookie-notice, .klaro .cookie-modal',
	cookies: ['klaro'],
	storage: ['klaro'],
	globals: ['klaro.getManager'],
	// A service that is required is stored as granted, and nothing in the value says which ones are: after a no, such a
	// service makes it read as partial unless its name tells. Klaro's own interface knows and is asked too.
	read: raw => decide(choicesIn(objectIn(raw), true, false)),
	banner: {
		root: '.klaro .cookie-notice:not(.cookie-notice-hidden), .klaro .cm-modal',
		second: '.klaro .cm-modal',
		accept: '.cookie-notice .cm-btn-success, .cm-btn-accept-all',
		reject: '.cn-decline',
		settings: '.cn-learn-more, .cm-btn-lern-more',
		save: '.cm-btn-accept',
		reopenCalls: ['klaro.show'],
	},
	sources: ['npm:klaro@0.7.22'],
};
