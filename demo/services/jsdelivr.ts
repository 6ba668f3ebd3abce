import {script} from '../answers.ts';
import {demoFile} from '../files.ts';
import type {Service} from '../service.ts';

const library = demoFile('tags/library.js');

/** cdn.jsdelivr.net: libraries for anybody, no tracker. */
export const jsdelivr: Service = {
	id: 'jsdelivr',
	hosts: ['cdn.jsdelivr.net'],
	answer: ({path}) =>
		path.startsWith('/npm/')
			? script(library, {'access-control-allow-origin': '*', 'cache-control': 'public, max-age=31536000'})
			: null,
};
