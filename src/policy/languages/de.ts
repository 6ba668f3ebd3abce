import type {Lexicon, LinkWords} from '../lexicon.ts';

export const deLinks: LinkWords = {
	language: 'de',
	privacy: `
		datenschutzerkl(ä|ae)rung* · datenschutz-?(hinweis|information|richtlinie|bestimmung|erkl(ä|ae)rung)*
		(hinweise|informationen) (zum|zur) (datenschutz|datenverarbeitung) · datenschutz und cookies · datenschutz*
		verarbeitung personenbezogener daten · privatsph(ä|ae)re*
	`,
	cookies: `
		cookie-?(richtlinie|hinweis|erkl(ä|ae)rung|information)* · cookie-?policy
		((hinweise|informationen) zu |über |einsatz von |verwendung von )cookies
	`,
	paths: {
		privacy: '/datenschutz /datenschutzerklaerung',
		cookies: '/cookies',
	},
};

export const de: Lexicon = {
	language: 'de',
	everyday: `
		und der die das in zu den von mit ist des für nicht ein eine auf dem im sie werden wird bei durch oder auch als
		an wir ihre ihrer ihnen ihren daten wenn können sind diese dieser dieses nach einer zur zum unsere unserer
		website webseite nutzung über einem einen eines aus sich um so kann dass hat haben sowie nur uns es keine kein
		bis unter finden verwenden nutzen cookies welche dazu hierzu beim am vom ihr mehr bzw datenschutz
	`,
	abbreviations: `
		z.b · z. b · a · a.f · a. f · d.h · d. h · u.a · u. a · bzw · ggf · gem · vgl · abs · art · lit · nr · s · buchst · u.u · i.v.m · v. m
		i.d.r · d. r · i.s.d · s. d · i.s.v · s. v · o.g · o. g · sog · ca · inkl · exkl · evtl · max · min · mind · usw · etc
		u.ä · u. ä · o.ä · o. ä · insb · insbes · zzgl · tel · str · st · dr · prof · co · inc · ltd · corp · ziff · kap · bsp · mon
		std · sek · wo · jan · feb · apr · aug · sept · sep · okt · nov · dez · e.v · e. v · e.k · u.s · p.a · m.w.n · ff · rn
		eur · mio · mrd · unterabs · hrsg · dgl · entspr · aktenz · z · i · d · u · o · e
		1 · 2 · 3 · 4 · 5 · 6 · 7 · 8 · 9 · 10 · 11 · 12 · 13 · 14 · 15 · 16 · 17 · 18 · 19 · 20 · 21 · 22 · 23 · 24 · 25 · 26 · 27
		28 · 29 · 30 · 31
	`,
	words: {
		not: `
			(?<!verzicht(en|et)( wir)? )nicht(?! notwendig*| erforderlich*| technisch| essen*| ausschließen| ausgeschlossen| auszuschließen| garantier*| verzicht*) · nie · niemals · weder · zu keiner zeit · zu keinem zeitpunkt
			verzichten wir( (?!nicht|nie|niemals|keineswegs|auf (?!dieser|der|unserer|diesen))<w>){0,3}(?= ?[.,;)]|$) · (?<!(nicht|nie|niemals) )verzichtet(?= ?[.,;)]|$) · zu verzichten(?= ?[.,;)]|$)
			kein(e|er|es) unserer( <w>)? *(seiten|websites|webseiten|läden|shops|geschäfte|apps|kanäle)
		`,
		none: 'kein(e|en|er|em|es|erlei)?(?! (fall|weise|einfluss|kenntnis|zugriff|haftung|verantwortung|gewähr|kontrolle|möglichkeit|zusammenführung)*) · null · nichts',
		neither: 'weder',
		noneOf: '',
		notOnly: `
			nicht (nur|bloß|lediglich|ausschlie(ß|ss)lich|allein|zuletzt|beschränkt auf)
			nicht so,? dass
		`,
		otherThan: `
			(ander(e|en|er|em|es)|weiter(e|en|er)|sonstige(n)?|mehr|nichts)( <w>){0,3} als · außer · ausgenommen · abgesehen von
			mit ausnahme · bis auf
		`,
		freeOf: `
			haben (wir )?uns (bewusst )?gegen(?!( <w>){1,8} für| (spam|missbrauch|angriff)*)( (den einsatz|die nutzung)( von)?)?
			frei von · (anstelle|anstatt|(?<!find(et|en)( <w>|,){0,12} )statt)(?! (ihr|dein|sein|personenbezogen)*)( von| des| der)? · (völlig|komplett|ganz|gänzlich|vollständig) ohne · (kommt|kommen)( <w>){0,3} ohne · ohne (den )?(einsatz|die verwendung|verwendung|die nutzung|nutzung) von
			verzicht(en|et)( (?!nicht|nie|niemals)<w>){0,6} auf( (den einsatz|die nutzung|die verwendung|das setzen|die einbindung))?( (von|der|des|jegliche|jeglichen|sämtliche|alle))?
		`,
		but: `
			aber · jedoch · hingegen · dagegen · allerdings · sondern · stattdessen · , (weil|denn) · , während · wohingegen
			, und (wir|sie|es|dies|diese|du)
		`,
		rather: '',
		only: 'nur · lediglich · ausschlie(ß|ss)lich · allein · erst · einzig',
		unless: `
			es sei denn,?( dass)? · außer · (wenn|sofern|soweit|falls) (sie|du|wir)( <w>){0,4} nicht · sofern nicht · soweit nicht
		`,
		without: 'ohne',
		before: 'bevor · vor · ehe · bis(?! zu| zum| auf| hin) · vorher · solange',
		when: `
			wenn · falls · sofern · soweit · sobald · solange · nach · nachdem · mit · bei · auf (der )?(grundlage|basis)
			aufgrund · vorbehaltlich · unter der voraussetzung · durch · im falle
		`,
		conditional: `
			wenn · falls · sofern · soweit · sobald · sollten sie · möchten sie · wollen sie · haben sie · (willigen|stimmen|lehnen) sie
			um( <w>|,){0,8} zu (vermeiden|verhindern|unterbinden) · im falle
		`,
		restriction: `
			um(?! die uhr) · für(?! den moment| diese| unsere) · zu(?! keiner| keinem| finden| sehen| verzichten) · zum(?! einsatz| zeitpunkt| tragen| jetzigen| aktuellen) · zur(?! zeit| anwendung| verfügung)
			zwecks · mit(?! ausnahme| sofort*) · ohne · wenn · falls · sofern · soweit · solange · bevor · bis · außer · als · außerhalb
			in einer (weise|form) · im (zusammenhang|rahmen|sinne) · direkt · dazu · dafür · damit · über … hinaus
			von (dritt*|externen|anderen|werbe*)
		`,
		relative:
			'(?<=,) (die|der|das|welche|welcher|welches|deren|dessen|(mit|durch|über|an|auf|in) (denen|die|das|welche*|der|dem)) · welche',
		qualifier: '<w>-?cookie* · cookie-?(banner|hinweis|fenster|box|wand)*',
		joint:
			'und · oder · sowie · bzw.? · noch · jegliche(n|r)? · irgendwelche(n)? · sonst(ige)? · art von · (werden|wird|wurden)(?! (nicht|nie|niemals|verzichtet))',
		you: 'sie · ihr(e|en|er|em|es)? · ihnen · du · dir · dich · dein(e|en|er|em|es)? · nutzer(n|s|in|innen)? · benutzer(n|s)? · besucher(n|s)? · man',
		we: `
			wir · (diese|unsere|dieser|unserer) (website|webseite|web-?site|seite|homepage|internetseite|internetpräsenz|plattform|app|webpräsenz|onlinepräsenz)(n|s)?
			(dieser|unser|diesem|unserem|dieses|unseres) (onlineshop|shop|internetauftritt|webauftritt|online-?angebot|internetangebot|onlineauftritt|blog)s?
			auf (der|dieser|diesen|unserer|unseren) (website|webseite|seite|homepage|internetseite)(n|s)? · die (website|webseite|homepage|internetseite) (verwendet|nutzt|setzt|benutzt)
		`,
		it: `
			dies(?! gilt) · das tool · der dienst · dieser dienst · dieses tool · der anbieter · die software · das plugin · er · sie(?! können| haben)
			dabei · hierbei · diese (cookies|technologie|lösung) · das (system|werkzeug|skript) · es (setzt|verwendet|nutzt|speichert)
			(diese|die) (schaltflächen|buttons|symbole|links|verweise)
		`,
		use: `
			verwend(en|et|e|ete|eten|est) · nutz(en|t|e|te|ten) · benutz(en|t|te|ten) · setz(en|t|e|te|ten)(?! voraus) · eingesetzt · einsetz(en|t)
			(einsatz|nutzung|verwendung|benutzung|einbindung|anwendung|zuhilfenahme)( (von|der|des|dieser|dieses)) · einbind(en|et) · bind(en|et) · eingebunden
			integrier(en|t|te|ten) · implementier(en|t|te|ten) · install(ieren|iert|ierte) · platzier(en|t|te) · lad(en|et) · lädt · geladen
			greif(en|t)( <w>){0,4} zurück · bedien(en|t) (wir )?(sich|uns) · arbeit(en|et) (wir )?mit · ablegen · gesetzt · betreib(en|t) · aktivier(en|t)
			mithilfe (von|des|der) · mit hilfe (von|des|der) · mittels
		`,
		used: `
			verwendet · eingesetzt · genutzt · benutzt · implementiert · gesetzt · zum einsatz · eingebunden · geladen · platziert · installiert · integriert · aktiviert
			in verwendung · im einsatz · in gebrauch · angewendet · angewandt · verwenden · einsetzen · nutzen · benutzen · setzen · statt
			ein(?= ?[.,;)]|$)
			(werden|wird|kommen|sind)( <w>){0,2} (verwendet|eingesetzt|genutzt|gesetzt|zum einsatz)
			(nicht )?(aufgebaut|hergestellt)
		`,
		are: 'ist · sind',
		ceased: `
			(nutzung|verwendung|einsatz)( <w>){0,4} (eingestellt|beendet) · ((ist|sind) )?nicht (mehr|länger) (im einsatz|in verwendung|aktiv)
			(wurde|wurden|haben wir)( <w>){0,4} (entfernt|deaktiviert|abgeschaltet|beendet|eingestellt)
		`,
		switched: `(umgestiegen|umgestellt) von · gewechselt · umgestiegen · ersetzt`,
		onto: `zu · auf · durch`,
		off: `(?<=(ist|sind)( <w>){0,4} )(abgeschaltet|ausgeschaltet|deaktiviert) · (?<=haben( <w>){0,2} )(abgeschaltet|deaktiviert)`,
		formerly: `(früher|in der vergangenheit|zuvor) (haben|hatten|verwendeten|nutzten|setzten|verwendete|nutzte|setzte)`,
		able: 'kann · können',
		unsure: `können( <w>){0,3} nicht (garantieren|ausschließen|zusichern|versprechen)`,
		terms: `(verkaufs|liefer|kauf)bedingungen · (bestell*|auftrag*|kauf*) … (agb|*bedingungen)`,
		have: 'hat · haben · enthält · enthalten · gibt es · bestehen',
		collect: `
			erheb(en|t|ung) · erhoben(e|en|er)? · sammel(n|t)? · sammlung · gesammelt(e|en)? · erfass(en|t|ung)(e|en)? · aufzeichn(en|et) · zeichn(en|et)( <w>){0,6} auf
			aufgezeichnet · verarbeit(en|et|ung|ete|eten) · registrier(en|t) · analysier(en|t) · auswert(en|et|ung)* · ausgewertet · mess(en|ung) · misst · gemessen · protokollier(en|t)
		`,
		store: `
			speicher(n|t|ung|te|ten) · gespeichert(e|en)? · aufbewahr(en|t|ung)* · bewahr(en|t)( <w>|,){0,8} auf · bewahren (wir|sie) · archivier(en|t|ung) · vorgehalten · vorhalt(en|ung)
			*speicherdauer · speicherfrist(en)? · speicherzeitraum* · wie lange · behalten · verbleib(en|t)
		`,
		delete: `
			lösch(en|t|te|ung|ungen|frist|fristen) · gelöscht(e|en)? · entfern(en|t) · vernichte(n|t) · anonymisier(en|t) · überschrieb(en) · bereinigt
		`,
		share: `
			(geben|gibt|gebe)( <w>|,){0,12} weiter · weitergeb(en|e) · weiterzugeben · weitergegeben(e|en)? · weitergabe · weitergeleitet · weiterleit(en|ung)
			teil(en|t)(?! mit) · geteilt · übermitt(eln|elt|elte|elten|lung|lungen) · übertrag(en|ung)* · überträgt · verkauf(en|t|e)? · veräußer(n|t|ung)* · vermiet(en|et|ung)*
			offenleg(en|t|ung)* · offengelegt · offenbar(en|t) · send(en|et) · gesendet · überlass(en|ung) · tausch(en|t)( <w>){0,6} aus · ausgetauscht · bereitgestellt
			(zur verfügung|zugänglich) (gestellt|gemacht|stellen|machen) · leit(en|et)( <w>){0,8} weiter · mitgeteilt · preisgegeben
		`,
		transfer: `
			übermitt(eln|elt|elte|elten|lung|lungen) · übertrag(en|ung|ungen)* · überträgt · transfer(s|iert|ieren)? · datentransfer* · datenübermittlung* · datenübertragung*
			speicher(n|t|ung) · gespeichert · verarbeit(et|en|ung) · send(en|et) · gesendet · weitergeleitet · weitergegeben · weitergabe · gehostet · server(n|s)?
			befind(en|et) sich · gelang(en|t) · abgerufen
		`,
		anonymise: `
			anonymi[sz]* · maskier* · gekürzt(e|en|er)? · kürz(en|t|ung)* · verkürzt(e|en|er)?
			trunkier* · pseudonymisier* · (letzte|letzten|teil*) … (entfernt|gelöscht|abgeschnitten|genullt|ausgeblendet|unkenntlich)* · unkenntlich*
			(vollständige|ganze|volle)(n)? ip-?adresse(n)?( <w>){0,2} (nicht|nie|niemals) · keine (vollständigen?|ganzen?) ip-?adressen?
		`,
		optOut: `
			(wenn|falls|sofern) (sie|du)( <w>){0,4} nicht (möchten|wünschen|wollen|willst|möchtest) · (möchten|wollen) sie( <w>){0,4} nicht
			deaktivier(en|t|ung|st|bar)* · (ab|aus)schalt(en|et|ung)* · abwähl(en|t) · abgewählt · ablehn(en|t|ung) · lehnen( <w>){0,6} ab · verweiger(n|t)
			widersprech(en|t|st) · widerspruch(?!sfrei)* · opt-? ?out* · widerruf(?!sbelehrung|sformular|sfrist|srecht bei)*
			blockier(en|t|ung) · unterbind(en|et) · verhinder(n|t) · unterdrück(en|t) · ausschlie(ß|ss)(en|t) · untersag(en|t)
			(einwilligung*|*einstellung*|auswahl|präferenz*|*cookies?|entscheidung|zustimmung|speicherung|installation)( <w>|/|,){0,7} (ändern|anpassen|verwalten|bearbeiten|zurückziehen|zurücknehmen|löschen|entfernen|steuern|kontrollieren|einschränken|aktualisieren|konfigurieren)
			(ändern|verwalten|bearbeiten)( <w>){0,4} (einwilligung*|*einstellung*|auswahl|präferenz*)
		`,
		conduct: `
			(durch|mit) (der |die |das |dem |den |ihrer |ihre |ihrem |ihren )?(weitere |weiteren |weiterer |fortgesetzte |fortgesetzten |bloße )?(nutzung|benutzung|verwendung|weiternutzung|weitersurfen|besuch|aufruf|verbleib|fortsetzung)
			(indem|dadurch, dass|wenn|sofern|sobald) (sie|du)( <w>){0,8} (nutzen|nutzt|benutzen|weiternutzen|weiterhin nutzen|weitersurfen|surfen|besuchen|verwenden|fortfahren|fortsetzen|bleiben|aufrufen|navigieren)
			weiter(e|en|er) nutzung · weitersurf* · weiternutz* · surfen sie( <w>){0,4} weiter · nutzen sie( <w>){0,6} weiter(hin)? · weiter auf (dieser|unserer) (seite|website|webseite)
			fahren sie fort · besuchen sie · durch (das )?(absenden|übermitteln|kontaktieren|betreten|browsen|surfen)
		`,
		click: `
			klick(en|st|t|s)?( <w>){0,2} auf · klick(en|t)?( <w>)? ?("|')?(akzept|zustimm|ok|ja|alle|einverstanden|erlaub)* · anklick(en|t|s) · angeklickt · *schaltfläche* · button(s)?
			auf ("|')?<w>("|')?( <w>){0,4} (klick|tipp)(en|st|t)
			ankreuz* · angekreuzt · häkchen · drück(en|t) · aktiv(e|en|er)? (einwilligung|zustimmung|auswahl|handlung|zustimmen)
			(im|in|über|via)( <w>){0,3} (*banner*|consent*|einwilligungs*) · auswahl( von)? ("|')(akzept|zustimm|ok|ja|alle|einverstanden|erlaub)*
		`,
		accept: `
			einverstanden · einverständnis · stimm(en|st|t)( <w>|,){0,15} zu · (zuzu|zu)stimmen
			willig(en|st|t) (sie|du|der nutzer)( <w>|,){0,14} ein · akzeptier(en|st|t)( sie| du)? · (geben|erteilen) (sie|uns)( <w>){0,5} (einwilligung|zustimmung|einverständnis)
			gilt … (einwilligung|zustimmung) · (einwilligung|zustimmung)( <w>){0,3} (erteilt|gegeben)
		`,
		consent: `
			einwillig(?!ungsmodus)* · eingewilligt · willigen … ein · zustimm* · zugestimmt · stimmen … zu · einverstand* · einverständnis* · akzeptier(en|t|e|st|ung)*
			opt-? ?in · erlaubnis · genehmigung · consent(?![ -](mode|manage|tool|banner|plattform|platform|cookie|v2)*)
			ja gesagt
		`,
		basedOn: `
			auf (der )?(grundlage|basis)( von)? · basier(t|en)( <w>){0,2} auf · beruh(t|en)( <w>){0,2} auf · erforder(t|n) · bedarf · bedürfen · aufgrund · gestützt auf · stütz(t|en)( <w>){0,3} auf
			gemäß · nach · mit · setz(t|en) · im rahmen · ist
		`,
		legitimateInterest: `
			berechtigt(e|en|es|er|em)? interesse(n|s)? · überwiegend(e|en|es) interesse(n|s)? · interessenabwägung* · legitimate interests?
			art(ikel|.)? ?6,? ?(abs(atz|.)? ?)?\\(?1?\\)?,?( (satz|s.|uabs.?|unterabs.?) ?1,?)? ?(lit(era|.)?|buchst(abe|.)?)? ?\\(?f\\)?
		`,
		legalBasis: `
			rechtsgrundlage(n)? · rechtliche(n)? grundlage(n)? · gesetzliche(n)? grundlage(n)? · rechtsgrund · legal basis · verarbeitungsgrundlage
			grundlage (der|für die) (daten)?verarbeitung · grundlage:
		`,
		thirdParty: `
			dritte(n|r)? · drittanbieter* · drittpartei* · drittunternehmen* · drittfirm* · außenstehende* · unbefugte*
			(andere|anderen|fremde|fremden|sonstige) (unternehmen|firmen|stellen|parteien|anbieter|organisationen|personen)*
			extern(e|en|er) (unternehmen|stellen|dienstleister|anbieter|partner|firmen|parteien)*
		`,
		data: '*daten(?!schutz)* · information(en)? · angaben',
		personalData: `
			personenbezogen(e|en|er|es)? (daten|information*|angaben) · (persönliche|persönlichen|persönlicher) (daten|information*|angaben)
			(ihre|ihren|ihrer|deine|deinen|deiner|eure) (personenbezogenen |persönlichen )?(daten|information*|angaben|ip-adresse|e-mail-adresse)
			(die|diese|dieser|diesen|der|alle|so) (erhobenen |erfassten |gewonnenen |gespeicherten |personenbezogenen |anfallenden )?(daten|informationen)
			nutzerdaten · kundendaten · besucherdaten · benutzerdaten · nutzungsdaten · keine(n|rlei)? daten · (daten)?weitergabe an dritte · daten (von|über) (ihnen|sie|nutzer*|besucher*)
		`,
		ip: 'ip · anonymizeip · anonymize_ip',
		tracking: `
			nachverfolg* · *tracking* · track(en|t)? · getrackt · tracker(n|s)? · *verfolg(en|t|ung) · (nutzungs|nutzer|surf|verhaltens|interessen)profil* · *verhalten(s)? · *verhaltens*
			überwach(en|t|ung)* · surfgewohnheit* · besucherdaten · cookie-?frei(e|en|er|es)?
		`,
		directMarketing: 'direktwerbung* · direktmarketing* · newsletter* · werbe-?e-?mail* · mailing* · direktansprache',
		tool: `
			*tool(s)? · *werkzeug* · *dienst(e|en|es|s)? · *dienstleister* · *anbieter* · plugin* · plug-in* · erweiterung* · *lösung* · *partner* · *skript* · *script*
			tag(s)? · sdk* · *plattform* · *system* · auftragsverarbeiter* · *netzwerk* · software* · widget* · *technologie* · *technik(en)? · code(s)? · modul*
		`,
		settings: `
			*einstellung(en)? · präferenz* · auswahl · consent-?(banner|tool|manager|management)* · browser* · link(s)?
			schaltfläche* · einwilligungs(banner|manag|verwalt)*
		`,
		browserSettings: '*browser*',
		outsideEea: `
			außerhalb (der eu|des ewr|der europäischen|des europäischen|europas|deutschlands|von eu|der eu/des|eu|ewr)*
			drittl(and|ands|änder|ändern|andes|ande|andtransfer)* · drittstaat* · usa · u.s.a · us-<w> · amerikanisch*
			vereinigte(n)? staaten* · united states · china · indien · singapur · australien · russland · in übersee
		`,
		insideEea: '(innerhalb|in) (der |des |von )?(eu|ewr|europa|deutschland|europäischen|schweiz|mitgliedstaaten)*',
		server: '*server(n|s|standort*)? · rechenzentr*',
		policyOf: `
			datenschutz-?(erklärung|hinweis|bestimmung|richtlinie|information)* · privacy policy · cookie-?(richtlinie|policy)* · nutzungsbedingungen · agb
		`,
		socialLink: `
			folg(en|t|e) (sie )?uns · find(en|et) (sie )?uns · besuch(en|t) (sie )?uns · kontaktieren sie uns (auf|über) · uns (gerne |auch )?auf (facebook|linkedin|instagram|x|twitter|youtube|tiktok|snapchat|xing|pinterest|sozialen) · teilen sie (diese|unsere|den|das)* · teilen sie( <w>)? (auf|über)
			(teilen|weiterempfehlen)( <w>)? (auf|über|via) · (anmeld|einlogg|login|log-in|registrier)(en|ung)?( <w>){0,2} (mit|über|via)
			(unsere|unserer|unseren|unser|eigene|eigenen) (seite|seiten|kanal|kanäle|kanälen|profil|profile|profilen|auftritt|auftritte|präsenz|präsenzen|fanpage|fanpages|account|accounts)( <w>)? (auf|bei|in)
			(eine|eigene|unsere|unserer) fanpage* · links? (zu|auf|zum|zur)( <w>){0,3} (facebook|instagram|linkedin|twitter|x|youtube|xing|tiktok|*profil*|*seite*|*auftritt*)
			(fanpage|unternehmensseite|firmenseite|unternehmensprofil|onlinepräsenz|unternehmensauftritt)(en|s|n|e)? (auf|bei|in)
			(betreiben|unterhalten|pflegen) wir( <w>){0,4} (*profil|*profile|*präsenz|*präsenzen|*seite|*seiten|*auftritt|*auftritte|*kanal|*kanäle|fanpage)
			soziale(n)? (medien|netzwerke*) (z.? ?b.?|wie|\\() · sind (auch )?auf (facebook|linkedin|instagram|x|twitter|youtube|tiktok|snapchat|xing)
		`,
		socialPage: `
			-? ?((unternehmens|fan)?(seite|seiten|page|pages)|auftritt|auftritte|auftritts|präsenz|präsenzen|konto|konten|profil|profile|profils|profilen|gruppe|gruppen|kanal|kanäle|kanals|schaltfläche|link|links|logo|beitrag|beiträge|login|log-in|account|accounts|unternehmensprofil)
		`,
		outsideLink: `
			(links?|verweis(e|en)?|verlinkung(en)?|verlinkt)( <w>)? (zu|auf) (andere|anderen|externe|externen|fremde|fremden|seiten dritter|dritte|websites|webseiten|internetseiten|soziale)*
			(andere|anderer|externe|externer|fremde|fremder|verlinkte|verlinkten) (websites?|webseiten?|internetseiten?|seiten|angebote)( <w>|,){0,5} (nicht|keine|verantwort*|haft*)
			nicht verantwortlich* · keine (haftung|gewähr|verantwortung)
		`,
		law: `
			(nach|laut|gemäß) (dem |der |den )?(gesetz|dsgvo|ds-gvo|datenschutz-grundverordnung|tdddg|ttdsg|bdsg|eugh|bgh|telemediengesetz|rechtsprechung|europäischen gerichtshof|geltendem recht) … (müssen|muss|dürfen|darf|sollen|verpflichtet|bedarf|bedürfen|können wir)
			(die dsgvo|die datenschutz-grundverordnung|das gesetz|der gesetzgeber|das tdddg|das ttdsg|das bdsg|die eprivacy-richtlinie|die richtlinie|die cookie-richtlinie|die verordnung|der eugh|der europäische gerichtshof|der bgh|der bundesgerichtshof|die aufsichtsbehörden?|die datenschutzkonferenz|die dsk|§ ?25 tdddg|§ ?25 ttdsg)( <w>| §|,){0,5} (verlangt|verlangen|fordert|fordern|schreibt|schreiben|sagt|besagt|bestimmt|definiert|empfiehlt|empfehlen|verbietet|regelt|sieht|hat entschieden|hat klargestellt|stellt klar|erlaubt)
			(es ist|ist) (gesetzlich )?(nicht )?(erlaubt|zulässig|unzulässig|verboten|rechtswidrig)
			(websites|webseiten|betreiber|website-?betreiber|webseitenbetreiber|unternehmen|webseiten-?betreiber|seitenbetreiber) (müssen|dürfen|sollen|sollten|sind verpflichtet)
		`,
		atMost: `
			bis zu · maximal · max.? · höchstens · längstens · nicht (länger|mehr) als · weniger als · kürzer als · spätestens( nach| innerhalb| binnen)?
			innerhalb( von)? · binnen
		`,
		atLeast: 'mindestens · mind.? · minimal · wenigstens · mehr als · länger als',
		session: `
			*sitzung(en|s)? · sitzungs* · *session(s|ende)? · temporär
			(bis|wenn|nach|mit|sobald|bei)( <w>){0,5} (browser*|browserfenster*|fenster*|tab)( <w>){0,3} (geschlossen|schlie(ß|ss)en|schlie(ß|ss)t|beendet|beenden|verlassen)
			verlassen (der|unserer|dieser) (website|webseite|seite)
		`,
		untilClosed: `
			schlie(ß|ss)(en|t|ung)( <w>){0,4} *browser* · *browser*( <w>){0,3} (schlie(ß|ss)en|schlie(ß|ss)t|geschlossen|beenden|beendet) · (sitzungs|session)-?(ende|dauer|cookie)*
			(ende|beendigung|schlie(ß|ss)ung|verlassen|beenden) (der|des|ihrer|ihres|einer) (jeweiligen |aktuellen )?(*sitzung|*session|browser*|besuchs) · (für die )?dauer (der|ihrer) (*sitzung|*session)
			nach (der )?(sitzung|session|ihrem besuch) · (sitzung|session)( <w>){0,2} (beendet|endet|abgelaufen)
		`,
		expires: `
			*laufzeit(en)? · ablauf* · abläuft · läuft( <w>|,){0,6} ab · laufen( <w>|,){0,6} ab · abgelaufen · lebensdauer · gültig(keit|keitsdauer|keitszeitraum|e)? · verfall(en|sdatum|szeit)* · verfällt
			gilt für · *cookies? · (bleib|verbleib)(en|t)( <w>){0,8} (gespeichert|gültig|erhalten|bestehen) · erlischt · erlöschen
		`,
		otherTime: `
			(unter|über|ab|vollendet*|älter als|jünger als|alter von)( <w>){0,1}
			(antwort*|beantwort*|anfrage*|auskunft*|beschwerde*|meld*|rückmeldung*|widerrufsfrist*|widerrufsrecht*|benachrichtig*|bearbeit*)( <w>|,){0,12}
			(letzten|letzte|vergangenen|jede|jeden|jedes|alle|pro|vorherigen)( <w>)?
		`,
	},
	techniques: {
		cookies: 'cookie-?(banner|hinweis|fenster|box|wand)* · *cookies? · cookieeinstellung*',
		'web-beacons': `
			web-? ?beacons? · beacons? · zähl-?pixel* · web-? ?bugs? · clear-? ?gifs? · tracking-? ?gifs? · (unsichtbare|transparente|durchsichtige)(n|s)? (gif|bild|grafik)*
		`,
		pixels: '*pixel(n|s|code|daten|technologie)? · conversion-pixel* · 1x1*',
		'local-storage': `
			local-? ?storage · lokale(n|r|m|s)? (browser)?(speicher|datenspeicher|speicherung|objekte)* · lokalspeicher* · session-? ?storage · indexeddb · web-? ?storage · webspeicher*
			lokal( <w>){0,4} (browser*|endgerät*)( <w>){0,2} (gespeichert|abgelegt|speicher*) · html5-?( <w>)? ?(speicher|storage)* · browser-?speicher* · lokal in( <w>){0,2} browser*
		`,
		fingerprinting: '*fingerprint* · *fingerabdr(u|ü)ck*',
		'session-recording': `
			(sitzungs|session|bildschirm|besuchs)-?aufzeichnung* · session-? ?(recording|replay)s? · heat-? ?map*
			aufzeichnung( <w>){0,4} (besuch*|sitzung*|session*|mausbewegung*|nutzersitzung*) · mausbewegung* · mauszeiger* · maus-?klicks? · tastatureingab* · tastenanschl*
			(zeichnet|zeichnen|aufgezeichnet|erfasst|protokolliert) … (klicks und scroll*|mausklick*|scrollverhalten|scrollbewegung*)
		`,
		'server-logs': `
			*server-?log-?(files?|datei|dateien|daten|s)? · log-?(file*|datei|dateien|daten) · zugriffsprotokoll* · serverprotokoll* · access-?logs? · protokolldatei*
		`,
		'email-tracking': `
			(öffn(en|et|ung|ungen)|geöffnet) … (e-?mails?|newsletter*|nachricht(en)?) · (e-?mails?|newsletter*|nachricht(en)?)( <w>|,){0,12} (geöffnet|öffnen|öffnet) · öffnungsrate* · öffnungsquote*
			(tracking-?pixel|zähl-?pixel|web-?beacon)* in( <w>){0,2} (e-?mails?|newsletter*)
		`,
	},
	purposes: {
		analytics: `
			*analyse* · analysier* · *analyti(k|sch)* · analytics-(cookie|tool|dienst|werkzeug)* · *statisti* · reichweitenmessung* · messung(en)? · *besucherzahl* · webanaly* · seitenaufruf* · (nutzungs|nutzer|besucher)verhalten*
			zugriffszahlen · (leistungs|performance)-?cookie* · (auswert(en|ung)|messen)( <w>|,){0,4} (nutzung|zugriff*|besuch*|verhalten*) · erfolgsmessung*
			wie( <w>|,){0,6} (website*|webseite*|seite*|besucher*|nutzer*)( <w>){0,3} (nutzen|genutzt|verwenden|benutzen|interagieren)
		`,
		advertising: `
			(?!((wett|mit)?be|er|ge|um)werb)*werb(e|en|ung|ungen|lich|liche|lichen) · werbe* · anzeigen(schalt*|kampagne*|netzwerk*)? · *marketing* · re-?targeting* · zielgruppe*
			conversion* · konversion* · *kampagne* · advertis* · vermarktung*
		`,
		personalisation: `
			personalisier* · individualisier* · maßgeschneidert* · zugeschnitten* · (relevante|relevantere|passende|interessenbasierte)(n|r)? (inhalt*|angebot*)
			(merken|speichern)( <w>|,){0,5} (präferenz*|spracheinstellung*|sprachauswahl*) · auf (ihre|deine|die) (bedürfnisse|interessen) (abgestimmt|angepasst)*
		`,
		social: `
			soziale(n|r)? (medien|netzwerk*|plugins?|funktion*) · social-? ?(media|plugins?|network*)* · teilen-?(button|funktion)* · share-? ?buttons? · like-? ?button*
		`,
		essential: `
			(?<!nicht )(technisch|unbedingt|zwingend|essen(t|z)iell|strikt) (notwendig*|erforderlich*) · (?<!nicht )essen(t|z)iell* · (funktionale|funktionelle|technische)(n)? cookie*
			(?<!nicht )(?<!nicht technisch )(notwendige|erforderliche)(n|r)? · betrugs* · warenkorb* · sicherheit(s*)? · funktionsfähigkeit · technisch fehlerfrei* · (bereitstellung|betrieb) (der|unserer|dieser) (website|webseite|seite)
		`,
	},
	claims: {
		'no-transfer-outside-eea': `
			(alle|sämtliche|ihre) (daten|personenbezogenen daten|informationen)( (?!nicht|auch|teil|zum)<w>){0,7} (innerhalb|in) (der |des )?(eu|ewr|europäischen|deutschland|europa)*( <w>){0,6} (gespeichert|verarbeitet|gehostet)
			verbleiben( <w>)? (innerhalb|in) (der |des )?(eu|ewr|europäischen|deutschland|europa)*
			verlassen (nie|niemals|nicht|zu keiner zeit) (die )?(eu|ewr|europa|deutschland)*
		`,
		'implied-consent': `
			(bitte )?(nutzen|verwenden|benutzen) sie( <w>| &| /){0,9} nicht( <w>|,){0,6} (wenn|falls|sofern) sie( <w>|,){0,6} nicht (einverstanden|zustimmen|akzeptieren)
			(wenn|falls|sofern) sie( <w>|,){0,8} nicht (einverstanden|zustimmen|akzeptieren)( <w>|,){0,8} (verlassen|nutzen sie|sollten sie|dürfen sie)
			(gehen( <w>){0,3} davon aus|nehmen( <w>){0,2} an|setzen( <w>){0,2} voraus)( <w>|,){0,3} dass sie( <w>|,){0,8} (einverstanden|zustimm*|zugestimmt|akzept*|einwillig*)
			(gilt|gelten|betrachten|wertet|werten|sehen)( <w>){0,6} als( <w>){0,3} (einwilligung|zustimmung|einverständnis)
			(besuch|nutzung|weitersurfen|weiternutzung)( <w>){0,6} (bedeutet|stellt|gilt)( <w>|,){0,5} (einwilligung|zustimmung|einverständnis|zustimmen)
		`,
		'consent-mode': 'consent-? ?mode( v2)? · einwilligungsmodus*',
		'browser-settings-as-consent': `
			(einwillig*|zustimm*|akzeptier*|einverständnis*|einverstand*) … (durch|über|mittels|mit|in)( <w>){0,3} (browser-?einstellung*|einstellung* (ihres|im|in ihrem|des)( <w>)? browsers?)
			browser*( <w>|,){0,6} so (eingestellt|konfiguriert)( <w>|,){0,6} (akzept*|zulass*|annimmt|angenommen)* … (einwillig*|zustimm*|einverst*)
			browser-?einstellung*( <w>|,){0,8} (als (einwilligung|zustimmung)|einwilligung|zustimmung) (gilt|gewertet|erteilt|angesehen)*
		`,
		'opt-out-offered':
			'tools.google.com/dlpage/gaoptout · youronlinechoices* · aboutads.info* · networkadvertising.org* · opt-? ?out(-cookie|-link|-verfahren)*',
		'outdated-reference': `
			tmg · telekommunikation-telemedien-datenschutz-gesetz · bdsg-alt · bdsg a.? ?f.? · universal analytics
			bundesdatenschutzgesetz alter fassung
		`,
		'not-identifying': `
			(kann|können|lässt|lassen|ist|sind|wird|werden)( <w>|,){0,8} nicht( <w>|,){0,6} (identifizier*|persönlich zugeordnet|person zugeordnet|rückverfolg*|zurückverfolg*|zugeordnet werden)
			(keine|keinen|keinerlei) (rückschlüsse|rückschluss|personenbezug|identifizierung|identifikation)( <w>){0,5} · nicht (persönlich )?identifizier*
			(vollständig|völlig|komplett|gänzlich) anonym*
		`,
		'no-tracking': `
			(kein|keine|keinen|keinerlei|null) (tracking|tracker|nachverfolgung|nutzertracking|besuchertracking)(?!-) · (tracken|verfolgen) (wir )?(sie |dich |unsere besucher )?nicht
			cookie-?frei(e|en)? · tracking-?frei(e|en)?
			(verwendet|verwenden|nutzt|nutzen|setzt|setzen)( <w>){0,3} (ausschlie(ß|ss)lich|nur|lediglich)( <w>){0,3} (notwendige|erforderliche|technische|funktionale|essentielle|essenzielle)( <w>){0,3} *cookies?
			(ausschlie(ß|ss)lich|nur|lediglich) cookies, die( <w>){0,8} (notwendig|erforderlich) sind
			(ausschlie(ß|ss)lich|nur|lediglich) (technisch )?(notwendige|erforderliche|technische|essenzielle) cookies( <w>){0,3} (verwendet|eingesetzt|genutzt|gesetzt)
			werden( <w>)? (nicht|nie|niemals) (getrackt|verfolgt|nachverfolgt|überwacht)
		`,
	},
	information: {
		controller: 'verantwortlich(e|er|en|ist)?(?! mach*) · verantwortliche stelle · datenverantwortliche*',
		contact: `
			kontakt* · kontaktier* · wenden sie sich · schreiben sie · e-?mail* · mail* · telefon* · tel.?
			anschrift* · adresse* · *adresse · fragen · anfragen
		`,
		'data-protection-officer': 'datenschutzbeauftragte* · dsb',
		purposes: 'zweck* · um … zu · damit (wir|sie) · dient · dienen',
		'legal-basis': `
			rechtlich(e|en|er)? verpflichtung* · (erfüllung|durchführung|abschluss) … (vertrag*|maßnahmen)
			art(ikel|.)? ?6 · (grundlage|basis)( <w>){0,2} einwilligung* · (beruht|stützt)( <w>){0,3} auf
		`,
		'legitimate-interests': `
			unser(e|em|en|er|es)?( <w>)? <legitimateInterest>
			<legitimateInterest> (an|in|ist|liegt|besteht|daran)
		`,
		recipients: `
			wer( <w>)? (erhält|bekommt|sieht) · an wen
			auftragsverarbeit* · auftragsdatenverarbeit* · empfänger* · unterauftrag* · dienstleister*
			dienstanbieter* · geschäftspartner* · kooperationspartner* · behörden · konzern*
		`,
		transfers: 'drittland* · drittländer* · drittstaat* · übermittlung … (ausland|drittl*)',
		retention: `
			solange · so lange · nicht länger · länger als · bis · wie lange · speicherdauer*
			aufbewahrungsfrist* · aufbewahrungspflicht* · löschfrist* · sobald · speicherfrist*
		`,
		rights: `
			recht(e|en)?( auf)? · betroffenenrecht* · verlangen
			(können|dürfen)( <w>){0,3} (auskunft|berichtigung|löschung)
		`,
		'right-access': 'auskunft* · kopie',
		'right-rectification': 'berichtig* · korrigier* · korrektur*',
		'right-erasure': 'lösch* · vergessenwerden',
		'right-restriction': 'einschränk* · sperrung*',
		'right-portability': '*übertragbar* · maschinenlesbar*',
		'right-objection': 'widerspr*',
		withdrawal: `
			widerruf* … (einwilligung*|zustimmung*) · (einwilligung*|zustimmung*) … widerruf*
			(einwilligung*|zustimmung*)( <w>){0,8} (widerrufen|zurückziehen|zurücknehmen|ändern)
		`,
		complaint: 'beschwer*',
		authority: `
			aufsichtsbehörde* · datenschutzbehörde* · landesbeauftragte* · bundesbeauftragte*
			landesdatenschutz* · bfdi · edöb
		`,
		'automated-decisions': `
			automatisiert(e|en|er)?( <w>){0,3} entscheidung* · (automatische|automatischen) entscheidung*
			art(ikel|.)? 22
		`,
		safeguard: `
			standardvertragsklausel* · standarddatenschutzklausel* · angemessenheitsbeschl*
			angemessen(e|es|en)? (datenschutzniveau|schutzniveau)* · verbindliche(n)?( <w>){0,2} *vorschriften
			data privacy framework · scc
		`,
		definition: 'natürliche(n|r)? (oder|und) juristische* · über die zwecke',
		elsewhere: `
			apps? · anwendung* · intranet* · eingeloggt* · kundenportal* · kundenkonto* · kinder* · newsletter*
			e-?mail* · mitarbeit* · bewerb* · früher
		`,
		sell: 'verkauf* · veräußer* · vermiet*',
		updated: `
			stand · aktualisier(t|ung)* · geändert · überarbeitet · letzte (änderung|aktualisierung)
			gültig (ab|seit) · gilt ab · in kraft · version · fassung · veröffentlicht · datum
		`,
	},
	units: {
		second: 'sekunde(n)? · sek.? · s',
		minute: 'minute(n)? · min.? · minutes?',
		hour: 'stunde(n)? · std.? · h · hours?',
		day: 'tag(e|en|es|s)? · tägig(e|en|er|es)? · d · days? · werktag(e|en)? · arbeitstag(e|en)?',
		week: 'woche(n)? · wöchig(e|en|er)? · weeks?',
		month: 'monat(e|en|es|s)? · monatig(e|en|er)? · mon.? · months?',
		year: 'jahr(e|en|es|s)? · jährig(e|en|er)? · years? · j',
	},
	numbers: `
		0.5 ein halbes, einem halben, eines halben, halbes, halben · 1 ein, eine, einem, einen, einer, eines
		1.5 anderthalb, eineinhalb · 2 zwei, zweier · 3 drei, dreier · 4 vier · 5 fünf · 6 sechs · 7 sieben · 8 acht · 9 neun · 10 zehn
		11 elf · 12 zwölf · 13 dreizehn · 14 vierzehn · 15 fünfzehn · 18 achtzehn · 20 zwanzig · 24 vierundzwanzig
		25 fünfundzwanzig · 26 sechsundzwanzig · 30 dreißig, dreissig · 36 sechsunddreißig · 50 fünfzig · 60 sechzig · 90 neunzig
	`,
	columns: {
		name: `
			name(n)?( (des|der) cookies?)? · cookies? · bezeichnung · schlüssel · key
		`,
		provider: `
			anbieter · herausgeber · betreiber · eigentümer · domain · host · dienst(e|leister)? · quelle · gesetzt (von|durch) · verantwortlich* · unternehmen · partner
			provider · partei · drittanbieter · empfänger · herkunft · tool
		`,
		purpose: `
			zweck* · beschreibung · funktion* · verwendung* · nutzung · erläuterung · wozu · details · einsatzzweck · purpose · description · erklärung
		`,
		lifetime: `
			(maximale )?(cookie-?)?(speicherdauer|laufzeit|lebensdauer|gültigkeit|gültigkeitsdauer|aufbewahrungsdauer|speicherfrist|speicherzeit|dauer|speicherzeitraum|lebenszeit) · ablauf* · läuft ab
			verfall* · gültig(keit)? bis · löschung( nach)? · löschfrist · expiry · duration · gespeichert · speicherung
		`,
		other: `
			typ · art · kategorie · daten · rechtsgrundlage · land · link · datenschutz* · mehr (info*|erfahren) · einwilligung · sitz · opt-? ?out · privacy* · ort
		`,
	},
	capitalNouns: true,
	endings: `s · 's · '`,
	nameParts: {
		pixel: 'pixels · zählpixel',
		analytics: 'analyse',
		ads: 'anzeigen',
	},
};
