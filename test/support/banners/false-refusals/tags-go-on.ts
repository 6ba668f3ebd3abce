import {packageFile} from '../../../../demo/files.ts';
import {script, stylesheet} from '../../../../demo/answers.ts';
import {pixel} from '../site.ts';
import {falseRefusal} from './false-refusal.ts';

/** The refusal itself is real; that the tags do not heed it is for the rule to say. */
export const tagsGoOn = falseRefusal({
	id: 'taggar',
	does: 'takes a no, and goes on tracking',
	toldBy: ['tracking-after-rejection'],
	head: '<link rel="stylesheet" href="/klaro.css">',
	files: {
		'/klaro.js': script(packageFile('klaro/dist/klaro-no-css.js')),
		'/klaro.css': stylesheet(packageFile('klaro/dist/klaro.css')),
	},
	tags: {always: pixel},
	body: `<script src="/klaro.js"></script><script>
		window.klaroConfig = {version: 1, elementID: 'klaro', storageMethod: 'cookie', cookieName: 'klaro', lang: 'no', acceptAll: true,
			services: [{name: 'marketing', purposes: ['marketing'], default: false}],
			translations: {no: {acceptAll: 'Godta alle', decline: 'Avvis', ok: 'Godta alle', consentNotice: {description: 'Vi bruker informasjonskapsler til markedsføring.', learnMore: 'Innstillinger'}, consentModal: {title: 'Innstillinger', description: ''}, purposes: {marketing: 'Markedsføring'}}}};
		klaro.setup(klaroConfig);</script>`,
});
