import {crossOrigin, noContent, script} from '../answers.ts';
import {demoFile} from '../files.ts';
import type {Tag} from '../tag.ts';

const tag = demoFile('tags/hotjar.js');

/** Hotjar: records what a visitor does on the page. Source: help.hotjar.com, "Cookies Set by the Hotjar Tracking Code". */
export const hotjar: Tag = {
	id: 'hotjar',
	hosts: ['static.hotjar.com', 'script.hotjar.com', 'content.hotjar.io'],
	answer(arrival) {
		const {host, path} = arrival;
		const [, id] = path.match(/^\/c\/hotjar-(\d+)\.js$/) ?? [];
		if (host === 'static.hotjar.com') return id ? script(loader(id)) : null;
		if (host === 'script.hotjar.com') return script(tag.replaceAll('__ID__', arrival.query.get('site') ?? ''));
		return noContent(crossOrigin(arrival));
	},
	embed: account => `
		window.hj = window.hj || function () { (hj.q = hj.q || []).push(arguments); };
		window._hjSettings = {hjid: ${account}, hjsv: 6};
		load('https://static.hotjar.com/c/hotjar-${account}.js?sv=6');`,
};

const loader = (id: string) => `(function () {
	const element = document.createElement('script');
	element.async = true;
	element.src = 'https://script.hotjar.com/modules.1a2b3c4d5e6f7a8b9c0d.js?site=${id}';
	document.head.append(element);
})();`;
