import type {ButtonWords} from '../button-words.ts';

const cookies = '(?:cookie(?:s|ane|ar)?|(?:informasjons)?kaps(?:el|lar|lane|elen))';
const these = `(?: (?:bruk(?:en)? av |av |desse |våre )?(?:alle |valfrie )?${cookies})?`;
const all = '(?: alle?| alt)?';
const yes =
	'(?:godta|godtek|godtar|godkjenn|godkjenner|aksepter|aksepterer|tillat|tillèt|tillet|samtykk|samtykkjer|samtykker|sei ja)';
const needed = '(?:strengt )?(?:naudsynte?|nødvendige?|påkravde?|funksjonelle|tekniske)';
const no = '(?:avvis|avviser|avslå|avslår|nekt|nektar|ikkje godta|ikkje tillat|ikkje aksepter|ikkje samtykk)';
const chosen = '(?:valde|utvalde|utval|utvalet|val|vala|valet|mine val|markerte)';

export const nn: ButtonWords = {
	accept: [
		`(?:ja )?(?:takk )?(?:eg )?${yes}(?: til)?${all}${these}(?: og (?:lukk|lat att|hald fram|gå vidare|les(?: vidare| gratis)?))?`,
		`(?:ja )?(?:takk )?(?:ok )?(?:til )?alle ${cookies}|ok til alle`,
		'ok(?:ay)?(?: (?:takk|da|greitt|forstått|skjønar|eg (?:forstår|skjønar|skjøner|godtek|er einig|er samd)|den er grei))?',
		'eg (?:forstår|skjønar|skjøner|er einig|er samd)',
		'det er greitt|greitt|einig|vel alle',
		'ja(?: takk| det er greitt)?',
	],
	reject: [
		`(?:ja |eg )*${no}${all}${these}(?: og (?:lukk|lat att|hald fram))?`,
		`(?:eg )?(?:${yes} |bruk |hald fram med )?(?:berre |kun )(?:dei |det )?(?:mest )?${needed}${these}`,
		`(?:${yes} |bruk |hald fram med )${needed}${these}`,
		'nei(?: takk)?',
		`eg (?:godtek|godtar|samtykkjer|samtykker|aksepterer) ikkje${these}`,
		'hald fram utan(?: å)? (?:godta|samtykke|samtykkje|akseptere|cookies|informasjonskapslar)(?: alle| alt)?',
		'ikkje (?:godta|tillat|samtykk|aksepter)|ikkje (?:einig|samd)|ueinig|usamd|vel ingen|ingen',
	],
	settings: [
		`(?:vis |sjå |opne |endre |fleire |mine |avanserte |administrer |handsam |tilpass |rediger |til )?(?:${cookies} )?(?:innstillingar|innstillingane|preferansar|alternativ|samtykkeinnstillingar|personverninnstillingar|cookieinnstillingar)(?: for ${cookies})?`,
		`(?:tilpass|administrer|handsam|vel|endre|styr|lat meg velje|eg vil velje|vel sjølv)(?: (?:val|vala|mine val|samtykke|samtykket|sjølv))?${these}`,
		'(?:vis|sjå)(?: fleire)? (?:detaljar|føremål|val|alternativ)|fleire val|detaljar',
	],
	save: [
		`(?:lagre|lagra|stadfest|bruk|godta|godtek|tillat|aksepter)(?: (?:mine|dine|dei))? ${chosen}(?: mine| dine)?${these}`,
		'stadfest|(?:lagre|lagra)(?: og (?:lukk|lat att|hald fram|gå vidare))?',
		'(?:lagre|lagra|stadfest|oppdater)(?: (?:mine|dine))? (?:innstillingar|innstillingane|preferansar|samtykke|samtykket|endringar)(?: og (?:lukk|lat att))?',
	],
	reopen: [
		'(?:(?:sjå|vis|opne|endre|endra|oppdater|administrer|rediger|handsam|tilpass|mine|dine|våre) )?(?:cookies?|samtykke|personvern|kapsel|informasjonskapsel|informasjonskapslar|gdpr)(?: (?:og|cookies?|samtykke|personvern))* ?(?:innstillingar|innstillingane|val|vala|preferansar|alternativ|samtykke)(?: for (?:informasjonskapslar|cookies|personvern|samtykke))?',
		'(?:(?:endre|endra|opne|vis|sjå|administrer) )?(?:innstillingar|innstillingane|val|preferansar) for (?:bruk av )?(?:informasjonskapslar|cookies|personvern|samtykke|sporing)',
		'(?:endre|endra|administrer|rediger|oppdater|handsam|styr|tilpass|vel)(?: (?:mitt|ditt|mine|dine|på|bruk av|val av))* (?:samtykke(?:t)?(?: ditt| mitt)?(?: (?:til|for) (?:bruk av )?(?:informasjonskapslar|cookies|kapslar))?|samtykka|cookies?|informasjonskapslar|informasjonskapslane|kapslar)',
		'(?:mitt|mine|ditt) samtykke',
	],
	withdraw: [
		'(?:trekk|trekkje|ta)(?: (?:attende|tilbake))?(?: (?:mitt|ditt|alle|eit))? (?:cookie )?samtykke(?:t)?(?: (?:mitt|ditt|attende|tilbake))*',
		'(?:slett|fjern|opphev|nullstill)(?: (?:mitt|ditt))? (?:samtykke(?:t)?)(?: (?:mitt|ditt))?',
	],
	topic: ['informasjonskaps', '\\bkapsl(?:ar|ane)', 'cookie', 'sporingsteknologi'],
};
