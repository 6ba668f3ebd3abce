import type {ButtonWords} from '../button-words.ts';

const cookies = '(?:(?:web|tracking)?cookies?|cookie nutzung|tracking|technologien|dienste)';
const these = `(?:(?:der |die |den |dem )?(?:verwendung |nutzung |einsatz )?(?:von |aller |der |diese[rn]? |unsere[rn]? )?(?:optionale[nr]? |alle[nr]? )?${cookies} )?`;
const all = '(?:zu )?(?:alle[nmrs]? |sämtliche[nr]? )?';
const yes =
	'(?:akzeptieren|zustimmen|zulassen|erlauben|annehmen|einwilligen|gestatten|bestätigen|genehmigen|aktivieren|übernehmen)';
const consent = '(?:akzeptieren|zustimmen|zulassen|erlauben|annehmen|einwilligen|gestatten)';
const needed =
	'(?:die |das )?(?:(?:unbedingt|technisch|absolut|zwingend) )?(?:notwendige[nsr]?|erforderliche[nsr]?|essen[tz]ielle[nsr]?|funktionale[nsr]?|technische[nsr]?|nötige[nsr]?|nötigsten?|notwendigsten?)';
const no =
	'(?:ablehnen|verweigern|nicht (?:akzeptieren|zustimmen|zulassen|erlauben|einwilligen)|blockieren|deaktivieren|abwählen)';
const chosen =
	'(?:auswahl|meine auswahl|aktuelle auswahl|ausgewählte[ns]?|gewählte[ns]?|markierte[ns]?|individuelle auswahl|getroffene auswahl)';
const closing =
	'(?: (?:und )?(?:schließen|weiter|fortfahren|fortsetzen|weitersurfen|speichern|zur (?:seite|website)))?';

