import {words} from '../../../../demo/cmps/words.ts';
import {script} from '../../../../demo/answers.ts';
import {packageFile} from '../../../../demo/files.ts';
import {cookie, pageOf, service, type BannerSite} from '../site.ts';
import {bundled} from './bundled.ts';

const {script: program} = await bundled('./tcf-page.ts');

/** A CMP of nobody's on the standard's own library. Source: npm:@iabtechlabtcf/{stub,cmpapi,core}@1.5.21. */
export const tcf: readonly BannerSite[] = (['nb', 'en'] as const).map(language => {
	const id = `tcf-${language}`;
	const {title, text, accept, reject} = words[language];
	const again = language === 'nb' ? 'Endre samtykke' : 'Change consent';
	const page = pageOf({
		host: `${id}.example`,
		language,
		head: '<script src="/stub.js"></script>',
		footer: `<a href="#" id="again">${again}</a>`,
		body: `<div id="banner" class="box" role="dialog" aria-label="${title}" hidden><h2>${title}</h2><p>${text}</p>
			<button id="yes">${accept}</button> <button id="no">${reject}</button></div><script src="/cmp.js"></script>`,
	});
	return {
		id,
		name: 'A TCF platform on @iabtechlabtcf',
		language,
		platform: null,
		service: service(id, page, {
			'/stub.js': script(packageFile('@iabtechlabtcf/stub/lib/stub.js')),
			'/cmp.js': script(program),
		}),
		// Bits 152 to 175 of the core string are the consents to purposes: 24 bits, from the 26th letter's third bit on.
		kept: `(string => !string ? 'none' : [...string.split('.')[0]].slice(25, 30).map(letter =>
			'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.indexOf(letter).toString(2).padStart(6, '0'))
			.join('').slice(2, 26).includes('1') ? 'yes' : 'no')(${cookie('euconsent-v2')})`,
		offers: {reject: true, withdraw: true},
	};
});
