import type {Cmp} from '../cmp.ts';
import {packageFile} from '../files.ts';
import type {Site} from '../site.ts';
import {words} from './words.ts';

/** Source: github.com/osano/cookieconsent, documentation of 3.1. Sites that ask for nothing only show its notice. */
export const cookieconsent: Cmp = {
	id: 'cookieconsent',
	get script() {
		return packageFile('cookieconsent/build/cookieconsent.min.js');
	},
	get style() {
		return packageFile('cookieconsent/build/cookieconsent.min.css');
	},
	setUp: (site, purposes) => `
		const purposes = ${JSON.stringify(purposes)};
		cookieconsent.initialise({
			type: '${purposes.length ? 'opt-in' : 'info'}',
			palette: {popup: {background: '#1d2b36', text: '#ffffff'}, button: {background: '#f2c14e', text: '#1d2b36'}},
			content: ${JSON.stringify(content(site, purposes.length > 0))},
			onInitialise() { consented(this.hasConsented() ? purposes : [], false); },
			onStatusChange() { consented(this.hasConsented() ? purposes : [], true); },
		});`,
};

function content({language, policy}: Site, asks: boolean) {
	const {title, text, accept, reject, understood, implied, policy: link} = words[language];
	const choice = asks ? {allow: accept, deny: reject} : {dismiss: understood};
	return {
		message: asks ? `${title}. ${text}` : implied,
		...choice,
		link: policy ? link : '',
		href: policy?.path ?? '',
		policy: link,
	};
}