export const de: ButtonWords = {
	accept: [
		`(?:ja )?(?:ich möchte )?${all}${these}${consent}${closing}`,
		`alle[nsm]? ${these}(?:bestätigen|aktivieren|genehmigen|übernehmen)${closing}`,
		`(?:ja )?(?:ich )?(?:stimme|willige|akzeptiere|erlaube|bin)(?: (?:allen?|allem|alles))?(?: ${cookies})?(?: (?:zu|ein|einverstanden))?`,
		`(?:ja )?(?:akzeptiere|erlaube) (?:alle )?(?:${cookies})`,
		'(?:ok|okay)(?: (?:danke|verstanden|einverstanden|schließen|alles klar|ich stimme zu|ich bin einverstanden|weiter))?',
		'(?:ja )?(?:ich bin |damit |ich bin damit )?einverstanden(?: (?:und )?(?:schließen|weiter|danke))?',
		'verstanden|ich (?:verstehe|habe verstanden)|alles klar|in ordnung|geht klar|alle auswählen(?: und (?:akzeptieren|bestätigen|speichern))?',
		'ja(?: danke| gerne?| bitte| natürlich| klar| in ordnung| zu allen?)?',
	],
	reject: [
		`(?:hier )?${all}${these}${no}${closing}`,
		`(?:alle )?(?:optionale[nr]?|nicht (?:notwendige|erforderliche|essen[tz]ielle)[nr]?|unnötige[nr]?|zusätzliche[nr]?) ${these}${no}`,
		`alle (?:außer|bis auf) ${needed}(?: ${cookies})? ${no}`,
		`(?:weiter |fortfahren )?(?:nur |ausschließlich |lediglich )(?:mit )?${needed}(?: ${cookies})?(?: (?:${yes}|verwenden|nutzen|setzen|speichern|behalten|auswählen))?`,
		`${needed}(?: ${cookies})? ${yes}`,
		`(?:weiter |fortfahren )mit ${needed}(?: ${cookies})?`,
		'nein(?: danke| ich (?:stimme nicht zu|lehne ab|möchte nicht))?',
		'(?:ich )?(?:lehne (?:alle(?:s)? )?(?:cookies )?ab|stimme nicht zu|akzeptiere nicht|willige nicht ein|bin nicht einverstanden)',
		'(?:weiter|fortfahren|weitersurfen) ohne (?:zustimmung|einwilligung|akzeptieren|zu akzeptieren|zuzustimmen|annehmen|cookies|tracking|einverständnis)',
		'ohne (?:zustimmung|einwilligung|einverständnis|cookies|tracking|zu akzeptieren|zuzustimmen) (?:weiter|fortfahren|fortsetzen|weitersurfen)',
		'nicht einverstanden|keine(?: cookies)?(?: akzeptieren| zulassen| auswählen)?',
	],
	settings: [
		`(?:zu den |weitere |erweiterte |individuelle |meine |mehr |ihre )?(?:${cookies} )?(?:datenschutz |privatsphäre |consent )?(?:einstellungen|einstellung|präferenzen|optionen|cookieeinstellungen|datenschutzeinstellungen|privatsphäreeinstellungen|privatsphäre einstellungen|einwilligungseinstellungen|auswahlmöglichkeiten)(?: (?:anpassen|verwalten|ändern|anzeigen|ansehen|öffnen|bearbeiten|wählen|festlegen|treffen|für cookies))?`,
		`(?:auswahl |meine auswahl |ihre auswahl |einwilligung |einwilligungen |zustimmung |${cookies} )?(?:anpassen|verwalten|konfigurieren|individualisieren|personalisieren|bearbeiten|ändern)`,
		`(?:ich möchte )?(?:selbst|selber|individuell) (?:aus)?(?:wählen|entscheiden|einstellen)|(?:${cookies} )?(?:auswählen|auswahl treffen)|lassen sie mich (?:aus)?wählen`,
		'(?:mehr |weitere )?(?:details|zwecke|optionen)(?: (?:anzeigen|zeigen|ansehen|einblenden))?|mehr (?:optionen|auswahl)',
	],
	save: [
		`${chosen}(?: ${cookies})? (?:${yes}|speichern|anwenden|sichern|senden)${closing}`,
		`(?:${cookies} )?(?:einstellungen|präferenzen|einwilligung|einwilligungen|zustimmung|änderungen|datenschutzeinstellungen|cookieeinstellungen|optionen) (?:speichern|bestätigen|übernehmen|sichern|anwenden|aktualisieren)${closing}`,
		'(?:speichern|bestätigen|übernehmen)(?: (?:und )?(?:schließen|weiter|fortfahren|beenden|akzeptieren))?',
		'(?:speichere|bestätige) (?:meine )?(?:auswahl|einstellungen)',
	],
	reopen: [
		'(?:(?:meine|ihre|die|zu den|unsere) )?(?:cookies?|consent|datenschutz|privatsphäre|privatsphären|einwilligungs|tracking)(?: (?:und|cookies?|consent|datenschutz|privatsphäre))* ?(?:einstellungen|einstellung|präferenzen|optionen|auswahl|manager|center|zentrum|einwilligung|einwilligungen|zustimmung)(?: (?:ändern|anpassen|öffnen|verwalten|bearbeiten|anzeigen|aufrufen|überprüfen))?',
		'(?:(?:meine|ihre|die) )?(?:cookies?|einwilligung(?:en)?|zustimmung(?:en)?|cookie auswahl|auswahl) (?:ändern|anpassen|verwalten|bearbeiten|erneuern|überprüfen)',
		'einstellungen (?:zu|für|zum) (?:cookies|datenschutz|einwilligungen)|historie der privatsphäre einstellungen',
	],
	withdraw: [
		'(?:(?:meine|ihre|die|alle) )?(?:cookie )?(?:einwilligung(?:en)?|zustimmung(?:en)?|cookie einwilligung(?:en)?) (?:widerrufen|zurückziehen|zurücknehmen|löschen)',
		'(?:widerruf|widerrufen)(?: (?:der|ihrer|meiner))?(?: (?:einwilligung(?:en)?|zustimmung(?:en)?|cookie einwilligung))',
	],
	topic: ['cookie', 'trackingtechnolog', 'tracking technolog'],
};
