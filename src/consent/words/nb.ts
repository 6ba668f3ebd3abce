import type {ButtonWords} from '../button-words.ts';

const cookies =
	'(?:(?:web|nettleser)?cookie(?:s|ne|r|ene)?|(?:informasjons)?kaps(?:el|ler|lene|len)|informasjonskapsler?)';
const these = `(?: (?:bruk(?:en)? av |av |disse |våre )?(?:alle |valgfrie )?${cookies})?`;
const all = '(?: alle?| alt| samtlige)?';
const yes = '(?:godta|godtar|godkjenn|godkjenner|aksepter|aksepterer|tillat|tillater|samtykk|samtykker|samtykke|si ja)';
const needed = '(?:strengt )?(?:nødvendige?|påkrevde?|essensielle|funksjonelle|tekniske)';
const no = '(?:avvis|avviser|avslå|avslår|nekt|nekter|avvise|ikke godta|ikke tillat|ikke aksepter|ikke samtykk)';
const chosen = '(?:valgte|utvalgte|utvalg|utvalget|valg|valgene|valget|valgt|mine valg|markerte)';

export const nb: ButtonWords = {
	accept: [
		`(?:ja )?(?:takk )?(?:jeg )?${yes}(?: til)?${all}${these}(?: og (?:lukk|fortsett|gå videre|les(?: videre| gratis)?|bli med))?`,
		`(?:ja )?(?:takk )?(?:ok )?(?:til )?alle ${cookies}|ok til alle`,
		'ok(?:ay)?(?: (?:takk|da|greit|forstått|skjønner|lukk|jeg (?:forstår|skjønner|godtar|aksepterer|er enig)|den er grei))?',
		'(?:jeg )?(?:forstår|skjønner)',
		'jeg (?:forstår|skjønner|er enig)(?: og (?:godtar|aksepterer))?',
		'forstått|den er grei|det er greit|det er (?:ok|okay)|greit|enig|velg alle',
		'ja(?: takk| det er (?:greit|ok|okay| fint))?',
	],
	reject: [
		`(?:ja |jeg )*${no}${all}${these}(?: og (?:lukk|fortsett))?`,
		`(?:avslå|avvis|nekt) (?:alle )?(?:unntatt |andre enn )?(?:valgfrie|unødvendige|ikke nødvendige|${needed})${these}`,
		`(?:jeg )?(?:${yes} |bruk |behold |fortsett med |lagre )?(?:kun |bare )(?:de |det )?(?:mest )?(?:${needed}|nødvendig|høyst nødvendige)${these}`,
		`(?:${yes} |bruk |fortsett med )${needed}${these}`,
		'nei(?: takk| jeg (?:godtar|samtykker) ikke)?',
		`jeg (?:godtar|samtykker|aksepterer|tillater) ikke${these}`,
		'fortsett uten(?: å)? (?:godta|godtar|samtykke|samtykket|akseptere|cookies|informasjonskapsler)(?: alle| alt)?',
		'ikke (?:godta|tillat|samtykk|aksepter)|ikke enig|uenig|velg ingen|ingen',
	],
	settings: [
		`(?:vis |se |åpne |endre |flere |mine |avanserte |administrer |behandle |tilpass |rediger |til )?(?:${cookies} )?(?:innstillinger|innstillingene|preferanser|alternativer|valgmuligheter|samtykkeinnstillinger|personverninnstillinger|cookieinnstillinger|cookie innstillinger)(?: for ${cookies}| for informasjonskapsler)?`,
		`(?:tilpass|administrer|behandle|velg|detaljer|endre|konfigurer|styr|la meg velge|jeg vil velge|velg selv)(?: (?:valg|valgene|mine valg|samtykke|samtykket|selv))?${these}`,
		'(?:vis|se)(?: flere)? (?:detaljer|formål|valg|alternativer)|flere valg|detaljer|mer valg',
	],
	save: [
		`(?:lagre|bekreft|bruk|send|godta|godtar|tillat|aksepter|godkjenn|lagre og (?:lukk|godta))(?: (?:mine|dine|de|og lagre))? ${chosen}(?: mine| dine)?${these}`,
		'bekreft|lagre(?: og (?:lukk|fortsett|gå videre))?',
		'(?:lagre|bekreft|oppdater)(?: (?:mine|dine))? (?:innstillinger|innstillingene|preferanser|preferansene|samtykke|samtykket|endringer)(?: og lukk)?',
	],
	reopen: [
		'(?:(?:se|vis|åpne|endre|oppdater|administrer|rediger|behandle|håndter|tilpass|mine|dine|våre) )?(?:web)?(?:cookies?|samtykke|personvern|kapsel|informasjonskapsel|informasjonskapsler|gdpr|sporings)(?: (?:og|cookies?|samtykke|personvern))* ?(?:innstillinger|innstillingene|valg|valgene|preferanser|preferansene|alternativer|senter|samtykke)(?: for (?:informasjonskapsler|cookies|personvern|samtykke))?',
		'(?:(?:endre|åpne|vis|se|administrer) )?(?:innstillinger|innstillingene|valg|preferanser) for (?:bruk av )?(?:informasjonskapsler|cookies|personvern|samtykke|sporing)',
		'(?:endre|administrer|rediger|oppdater|behandle|håndter|styr|tilpass|gjennomgå|velg)(?: (?:mitt|ditt|mine|dine|på|bruk av|valg av|ditt valg av))* (?:samtykke(?:t|r|ne)?(?: ditt| mitt)?(?: (?:til|for) (?:bruk av )?(?:informasjonskapsler|cookies|kapsler))?|cookies?|informasjonskapsler|informasjonskapslene|kapsler|cookie samtykke|cookie samtykket)',
		'(?:mitt|mine|ditt) samtykke(?:r)?',
	],
	withdraw: [
		'(?:trekk|trekke|ta)(?: tilbake)?(?: (?:mitt|ditt|alle|et))? (?:cookie )?samtykke(?:t|r|ne)?(?: (?:mitt|ditt|tilbake|til cookies))*',
		'(?:tilbakekall|slett|fjern|opphev|nullstill)(?: (?:mitt|ditt))? (?:cookie )?(?:samtykke(?:t|r)?|samtykkevalg)(?: (?:mitt|ditt))?',
	],
	topic: ['informasjonskaps', '\\bkapsl(?:er|ene)', 'cookie', 'sporingsteknologi', 'sporingskapsl'],
};
