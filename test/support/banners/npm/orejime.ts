import {packageFile} from '../../../../demo/files.ts';
import {script, stylesheet} from '../../../../demo/answers.ts';
import {cookie, pageOf, service, type BannerSite} from '../site.ts';

/** Source: npm:orejime@3.2.1, README. Its own texts in both languages. */
export const orejime: readonly BannerSite[] = (['nb', 'en'] as const).map(language => {
	const id = `orejime-${language}`;
	const purpose = language === 'nb' ? 'Markedsføring' : 'Marketing';
	const reopen = language === 'nb' ? 'Innstillinger for informasjonskapsler' : 'Cookie settings';
	const page = pageOf({
		host: `${id}.example`,
		language,
		head: `<link rel="stylesheet" href="/orejime-standard.css"><script>
			window.orejimeConfig = {
				privacyPolicyUrl: '/personvern',
				purposes: [{id: 'marketing', title: '${purpose}', cookies: ['_fbp']}],
			};</script>`,
		footer: `<button type="button" onclick="orejime.prompt()">${reopen}</button>`,
		body: `<script src="/orejime-standard-${language}.js"></script><script>
			const granted = () => (orejime.manager.getConsent('marketing') ? ['marketing'] : []);
			addEventListener('load', () => {
				consented(granted(), false);
				orejime.manager.on('update', () => consented(granted(), true));
			});</script>`,
	});
	return {
		id,
		name: 'Orejime',
		language,
		platform: 'orejime',
		service: service(id, page, {
			[`/orejime-standard-${language}.js`]: script(packageFile(`orejime/dist/orejime-standard-${language}.js`)),
			'/orejime-standard.css': stylesheet(packageFile('orejime/dist/orejime-standard.css')),
		}),
		kept: `(raw => !raw ? 'none' : JSON.parse(decodeURIComponent(raw)).marketing ? 'yes' : 'no')(${cookie('eu-consent')})`,
		offers: {reject: true, withdraw: true},
	};
});
