import type {ButtonWords} from '../button-words.ts';

const cookies = '(?:(?:webb|webbplats)?(?:cookies?|cookien|cookierna|kak(?:a|an|or|orna))|spårning)';
const these = `(?: (?:användning(?:en)? av |till |dessa |våra |för )?(?:alla |valfria |samtliga )?${cookies})?`;
const all = '(?: till)?(?: alla?| allt| samtliga)?';
const yes =
	'(?:acceptera|accepterar|godkänn|godkänner|godta|godtar|tillåt|tillåter|samtyck|samtycker|samtycke|medge|medger)';
const needed =
	'(?:strikt |absolut |tekniskt |helt )?(?:nödvändigaste|nödvändiga?|nödvändigt|obligatoriska|funktionella|tekniska|essentiella)';
const no =
	'(?:neka|nekar|avvisa|avvisar|avböj|avböjer|avslå|avslår|acceptera inte|godkänn inte|tillåt inte|samtyck inte|godta inte)';
const chosen = '(?:val|valen|valet|valda|urval|urvalet|mina val|dina val|markerade|utvalda)';

export const sv: ButtonWords = {
	accept: [
		`(?:ja )?(?:tack )?(?:jag )?${yes}${all}${these}(?: (?:och )?(?:stäng|fortsätt|gå vidare|läs (?:vidare|gratis)))?`,
		`(?:ja )?(?:tack )?(?:till )?alla ${cookies}`,
		'(?:ok|okay|okej)(?: (?:tack|då|stäng|jag (?:förstår|fattar|godkänner|accepterar|är med)|det är (?:bra|fint|okej)))?',
		'(?:jag )?(?:förstår|fattar|är med)(?: och (?:godkänner|accepterar))?',
		'förstått|uppfattat|det (?:är|går) (?:ok|okej|okay|bra|fint)|visst|välj alla',
		'ja(?: tack| visst| gärna| det (?:är|går) (?:ok|okej|okay|bra|fint))?',
	],
	reject: [
		`(?:ja |jag )*${no}${all}${these}(?: (?:och )?(?:stäng|fortsätt))?`,
		`(?:neka|avvisa|avböj|avslå) (?:alla )?(?:utom |förutom )?(?:valfria|onödiga|icke nödvändiga|ej nödvändiga|frivilliga|${needed})${these}`,
		`(?:jag )?(?:${yes} |använd |behåll |fortsätt med |spara )?(?:endast |bara |enbart )(?:de |det )?(?:mest )?${needed}${these}`,
		`(?:${yes} |använd |fortsätt med )(?:de )?${needed}${these}(?: endast)?`,
		'nej(?: tack| jag (?:godkänner|samtycker|accepterar) inte)?',
		`jag (?:godkänner|samtycker|accepterar|godtar|tillåter) inte(?: till)?${these}`,
		'fortsätt utan (?:att )?(?:godkänna|acceptera|samtycka|samtycke|godkännande|cookies|kakor)(?: alla| allt)?',
		'avstå|välj inga|inga|inga kakor tack',
	],
	settings: [
		`(?:visa |se |öppna |ändra |fler |mina |avancerade |hantera |anpassa |redigera |till |gör )?(?:${cookies} )?(?:inställningar|inställningarna|preferenser|alternativ|valmöjligheter|samtyckesinställningar|integritetsinställningar|cookieinställningar|kakinställningar)(?: för ${cookies})?`,
		`(?:anpassa|hantera|administrera|välj|ändra|konfigurera|justera|detaljer|låt mig välja|jag vill välja(?: själv)?|välj själv|gör egna val)(?: (?:val|valen|mina val|dina val|samtycke|samtycket|ditt samtycke|själv))?${these}`,
		'(?:visa|se)(?: fler)? (?:detaljer|ändamål|syften|val|alternativ)|fler (?:val|alternativ)|mer val',
	],
	save: [
		`(?:spara|bekräfta|använd|skicka|godkänn|acceptera|tillåt|godta|spara och (?:stäng|godkänn|acceptera))(?: (?:mina|dina|de|och spara))? ${chosen}${these}`,
		'bekräfta|spara(?: (?:och )?(?:stäng|fortsätt|gå vidare|godkänn))?',
		'(?:spara|bekräfta|uppdatera)(?: (?:mina|dina|ditt))? (?:inställningar|inställningarna|preferenser|samtycke|samtycket|ändringar)(?: (?:och )?stäng)?',
	],
	reopen: [
		'(?:(?:visa|se|öppna|ändra|uppdatera|hantera|redigera|anpassa|mina|dina|våra|justera) )?(?:cookies?|kak|kakor|samtycke|samtyckes|integritet|integritets|gdpr)(?: (?:och|cookies?|integritets|samtyckes))* ?(?:inställningar|inställningarna|val|valen|preferenser|alternativ|samtycke)(?: för (?:cookies|kakor|integritet))?',
		'(?:(?:ändra|öppna|visa|hantera) )?(?:inställningar|inställningarna|val|preferenser) för (?:användning av )?(?:cookies|kakor|integritet|samtycke)',
		'(?:ändra|hantera|administrera|redigera|uppdatera|anpassa|justera|granska)(?: (?:mitt|ditt|mina|dina|användning av|ditt val av))* (?:samtycke(?:t|n)?(?: (?:till|för) (?:användning av )?(?:kakor|cookies))?|cookiesamtycke|cookies?|kakor|kakorna)',
		'(?:mitt|mina|ditt) samtycke(?:n)?',
	],
	withdraw: [
		'(?:återkalla|återta|dra tillbaka|ta tillbaka|radera|ta bort|ångra)(?: (?:mitt|ditt|alla))? (?:cookie )?(?:samtycke(?:t|n)?|cookiesamtycke|medgivande)',
	],
	topic: ['\\bkakor(?:na)?\\b', 'webbkak', 'cookie', 'spårningsteknik'],
};
