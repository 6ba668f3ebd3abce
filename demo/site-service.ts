import {html, stylesheet, script} from './answers.ts';
import * as cmps from './cmps/index.ts';
import {demoFile} from './files.ts';
import {frontPage, policyPage, productPage} from './page.ts';
import type {Answer, Service} from './service.ts';
import {matomo} from './services/matomo.ts';
import type {Site} from './site.ts';

/** A site as somebody who lives on the local internet. */
export function siteService(site: Site): Service {
	const {id, host, cookies = [], cmp, policy} = site;
	const page = (body: string): Answer => html(body, cookies.length ? {'set-cookie': cookies} : {});
	return {
		id,
		hosts: [host],
		answer(arrival) {
			const {path} = arrival;
			if (path === '/') return page(frontPage(site));
			if (path === '/produkt') return page(productPage(site));
			if (policy && path === policy.path) return page(policyPage(site, policy));
			if (path === '/stil.css') return stylesheet(demoFile('sites/stil.css'), kept);
			if (cmp && path === `/samtykke/${cmp}.js`) return script(cmps[cmp].script, kept);
			if (cmp && path === `/samtykke/${cmp}.css`) return stylesheet(cmps[cmp].style, kept);
			return path.startsWith('/matomo/') ? matomo.answer(arrival) : null;
		},
	};
}

const kept = {'cache-control': 'public, max-age=3600'};
