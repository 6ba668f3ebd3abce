import {script, stylesheet} from '../../../../demo/answers.ts';
import {pageOf, service, type BannerSite} from '../site.ts';
import {bundled} from './bundled.ts';

const bundle = await bundled('./c15t-page.js');

/** Source: npm:@c15t/react@2.2.1, docs/frameworks/react/quickstart.md. Without a backend; its own texts in both languages. */
export const c15t: readonly BannerSite[] = (['nb', 'en'] as const).map(language => {
	const id = `c15t-${language}`;
	const page = pageOf({
		host: `${id}.example`,
		language,
		head: '<link rel="stylesheet" href="/app.css">',
		body: '<script src="/app.js"></script>',
	});
	return {
		id,
		name: 'c15t',
		language,
		platform: 'c15t',
		service: service(id, page, {'/app.js': script(bundle.script), '/app.css': stylesheet(bundle.style)}),
		kept: `(raw => !raw ? 'none' : JSON.parse(raw).consents.marketing ? 'yes' : 'no')(localStorage.getItem('c15t'))`,
		offers: {reject: true, withdraw: true},
	};
});
