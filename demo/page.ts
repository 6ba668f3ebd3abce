import {demoFile} from './files.ts';
import {consentScript, headScript} from './page-script.ts';
import * as cmps from './cmps/index.ts';
import {words} from './page-words.ts';
import type {Product, Site} from './site.ts';

/** The front page. */
export function frontPage(site: Site): string {
	const {greeting, news, read} = words[site.language];
	return page(
		site,
		`${site.title} – ${greeting}`,
		`<section class="hero"><h1>${site.title}</h1><p>${site.lead}</p><a class="button" href="/produkt">${read}</a></section>
		<section><h2>${news}</h2><div class="shelf" data-karusell>${site.products.map(card).join('')}</div></section>`,
	);
}

/** A second page, about the first product. */
export function productPage(site: Site): string {
	const [product] = site.products;
	return page(
		site,
		`${product?.name} – ${site.title}`,
		`<section class="hero"><h1>${product?.name}</h1><p>${product?.text}</p></section><p><a href="/">${words[site.language].home}</a></p>`,
	);
}

/** The privacy policy. Consent is asked for here too, and the same tags run. */
export function policyPage(site: Site, {file, title}: NonNullable<Site['policy']>): string {
	return page(site, `${title} – ${site.title}`, `<article>${textOf(site, file)}</article>`);
}

function textOf({title, host}: Site, file: string): string {
	return demoFile(`sites/${file}`)
		.replaceAll('{company}', title)
		.replaceAll('{host}', host)
		.replaceAll('{mail}', `post@${host}`);
}

function page(site: Site, title: string, content: string): string {
	const {language, title: company, host, policy, cmp, fetchesFonts, platformList} = site;
	const {home, product, mail, choices} = words[language];
	const setUp = consentScript(site);
	return `<!doctype html>
<html lang="${language}">
<head>
	<meta charset="utf-8">
	<script>${headScript(site)}</script>
	<title>${title}</title>
	<meta name="viewport" content="width=device-width, initial-scale=1">
	<meta name="description" content="${site.lead}">
	<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Ccircle cx='4' cy='4' r='4' fill='%231d5c63'/%3E%3C/svg%3E">
	${fetchesFonts ? fonts : ''}
	<link rel="stylesheet" href="/stil.css">
	${cmp ? `<link rel="stylesheet" href="/samtykke/${cmp}.css">` : ''}
</head>
<body>
	<header><a class="brand" href="/">${company}</a><nav><a href="/">${home}</a><a href="/produkt">${product}</a></nav></header>
	<main>${content}</main>
	<footer>
		<p>${company} · ${mail}: post@${host}</p>
		<p>${policy ? `<a href="${policy.path}">${policy.title}</a>` : ''} ${reopener(site, choices)}</p>
	</footer>
	${platformList ? `<div id="CybotCookiebotDialogDetail" hidden>${textOf(site, platformList)}</div>` : ''}
	${fetchesFonts ? library : ''}
	${cmp ? `<script src="/samtykke/${cmp}.js"></script>` : ''}
	${setUp ? `<script>{${setUp}}</script>` : ''}
</body>
</html>`;
}

function reopener({cmp}: Site, words: string): string {
	const attributes = cmp && cmps[cmp].reopen;
	return attributes ? `<button type="button" ${attributes}>${words}</button>` : '';
}

function card({name, text, price, colour}: Product): string {
	return `<article class="card"><div class="picture" style="--colour: ${colour}"></div><h3>${name}</h3><p>${text}</p>${price ? `<strong>${price}</strong>` : ''}</article>`;
}

const fonts = `<link rel="preconnect" href="https://fonts.gstatic.com" crossorigin>
	<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Inter:wght@400;700&display=swap">`;
const library =
	'<script src="https://cdn.jsdelivr.net/npm/lettkarusell@2.1.0/dist/lettkarusell.min.js" async></script>';
