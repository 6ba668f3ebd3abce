import type {Category, KnownCookie, Vendor} from '../catalog/index.ts';

/** Products a visitor asked for, or that keep the choice itself. */
const neededCategories = new Set<Category>(['consent', 'essential', 'payment']);

export function isNeededVendor({category}: Vendor): boolean {
	return neededCategories.has(category);
}

/** Needed by what the catalogue knows of the cookie and its product. */
export function isNeededCookie(known: KnownCookie | null, vendor: Vendor | null): boolean {
	return known?.purpose === 'essential' || (known?.purpose === undefined && vendor !== null && isNeededVendor(vendor));
}

/**
 * Names by which a site keeps a session, a log-in, a form, a basket or a language: what Article 29 Working Party opinion
 * 04/2012 (WP 194, part 3.1–3.3, 3.6) calls user input, authentication and interface cookies. First party only.
 * https://ec.europa.eu/justice/article-29/documentation/opinion-recommendation/files/2012/wp194_en.pdf
 */
export function isSessionName(name: string): boolean {
	return ownNames.some(known => known.test(name));
}

/** Names under which a host spreads its load or keeps robots out, for whomever it serves. */
export function isInfrastructureName(name: string): boolean {
	return hostNames.some(known => known.test(name));
}

const ownNames: readonly RegExp[] = [
	// Session ids of frameworks and servers, as their documentation names the defaults.
	/^(?:PHPSESSID|JSESSIONID|ASP\.NET_SessionId|ASPSESSIONID\w*|CFID|CFTOKEN|connect\.sid|sessionid|laravel_session|ci_session|_session_id|rack\.session|SimpleSAML\w*|frontend|SESSID|SSESS\w*|SESS[0-9a-f]{32})$/i,
	/^(?:sid|session|sess(?:ion)?[-_.]?(?:id|token|key)|user[-_]?session)$/i,
	/^[a-z0-9]+_session$/i,
	// Against forged requests.
	/^(?:__(?:Host|Secure)-)?(?:csrf|xsrf|_csrf|csrftoken|csrf[-_.]?token|xsrf[-_.]?token|_xsrf|__RequestVerificationToken\w*|form_key|authenticity_token)$/i,
	/^\.AspNetCore\.\w/,
	// Log-in.
	/^(?:wordpress_(?:test_cookie|logged_in_\w+|sec_\w+|[0-9a-f]{32})|wp-settings(?:-time)?-\d+|remember_(?:me|token|web_\w+)|(?:__(?:Host|Secure)-)?(?:next-auth|authjs)\.\S+|auth[-_]?token|access[-_]?token|refresh[-_]?token|logged[-_]?in)$/i,
	// Basket.
	/^(?:cart|basket|handlekurv|cart[-_.]?(?:id|token|sig|ts|currency)|basket[-_.]?id|woocommerce_(?:cart_hash|items_in_cart)|wp_woocommerce_session_\w+|wc_(?:cart_hash|fragments)_\w+|mage-cache-\w+|mage-messages)$/i,
	// Language and look.
	/^(?:lang|language|locale|i18n(?:ext(?:Lng)?)?|i18n_redirected|NEXT_LOCALE|PLAY_LANG|pll_language|wp-wpml_current_language|currency|theme|color[-_]?(?:scheme|mode|theme)|dark[-_]?mode)$/i,
];

const hostNames: readonly RegExp[] = [
	// https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/
	/^(?:__cf_bm|__cflb|__cfruid|__cfwaitingroom|_cfuvid|cf_clearance|cf_ob_info|cf_use_ob|__cfseq\w*)$/,
	// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html
	/^(?:AWSALB(?:TG|APP-\d+)?(?:CORS)?|AWSELB(?:CORS)?|aws-waf-token)$/,
	// https://learn.microsoft.com/azure/app-service/configure-common (ARR affinity)
	/^ARRAffinity(?:SameSite)?$/,
	// https://techdocs.akamai.com/property-mgr/docs/cookies-bm
	/^(?:ak_bmsc|bm_(?:sz|sv|mi|s|so|ss|lso)|_abck)$/,
	// https://docs.imperva.com/bundle/cloud-application-security/page/settings/cookies.htm
	/^(?:incap_ses_\w+|visid_incap_\w+|nlbi_\w+)$/,
	// https://my.f5.com/manage/s/article/K6917
	/^(?:BIGipServer\S+|TS[0-9a-f]{6,}\w*)$/,
	/^(?:SERVERID|ROUTEID|lb[-_]?session)$/i,
];
