import type {ButtonWords} from '../button-words.ts';

const cookies = '(?:cookies?|tracciatori)';
const these = `(?: (?:l uso |l utilizzo |l installazione |all uso |all utilizzo )?(?:di |dei |i |tutti i |questi |ai |a tutti i |gli )?${cookies}(?: opzionali| facoltativi)?)?`;
const all = '(?: tutt[oi]| a tutti)?';
const yes =
	'(?:accetta|accetto|accettare|accettali|acconsento|acconsenti|acconsentire|consenti|consento|consentire|autorizza|autorizzo|permetti|permetto|abilita|attiva|approva|approvo)';
const needed =
	'(?:strettamente |assolutamente )?(?:necessari|necessario|essenziali|indispensabili|obbligatori|richiesti|funzionali|tecnici)';
const no =
	'(?:rifiuta|rifiuto|rifiutare|rifiutali|nega|nego|negare|respingi|declina|blocca|disattiva|disabilita|non accettare|non accetto|non consentire|non acconsento|non autorizzare|rigetta)';
const close =
	'(?: (?:e )?(?:chiudi|chiudere|continua|continuare|prosegui|proseguire|procedi|naviga|vai al sito|continua la navigazione|prosegui la navigazione))?';
const chosen =
	'(?:selezione|la selezione|la mia selezione|selezionati|i selezionati|cookie selezionati|i cookie selezionati|scelte|le scelte|le mie scelte|scelta|la scelta|la mia scelta|selezionate|le opzioni selezionate|le preferenze selezionate)';

export const it: ButtonWords = {
	accept: [
		`(?:sì )?(?:io )?${yes}${all}${these}${close}`,
		`(?:sì )?${yes} (?:tutti |a tutti )?(?:i |gli )?${cookies}${close}`,
		'(?:ok|okay|va bene|ho capito|capito|d accordo|sono d accordo|sì|si|certo|perfetto|ho letto|inteso|tutto chiaro|bene)(?: (?:grazie|accetto|ho capito|acconsento|chiudi|continua|va bene|a tutti|tutti|sono d accordo|e accetto))?',
		`(?:sì )?(?:a )?tutti i ${cookies}|seleziona tutt[oi](?: e (?:accetta|continua))?`,
		'accetta (?:e|ed) (?:chiudi|continua|prosegui|entra)|continua (?:e accetta|accettando)|prosegui accettando',
	],
	reject: [
		`${no}${all}${these}${close}`,
		`${no} (?:tutti )?(?:i )?${cookies} (?:non (?:necessari|essenziali|tecnici|indispensabili)|opzionali|facoltativi)`,
		`${no} (?:i )?(?:non (?:necessari|essenziali|tecnici)|opzionali|facoltativi)`,
		`${no} tutt[oi] (?:tranne|eccetto|salvo) (?:i )?(?:${cookies} )?${needed}`,
		`(?:${yes} |usa |utilizza |mantieni |continua con |prosegui con )?(?:solo|soltanto|solamente|esclusivamente|unicamente) (?:con )?(?:i |gli |quelli )?(?:${cookies} )?${needed}${these}`,
		`(?:${yes} |usa |utilizza |mantieni |continua con |prosegui con )(?:i |gli |quelli )?(?:${cookies} )?${needed}${these}(?: soltanto| solamente)?`,
		`(?:${cookies} )?${needed} (?:soltanto|solamente|e basta)`,
		'no(?: grazie| non accetto| rifiuto| non acconsento)?|non sono d accordo|non accetto nessun cookie|nessuno',
		`(?:chiudi e |chiudi ed )?(?:continua|continuare|prosegui|proseguire|naviga|chiudi|entra)(?: (?:la navigazione|a navigare|e continua|e prosegui|e continua la navigazione))? senza (?:accettare|acconsentire|consenso|cookie|tracciatori|tracciamento)(?: i cookie| tutto| nulla| nessun cookie)?`,
	],
	settings: [
		`(?:vedi |mostra |apri |cambia |modifica |gestisci |altre |ulteriori |maggiori |più |le mie |vai alle |rivedi |aggiorna |personalizza )?(?:le |le tue |le mie |la )?(?:impostazioni|preferenze|opzioni|configurazione)(?: (?:avanzate|(?:sui |dei |di |per i |sulla |di tutti i )?(?:${cookies}|privacy|consenso)|sul consenso|del consenso|sulle? privacy))?`,
		`(?:personalizza|personalizzare|gestisci|gestire|configura|modifica|scegli|imposta|cambia|regola|fammi scegliere|voglio scegliere|scopri di più e personalizza|seleziona)(?: (?:le|la|i|il|le tue|le mie|i tuoi|la tua|le singole))?(?: (?:scelte|scelta|preferenze|cookie|consenso|consensi|impostazioni|opzioni|selezione|tracciatori))?${these}`,
		'(?:vedi|mostra|visualizza)(?: (?:i|più|tutti i|le))? (?:dettagli|finalità|opzioni|partner|fornitori|preferenze)|più opzioni|altre opzioni|dettagli',
		`gestione (?:dei |delle |del )?(?:${cookies}|preferenze|consensi|consenso)`,
	],
	save: [
		`(?:salva|salvare|conferma|confermare|applica|accetta|consenti|permetti|invia|usa|autorizza|accetto|salva e (?:chiudi|accetta)) ${chosen}${close}`,
		'(?:salva|salvare|conferma|confermare|applica)(?: (?:e )?(?:chiudi|continua|esci|prosegui|accetta|invia))?',
		`(?:salva|salvare|conferma|applica|aggiorna|invia)(?: (?:le|il|i|la|le mie|il mio|i miei|le tue))? (?:impostazioni|preferenze|modifiche|opzioni|consensi|consenso|scelte)(?: (?:dei |sui )?${cookies})?${close}`,
	],
	reopen: [
		'(?:(?:vedi|mostra|apri|cambia|modifica|gestisci|aggiorna|rivedi|personalizza|le|la|i|tue|mie|tuoi|vai alle) )*(?:impostazioni|preferenze|opzioni|scelte|centro preferenze|gestione|configurazione|configura)(?: (?:dei|di|del|della|sulla|sui|sul|relative|ai|alla|per|i|la|le))* (?:cookies?|privacy|consensi|consenso|tracciamento)',
		'(?:cambia|modifica|gestisci|aggiorna|rivedi|personalizza|rinnova|configura)(?: (?:i|il|le|la|tuoi|tuo|miei|mio|tue|mie|uso dei))* (?:cookies?|consensi|consenso|scelte sui cookies?)',
		'(?:cookies?|privacy) (?:impostazioni|preferenze)|(?:i miei|il mio) consens[io]',
	],
	withdraw: [
		'(?:revoca|revocare|ritira|ritirare|annulla|elimina)(?: (?:il|i|mio|tuo|del))* consens[io](?: (?:ai|sui) cookies?)?',
	],
	topic: ['cookie', 'tracciatori', 'strumenti di tracciamento', 'tecnologie (?:simili|di tracciamento)'],
};
