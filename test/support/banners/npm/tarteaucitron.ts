import {packageFile} from '../../../../demo/files.ts';
import {script, stylesheet} from '../../../../demo/answers.ts';
import {cookie, pageOf, service, type BannerSite} from '../site.ts';

const file = (path: string) => packageFile(`tarteaucitronjs/${path}`);

/** Source: npm:tarteaucitronjs@1.34.0, README. Its own texts in both languages; its Norwegian goes by `no`. */
export const tarteaucitron: readonly BannerSite[] = (['nb', 'en'] as const).map(language => {
	const id = `tarteaucitron-${language}`;
	const own = language === 'nb' ? 'no' : 'en';
	const page = pageOf({
		host: `${id}.example`,
		language,
		head: `<script>var tarteaucitronForceLanguage = '${own}';</script><script src="/tarteaucitron/tarteaucitron.js"></script>`,
		body: `<script>
			tarteaucitron.init({
				privacyUrl: '', bodyPosition: 'bottom', hashtag: '#tarteaucitron', cookieName: 'tarteaucitron',
				orientation: 'middle', showAlertSmall: false, cookieslist: false, showIcon: true, iconPosition: 'BottomRight',
				adblocker: false, DenyAllCta: true, AcceptAllCta: true, highPrivacy: true, handleBrowserDNTRequest: false,
				removeCredit: true, moreInfoLink: true, useExternalCss: false, useExternalJs: false, readmoreLink: '',
				mandatory: true, mandatoryCta: true, googleConsentMode: false,
			});
			tarteaucitron.services.pixel = {
				key: 'pixel', type: 'ads', name: 'Pixel', needConsent: true, cookies: ['_fbp'], uri: '',
				js() { consented(['marketing'], false); }, fallback() {},
			};
			(tarteaucitron.job = tarteaucitron.job || []).push('pixel');
			</script>`,
	});
	return {
		id,
		name: 'tarteaucitron.js',
		language,
		platform: 'tarteaucitron',
		service: service(id, page, {
			'/tarteaucitron/tarteaucitron.js': script(file('tarteaucitron.js')),
			'/tarteaucitron/tarteaucitron.services.js': script(file('tarteaucitron.services.js')),
			'/tarteaucitron/css/tarteaucitron.css': stylesheet(file('css/tarteaucitron.css')),
			[`/tarteaucitron/lang/tarteaucitron.${own}.js`]: script(file(`lang/tarteaucitron.${own}.js`)),
		}),
		// !pixel=wait until the visitor has said something.
		kept: `(raw => raw.includes('!pixel=true') ? 'yes' : raw.includes('!pixel=false') ? 'no' : 'none')(decodeURIComponent(${cookie('tarteaucitron')}))`,
		offers: {reject: true, withdraw: true},
	};
});
