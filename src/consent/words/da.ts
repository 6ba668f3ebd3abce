import type {ButtonWords} from '../button-words.ts';

const cookies = '(?:cookies?|cookien|cookierne|cookiene)';
const these = `(?: (?:brug(?:en)? af |af |til |disse |vores )?(?:alle |valgfrie |samtlige )?${cookies})?`;
const all = '(?: til)?(?: alle?| alt| samtlige| det hele)?';
const yes =
	'(?:accept[eé]r|accepterer|tillad|tillader|godkend|godkender|samtyk|samtykker|giv (?:dit )?samtykke|giv tilladelse|sig ja)';
const needed =
	'(?:strengt |absolut |teknisk )?(?:nødvendige?|påkrævede|obligatoriske|essentielle|funktionelle|tekniske)';
const no = '(?:afvis|afviser|afslå|afslår|nægt|nægter|fravælg|accept[eé]r ikke|tillad ikke|godkend ikke|samtyk ikke)';
const chosen = '(?:valgte|udvalgte|udvalg|valg|valgene|valget|mine valg|dine valg|markerede|valgene)';

export const da: ButtonWords = {
	accept: [
		`(?:ja )?(?:tak )?(?:jeg )?${yes}${all}${these}(?: (?:og )?(?:luk|fortsæt|gå videre|læs (?:videre|gratis)))?`,
		`(?:ja )?(?:tak )?(?:ok )?(?:til )?alle ${cookies}|ok til alle`,
		'(?:ok|okay|o k)(?: (?:tak|så|luk|forstået|jeg (?:forstår|accepterer|er med|er enig)|det er (?:fint|i orden|ok|okay)))?',
		'(?:jeg )?(?:forstår|er enig|er med)(?: og (?:accepterer|godkender))?',
		'forstået|det er (?:fint|i orden|ok|okay)|fint|fint med mig|vælg alle',
		'ja(?: tak| gerne| det er (?:fint|ok|okay|i orden))?',
	],
	reject: [
		`(?:ja |jeg )*${no}${all}${these}(?: (?:og )?(?:luk|fortsæt))?`,
		`ok til (?:kun )?${needed}${these}`,
		`(?:afvis|afslå|fravælg|nægt) (?:alle )?(?:undtagen |bortset fra |andre end )?(?:valgfrie|unødvendige|ikke nødvendige|frivillige|${needed})${these}`,
		`(?:jeg )?(?:${yes} |brug |anvend |behold |fortsæt med |gem )?(?:kun |udelukkende )(?:de |det )?(?:mest )?(?:${needed}|nødvendigt)${these}`,
		`(?:${yes} |brug |anvend |fortsæt med )(?:de )?${needed}${these}`,
		'nej(?: tak| jeg (?:accepterer|samtykker) ikke)?',
		`jeg (?:accepterer|samtykker|godkender|tillader) ikke(?: til)?${these}`,
		'fortsæt uden (?:at )?(?:acceptere|accept|samtykke|give samtykke|godkende|cookies)(?: alle| alt)?',
		'fravælg|ikke enig|uenig|vælg ingen|ingen',
	],
	settings: [
		`(?:vis |se |åbn |ændr |ret |flere |mine |avancerede |administr[eé]r |håndter |tilpas |redig[eé]r |til )?(?:${cookies} )?(?:indstillinger|indstillingerne|præferencer|muligheder|valgmuligheder|samtykkeindstillinger|privatlivsindstillinger|cookieindstillinger)(?: for ${cookies})?`,
		`(?:tilpas|administr[eé]r|håndter|vælg|ændr|konfigur[eé]r|detaljer|styr|lad mig vælge|jeg vil vælge(?: selv)?|vælg selv)(?: (?:valg|valgene|mine valg|dine valg|samtykke|samtykket|dit samtykke|selv))?${these}`,
		'(?:vis|se)(?: flere)? (?:detaljer|formål|valg|valgmuligheder|muligheder)|flere (?:valg|muligheder)',
	],
	save: [
		`ok til (?:de )?(?:valgte|udvalgte)${these}`,
		`(?:gem|bekræft|brug|send|accept[eé]r|tillad|godkend|gem og (?:luk|accept[eé]r|godkend))(?: (?:mine|dine|de|og gem))? ${chosen}${these}`,
		'bekræft|gem(?: (?:og )?(?:luk|fortsæt|gå videre|accept[eé]r))?',
		'(?:gem|bekræft|opdat[eé]r)(?: (?:mine|dine|dit|mit))? (?:indstillinger|indstillingerne|præferencer|samtykke|samtykket|ændringer)(?: (?:og )?luk)?',
	],
	reopen: [
		'(?:(?:vis|se|åbn|ændr|ret|opdat[eé]r|administr[eé]r|redig[eé]r|håndt[eé]r|tilpas|mine|dine|vores) )?(?:cookies?|samtykke|privatlivs|persondata|gdpr)(?: (?:og|cookies?|samtykke|privatlivs))* ?(?:indstillinger|indstillingerne|valg|valgene|præferencer|muligheder|samtykke)(?: for (?:cookies|privatliv|samtykke))?',
		'(?:(?:ændr|åbn|vis|administr[eé]r) )?(?:indstillinger|indstillingerne|valg|præferencer) for (?:brug af )?(?:cookies|privatliv|samtykke)',
		'(?:ændr|ret|skift|vælg|administr[eé]r|redig[eé]r|opdat[eé]r|håndt[eé]r|tilpas|forny|gennemse)(?: (?:mit|dit|mine|dine|brug af|dit valg af))* (?:(?:cookie ?)?samtykke(?:t|r)?(?: til (?:brug af )?cookies)?|cookies?)',
		'(?:mit|mine|dit) samtykke(?:r)?',
	],
	withdraw: [
		'(?:træk|tilbagetræk|tilbagekald|tag|slet|fjern)(?: (?:mit|dit|alle))? (?:cookie )?samtykke(?:t|r)?(?: tilbage)?',
		'træk tilbage (?:mit|dit) samtykke',
	],
	topic: ['cookie', 'sporingsteknologi'],
};
