import {packageFile} from '../../../../demo/files.ts';
import {script, stylesheet} from '../../../../demo/answers.ts';
import {falseRefusal} from './false-refusal.ts';

const texts = {
	consentModal: {
		title: 'Vi bruker informasjonskapsler',
		description: 'Til statistikk og markedsføring.',
		acceptAllBtn: 'Godta alle',
		acceptNecessaryBtn: 'Avvis alle',
	},
	preferencesModal: {title: 'Innstillinger', savePreferencesBtn: 'Lagre', sections: []},
};

/** A real platform, wired so that both buttons accept. */
export const platformSaysYes = falseRefusal({
	id: 'plattform',
	does: 'has its platform keep a yes at a no',
	toldBy: ['choice-contradicted'],
	head: '<link rel="stylesheet" href="/vanilla-cookieconsent.css">',
	files: {
		'/vanilla-cookieconsent.umd.js': script(packageFile('vanilla-cookieconsent/dist/cookieconsent.umd.js')),
		'/vanilla-cookieconsent.css': stylesheet(packageFile('vanilla-cookieconsent/dist/cookieconsent.css')),
	},
	tags: {},
	body: `<script src="/vanilla-cookieconsent.umd.js"></script><script>
		CookieConsent.run({
			hideFromBots: false,
			categories: {necessary: {enabled: true, readOnly: true}, marketing: {}},
			language: {default: 'nb', translations: {nb: ${JSON.stringify(texts)}}},
			onFirstConsent: () => CookieConsent.acceptCategory('all'),
		});</script>`,
});
