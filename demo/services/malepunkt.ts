import {days, gif, script, thirdPartyCookie} from '../answers.ts';
import {demoFile} from '../files.ts';
import type {Tag} from '../tag.ts';

const tag = demoFile('tags/malepunkt.js');

/** An invented measuring company that is on nobody's list: only the shape of its beacon gives it away. */
export const malepunkt: Tag = {
	id: 'malepunkt',
	hosts: ['cdn.malepunkt.example', 'px.malepunkt.example'],
	answer({path, query}) {
		if (path === '/m.js') return script(tag.replaceAll('__ID__', query.get('k') ?? ''));
		if (path !== '/p.gif') return null;
		return gif({
			'set-cookie': [thirdPartyCookie('mpid', query.get('uid') ?? 'ukjent', '.malepunkt.example', days(365))],
		});
	},
	embed: account => `load('https://cdn.malepunkt.example/m.js?k=${account}');`,
};
