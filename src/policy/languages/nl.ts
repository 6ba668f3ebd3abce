import type {Lexicon, LinkWords} from '../lexicon.ts';

export const nlLinks: LinkWords = {
	language: 'nl',
	privacy: `
		privacyverklaring* · privacybeleid · privacy ?statement* · privacyreglement · privacy-?policy
		verklaring gegevensbescherming · gegevensbescherming* · bescherming van persoonsgegevens
		verwerking van persoonsgegevens · privacy en cookies · privacyinformatie · persoonsgegevens*
	`,
	cookies: `
		cookie-?beleid · cookie-?verklaring* · cookie-?statement* · (over |gebruik van |onze )cookies · cookie-?informatie
	`,
	paths: {
		privacy: '/privacyverklaring',
		cookies: '/cookiebeleid',
	},
};

export const nl: Lexicon = {
	language: 'nl',
	everyday: `
		de het een en van in op te dat die is voor met niet zijn aan wij we u uw je jij jouw om door of bij
		worden wordt deze dit ook naar onze ons als kan kunt kunnen gegevens gebruik gebruiken gebruikt maken
		maakt persoonsgegevens toestemming geen tot uit meer deel delen derden hebben heeft bent moet wanneer
		welke hoe wat waar waarmee zoals onder andere binnen zonder nodig bezoek bezoekers plaatsen geplaatst
		bewaren bewaard opgeslagen verwerken verwerkt zodat worden tijdens altijd alleen er hier daarvoor
		hierbij tussen volgens jaar maanden dagen gaat geeft vindt websites
	`,
	abbreviations: `
		bijv · bv · b.v · n.v · o.a · m.b.t · d.m.v · i.v.m · t.a.v · t.b.v · o.g.v · m.u.v · i.p.v · e.d · enz · etc
		d.w.z · dwz · nl · incl · excl · evt · max · min · mnd · ca · nr · art · par · pag · p · t/m · tel · zgn · resp · mr
		dr · drs · ir · dhr · mevr · st · i.o · z.o.z · t.o.v · a.d.h.v · t.w · n.a.v · vgl · inz
	`,
	words: {
		not: `
			niet(?!-) · nooit · noch · nergens · geen(?= gebruik) · niet langer · niet meer
			geen van (onze|de|deze)( <w>)? *(sites|websites|winkels|pagina's|apps|kanalen)
		`,
		none: `
			niets · nul · geen van beide
			geen(?! <w> (wilt|wil|wenst))(?! (van|invloed|controle|toegang|zeggenschap|grip|inzicht|zicht|verantwoordelijkheid|toestemming|account|bezwaar|probleem|garantie))
		`,
		neither: 'noch',
		noneOf: 'geen van',
		notOnly: `
			niet (alleen|enkel|slechts|uitsluitend|louter|beperkt tot|per se|noodzakelijk)
			niet zo,? dat
		`,
		otherThan: `
			*(functies?|functionaliteit(en)?|opties?|mogelijkheden) van · andere?( <w>){0,3} dan · behalve · behoudens
			uitgezonderd · met uitzondering van · afgezien van · anders( <w>){0,3} dan
		`,
		freeOf: `
			vrij van · (volledig|geheel|helemaal|compleet) zonder · zonder (het )?(gebruik|inzet) van
			zonder gebruik te maken van
		`,
		but: 'maar · , echter · terwijl · in plaats daarvan · , en (wij|we|zij|dit|deze|die|u|je)',
		rather: '',
		only: 'alleen · uitsluitend · enkel · slechts · pas · louter',
		unless: 'tenzij · behalve (als|wanneer|indien)',
		without: 'zonder · geen(?= toestemming)',
		before: `
			voor(?= (u|je|jij|wij|we|toestemming)) · voordat · alvorens · totdat · tot(?= (u|je|jij)) · voorafgaand aan
			vooraf
		`,
		when: `
			als · indien · wanneer · zodra · nadat · na · met · op basis van · mits · onder voorwaarde
			zodra
		`,
		conditional: `
			als (u|je|jij|de|er|dit|dat|het|een|wij|we|bezoekers|gebruikers) · indien · tenzij · wanneer (u|je|jij)
			mocht (u|je) · wilt? (u|je) · heeft u · heb je · in het geval · weigert u · weiger je
			om te (voorkomen|vermijden)
		`,
		restriction: `
			(?<!(tools|hulpmiddelen|diensten|technieken|scripts|software|programma's) )(voor(?! de duidelijkheid|alsnog)|om)
			met(?! (ingang van|name)) · zonder · tenzij · totdat · tot(?! op heden| nu| nog) · voordat
			als (u|je|jij|de|er|het|onderdeel) · indien · wanneer · in combinatie · op een (manier|wijze) · ten behoeve van
			ter · direct · rechtstreeks · waarmee
		`,
		relative: 'die · dat · welke · waarbij · waarin · van(?! (ons|onze)) · afkomstig',
		qualifier: '<w>-?cookie*',
		joint: 'en · of · ook · de · het · (enige|enkele)( vorm van)? · gebruik van',
		you: 'uw? · je · jij · jouw? · bezoekers? · gebruikers? · men',
		we: 'wij · we · (deze|onze|de) (web)?site · (deze|onze|de) webshop · (deze|onze|de) app · ons · onze',
		it: `
			het(?! gebruik) · hij · zij · ze · (dit|deze)(?! <w>*(site|winkel|shop|app|pagina))
			(deze|de) (tool|dienst|software|aanbieder|oplossing)
			(deze|de) (knoppen|pictogrammen|iconen|links)
		`,
		use: `
			gebruik(t|en|te|ten|makend)? · toepassing van · gebruik ?(ge)?maa?k(t|en)? · inzet(ten)? · zetten · ingezet · plaats(t|en|te|ten)? · toepassen
			toepast · pas(t|sen) … toe · hanter(en|eert) · benut(ten)? · werk(t|en)( wij| we)?( samen)? met
			samenwerken met · laadt · laden · draa(it|ien) · installe(ert|ren) · integre(ert|ren) · geïntegreerd
			bevat(ten)? · voeg(t|en) … toe · ingebouwd · ingesloten · insluiten · implemente(ert|ren) · (wij|we) schakelen … in(?! (uw|de|je|het))
			inschakelen · geplaatst · geladen · geïnstalleerd · activeert · activeren · via(?! (de )?(link|website|knop))
		`,
		used: `
			(?<!(tool|dienst|software|aanbieder|oplossing|programma|systeem|hulpmiddel|hij|zij|ze|het) )gebruikt
			geplaatst · ingezet · geladen · toegepast · in gebruik · gebruikgemaakt · geïnstalleerd · geactiveerd
		`,
		are: 'is · zijn · wordt · worden',
		ceased: `
			gestopt met (het )?(gebruik|gebruiken|inzetten)( van)? · (is|zijn) verwijderd van
			afgeschaft · uitgezet · beëindigd · gestaakt
		`,
		switched: `(overgestapt|overgegaan|verhuisd) van · vervangen`,
		onto: `naar · door · op`,
		off: `(?<=(is|zijn)( <w>){0,4} )(uitgeschakeld|uitgezet|gedeactiveerd) · hebben( <w>)? (uitgeschakeld|uitgezet|gedeactiveerd)`,
		formerly: `(vroeger|voorheen|in het verleden) (gebruikten|hadden|maakten|gebruikte|had)`,
		able: 'kan · kunnen',
		unsure: `kunnen( <w>){0,2} niet (garanderen|uitsluiten|beloven)`,
		terms: `(verkoop|leverings|koop|bestel)voorwaarden · (bestel*|order*|aankoop*) … *voorwaarden`,
		have: 'heeft · hebben · er (is|zijn) · staan · vind(t|en)',
		collect: `
			verzamel(t|en|d|de|den|ing)? · registre(ert|ren) · geregistreerd · vastleggen · vastgelegd · leg(t|gen) … vast
			verwerk(t|en|ing|te)? · meet · meten · gemeten · analyse(ert|ren) · geanalyseerd · volg(t|en) · gevolgd
			verkrijgen · verkregen · vergar(en|t) · vergaard · ontvang(t|en) · bijgehouden · houd(t|en) … bij · bijhouden
			opvragen · inzamelen
		`,
		store: `
			bewaar(t|d)? · bewar(en|ing) · bewaar(termijn|periode|tijd)* · opsla(an|at|g) · sla(an|at) … op · opgeslagen
			opslagtermijn* · behoud(en|t) · archive* · gearchiveerd · hoe ?lang · aanhouden · aangehouden
		`,
		delete: `
			verwijder(t|en|d|de|ing)? · wis(sen|t)? · gewist · vernietig(t|en|d|ing) · anonimise(ert|ren) · geanonimiseerd
			uitgewist · geschoond
		`,
		share: `
			del(en|ing) · deelt · gedeeld · deel(?! van| uit) · verstrek(t|ken|king) · verkoop(t)? · verkopen · verkocht
			doorgeven · doorgegeven · doorgifte · gev(en|t) … door · verhuurt · verhuren · verhuurd · verhandel(en|t|d)
			openbaar (maken|gemaakt) · ter beschikking · beschikbaar (stellen|gesteld) · verzend(en|t) · verzonden
			versturen · verstuurd? · stur(en|t) · stuurt · gestuurd · doorgestuurd · doorsturen · overdragen · overgedragen
			uitwissel(en|ing) · uitgewisseld · bekendmaken · bekendgemaakt · afgestaan
		`,
		transfer: `
			gev(en|t)( <w>){0,6} door · door(?= (naar|buiten|aan)) · doorgeven · doorgegeven · doorgifte* · overdragen
			overgedragen · overdracht · overgebracht · opgeslagen · opsla(an|at|g) · verwerkt · verwerk(en|ing) · verzonden
			verzend(en|t) · verstuurd · verstuurt · servers? · gehost · gevestigd · terecht(komen)? · bewaard · gestuurd
			uitgevoerd · staan
		`,
		anonymise: `
			anonimise(er|ert|ren|ring) · geanonimiseerde? · anoniem gemaakt · anonymi[sz]* · maske(er|ert|ren|ring) · gemaskeerde? · ingekorte? · verkorte? · afgekort · afgekapt · inkorten
			afkappen · (laatste|deel van) … (verwijderd|gewist|weggelaten|afgekapt|op nul|gemaskeerd) · gepseudonimiseerde?
			onherkenbaar
			(volledige|hele|complete) ip-?adres(sen)?( <w>){0,2} (niet|nooit) · (niet|nooit)( <w>)? (volledige|hele) ip-?adres(sen)? · geen (volledige|hele) ip-?adres(sen)?
		`,
		optOut: `
			(als|wanneer|indien) (u|je|jij)( <w>|,){0,4} niet (wil|wilt|wenst) · wilt? (u|je)( <w>|,){0,6} niet
			(als|indien|wanneer) (u|je|jij) geen( <w>){1,3} (wilt|wil|wenst) · geblokkeerd · uitgeschakeld · geweigerd
			afmeld(en|t)? · af te melden · uitschrijven · uitschakel(en|t)? · schakel(t|en) … uit · uit te schakelen
			(uit|af) ?zetten · uit te zetten · zet … uit · deactive* · weiger(en|t)? · blokke(er|ert|ren)
			verwijder(en|t) · wissen · bezwaar · opt-? ?out · afwijz(en|t) · wijst? … af
			(trek|trekken|intrekken|in te trekken|ingetrokken)( <w>){0,4}( in)?
			(wijzig|aanpas|beheer|verander)(en|t)?( <w>|/){0,4} (cookies?|toestemming|instellingen|voorkeuren|keuzes?)
			(cookies?|toestemming|instellingen|voorkeuren|keuzes?)( <w>){0,5} (wijzigen|aan ?passen|aan te passen|beheren|te beheren|te wijzigen|veranderen|herzien)
			pas … (instellingen|voorkeuren|toestemming) … aan · kies(t|en)?( <w>){0,4} (niet|welke cookies) · nee zeggen
			niet accepteren
		`,
		conduct: `
			door( <w>){0,6} (gebruiken|bezoeken|surfen|browsen|bladeren|blijven|navigeren|te gaan|te maken|klikken|delen|verstrekken|in te vullen)(?! van)
			(als|wanneer|indien) (u|je|jij)( <w>){0,8} (doorgaat|verdergaat|verder gaat|doorsurft|verder surft|blijft|gebruikt?|gebruikmaakt|bezoekt?|niet wijzigt)
			door (voortzetting|voortgezet gebruik|verder gebruik|het gebruik|gebruik)( <w>){0,4}
			verder (gaan|surfen|bladeren|gebruik) · (gaat u|ga je) (verder|door) · surft u (verder|door)
			voortgezet gebruik
		`,
		click: `
			(klik|klikt|klikken|drukt?|drukken|tikt?)( <w>){0,4} ("|')?(accepteer*|accepteren|akkoord|ok|ja|toestaan|knop|alles)*
			op ("|')?(accepteer*|accepteren|akkoord|ok|ja|toestaan|alles)*("|')?( <w>){0,3} (klik(t|ken)?|druk(t|ken)?|tikt?)
			aan te (vinken|klikken) · aanvink(en|t) · vink(t|je|en)? … aan · knop · vakje
			cookie-?(banner|melding|balk|pop-?up)* · actief
		`,
		accept: `
			(ga|gaat|gaan)( <w>){0,3} akkoord · akkoord (ga|gaat|met) · stem(t|men)?( <w>){0,3} (in|toe) · instem(t|men)
			accepte(er|ert|ren) · geaccepteerd · aanvaard(t|en)? · geef(t)?( <w>){0,3} toestemming
			toestemming (geeft|te geven) · wordt geacht … (toestemming|akkoord|instem*|accept*) · goedkeurt
		`,
		consent: `
			toestemming(?! van de toezicht)* · instemming · instem(t|men)? · ingestemd · akkoord · accepte(er|ert|ren)
			geaccepteerd · aanvaard(t|en)? · toegestaan · toegestemd · goedkeuring · goedgekeurd · opt-in
			ja (hebt |heeft |heb )?gezegd
		`,
		basedOn: `
			op (basis|grond|grondslag) van · gebaseerd op · baser(en|ing)( <w>){0,3} op · baseert · vereis(t|en)(?!( <w>)? geen)
			vra(gen|agt)(?!( <w>)? geen) · met · na · rust(en)? op · berust(en)? op · is(?= (uw|je|jouw) toestemming)
		`,
		legitimateInterest: `
			(gerechtvaardigde?|rechtmatige?|legitieme?)( bedrijfs| zakelijk| commerciële?| eigen)?-? ?belang(en)?
			belangenafweging* · legitimate interests?
			art(ikel|.)? ?6(,| )? ?(lid ?1)?(,| )? ?(onder|aanhef en onder|sub|onderdeel|letter)? ?(f|\\(f\\))
		`,
		legalBasis: `
			(wettelijke |juridische )?grondslag(en)? · rechtsgrond(en|slag|slagen)? · rechtmatige basis
			wettelijke basis · juridische basis · verwerkingsgrondslag · basis voor de verwerking · basis: · grond:
		`,
		thirdParty: `
			derden · derde(?! land*) · externe (partij(en)?|bedrijven|organisaties|ondernemingen)
			andere(n)? (bedrijven|partijen|organisaties|ondernemingen|personen) · anderen · buitenstaanders · derdepartij*
			iemand anders
		`,
		data: 'data · informatie · details · *gegevens',
		personalData: `
			persoonsgegevens* · persoonlijke (gegevens|informatie|data)
			(uw|je|jouw|jullie) (persoonlijke |eigen )?(gegevens|data|informatie)
			(gegevens|informatie|data) (over|van) (u|jou|je|onze|bezoekers?|gebruikers?|klanten)
			(de|deze|alle|verzamelde) (gegevens|informatie|data) · klantgegevens · gebruikersgegevens · klantdata
			bezoekersgegevens · gegevens
		`,
		ip: 'ip · ipadres(sen)? · internetadres* · anonymizeip · anonymize_ip',
		tracking: `
			track(en|t|ing|ers?)? · tracking* · getrackt · traceren
			(?<!(bestelling|zending|pakket|levering|stappen|instructies?|procedure|voortgang|status)( <w>){0,4} )te volgen
			volgen(?! van de)( we| wij)? (u|je|niemand|(geen )?(bezoekers|gebruikers)) · niet gevolgd · (bezoekers|gebruikers|u|je)( <w>){0,3} (te )?volgen
			(?<!besluitvorming( <w>|,){0,4} )profil(ering|eren|eert)(?!( <w>|,){0,3} (geautomatiseerde|besluit)*)
			(bezoekers|gebruikers|interesse|surf|klant|persoonlijke?)-? ?profiel(en)? · monitor(en|ing|t)
			*gedrag · volgsoftware · volgtechnologie* · tracers?
		`,
		directMarketing: `
			direct ?marketing* · direct mail · nieuwsbrie(f|ven)* · mailing(s|lijst)? · reclamemail* · e-?mailmarketing*
		`,
		tool: `
			*tools? · hulpmiddel(en)? · dienst(en)?verlener* · *dienst(en)? · aanbieders?
			leveranciers? · plug-?ins? · *partners? · scripts? · tags? · sdk* · *software*
			oplossing(en)? · *platforms? · verwerkers? · *netwerk(en)? · technolog* · technieken · widgets?
			code · programma* · syste(em|men) · pakket · bedrijven · partij(en)?
		`,
		settings: `
			*instelling(en)? · voorkeur(en)?*
			cookie-?(banner|melding|balk|instelling|voorkeur|pagina|centrum|centr|venster)* · *browsers? · links?
			keuzes? · toestemmingsbeheer · schuifje
		`,
		browserSettings: '*browser(s)? · browser-?instelling*',
		outsideEea: `
			(de )?vs · v.s.? · usa · u.s.a.? · verenigde staten* · amerika · amerikaanse?
			buiten (de )?(eu|eer|europa|europese)*( economische ruimte| unie)? · derde land(en)? · niet-eu*
			china · india · singapore · australië · united states · canada · israël · rusland
		`,
		insideEea: '(binnen|in) (de )?(eu|eer|europa|europese|nederland|belgië)* · europese servers?',
		server: 'datacent(er|rum|ra|ers) · *servers?',
		policyOf: `
			privacy(verklaring|beleid|statement|policy|reglement|voorwaarden)* · privacy policy
			cookie(beleid|verklaring|statement)* · (algemene |gebruiks)?voorwaarden
		`,
		socialLink: `
			volg ons · vind ons · bezoek ons · like ons · ons (volgen|vinden|bezoeken)
			(neem )?contact( met ons)? (op )?(via|op) · praat met ons · del(en|ing)? (via|op)
			deel (dit |deze |het )?(<w> )?(via|op) · inlog(gen|t|d)? (via|met) · log(t)? … in (met|via)
			in te loggen (via|met) · aanmelden (via|met)
			(onze|ons|eigen|officiële) (pagina('s)?|profiel(en)?|kana(al|len)|accounts?|bedrijfspagina('s)?|fanpage) (op|bij|van)
			(zijn|is)( <w>){0,2} (ook )?(actief|te vinden|aanwezig) op
		`,
		socialPage: `
			-? ?(pagina('s)?|bedrijfspagina('s)?|fanpage('s)?|profiel(en)?|accounts?|groep(en)?|kanal(en)?|kanaal|knop(pen)?|logo|icoon|iconen|feed|inlog|login|link|berichten)
		`,
		outsideLink: `
			(hyper)?link(s|en)? naar (andere|externe|derden|sociale|social|websites?|sites|pagina)*
			verwijzing(en)? naar (andere|externe) (web)?sites?
			(andere|externe) (web)?sites( <w>|,){0,6} (niet|verantwoordelijk*|aansprakelijk*)
			(websites?|sites?) van derden · niet (verantwoordelijk|aansprakelijk)
		`,
		law: `
			(volgens|krachtens|ingevolge|conform|op grond van) (de )?(avg|gdpr|wet|telecommunicatiewet|uavg|eprivacy*|cookiewet*|richtlijn|verordening|autoriteit persoonsgegevens|toezichthouder|acm)( <w>|,){0,10} (moet*|mag|mogen|dient|dienen|verplicht*|vereist)
			(de )?(avg|gdpr|wet|wetgever|wetgeving|telecommunicatiewet|cookiewet|richtlijn|verordening|autoriteit persoonsgegevens|toezichthouder|acm|gba|rechter|hof)( <w>){0,3} (vereist|eist|zegt|stelt|bepaalt|schrijft voor|verplicht|verbiedt|definieert|adviseert|vindt|oordeelde)
			(het is|is) (niet )?(toegestaan|verboden|wettelijk verplicht|onrechtmatig)
			(websites|bedrijven|organisaties|ondernemingen|websitehouders) (moeten|mogen|dienen|zijn verplicht|hoeven)
			(?<!(wij|we|gebruikt|plaatst) … )is (wettelijk )?geen toestemming (nodig|vereist)
		`,
		atMost: `
			maximaal · maximum( van)? · max.? · hooguit · hoogstens · ten hoogste · niet langer dan · niet meer dan
			korter dan · minder dan · tot(?! [a-z]) · tot (wel|ongeveer|circa) · uiterlijk( na| binnen)? · binnen
		`,
		atLeast: `
			minimaal · minstens · ten minste · tenminste · minimum( van)? · min.? · meer dan · langer dan
		`,
		session: `
			sessie(s|duur)? · sessie(cookies?|gebonden)* · session( cookies?)? · browsersessie
			(tot|totdat|wanneer|als|zodra|na|bij)( <w>){0,5} (sluit|afsluit|gesloten|afgesloten|afsluiten|sluiten|sluiting)
			einde (van )?(de |het |uw |je )?(sessie|bezoek)
		`,
		untilClosed: `
			(browser|venster|tabblad|browservenster|webbrowser)( <w>){0,3} (sluit|afsluit|sluiten|afsluiten|gesloten|afgesloten|afgesloten)
			(sluit|sluiten|afsluiten|sluiting|afsluit)( <w>){0,4} (browser|venster|tabblad|browservenster|webbrowser)
			(einde|eind|afloop|duur) van (de|het|uw|je|een|elke) (browser)?(sessie|bezoek)
			na (de|elke|uw|je) (sessie|browsersessie) · sessie-?cookies? · (voor|tijdens|per) (de |een )?sessie
		`,
		expires: `
			verval(len|t|datum|tijd|len)? · verloop(t|datum|tijd)? · verlopen · levensduur · looptijd · duur
			geldig(heid|heidsduur)? · blijft · blijven · houdbaarheid* · *cookies?
		`,
		otherTime: `
			(onder|boven|jonger dan|ouder dan|leeftijd|vanaf)( <w>){0,2}
			(antwoord*|reage*|reactie*|beantwoord*|verzoek*|klacht*|melden|gemeld|gehoor|inzage*)( <w>|,){0,12}
			(afgelopen|laatste|vorige|elke|iedere|per|sinds)( <w>)?
		`,
	},
	techniques: {
		cookies: '*cookies? · *cookie(tje|tjes) · cookie(bestand|bestanden|technolog*)',
		'web-beacons': `
			web-? ?beacons? · webbakens? · bakens? · beacons? · clear gifs? · tracking gifs? · web-? ?bugs?
			gif-?bestand* · onzichtbare (afbeelding|pixel)*
		`,
		pixels: '*pixels? · pixeltags? · 1x1* · pixel(technologie)*',
		'local-storage': `
			local ?storage* · lokale (browser)?opslag* · lokaal( <w>){0,4} (opgeslagen|bewaard|opslaan)
			session ?storage · sessieopslag · indexeddb · web ?storage · webopslag · browseropslag
			html5-?( <w>)? ?(opslag|storage)
		`,
		fingerprinting: '*fingerprint* · digitale vingerafdruk* · *vingerafdruk*',
		'session-recording': `
			(sessie|scherm|bezoeks?|video)-?opname* · session (recording|replay)s? · sessieregistratie* · heat ?maps?
			warmtekaart* · muisbeweging* · muisklik*
			(neem|nemen|neemt|opnemen|opname|opnames|opgenomen|registreert)( <w>){0,6} (sessies?|muis*|toetsaanslag*|scrol*)
			toetsaanslag* · scrol(l)?gedrag · bezoeken op(nemen|neemt|genomen) · nem(en|t)( wij| we)? op hoe
			(klik|klikken|klikt)( <w>|,){0,4} scrol*
		`,
		'server-logs': `
			server-?log(s|bestand|bestanden|files?)? · *logbestand(en)? · log-?files? · web-?server-?logs? · toegangslog*
			access ?logs? · serverlogboek* · logboekbestand* · logboeken · loggegevens
		`,
		'email-tracking': `
			(open|opent|geopend|openen) … (e-?mails?|nieuwsbrie*|mailing*)
			(e-?mails?|nieuwsbrie(f|ven)|mailings?|berichten)( <w>|,){0,6} (opent|geopend|openen|opende)
			openingspercentage* · openingsratio* · open ?rates?
			of (u|je)( <w>){0,3} (e-?mail|nieuwsbrief)( <w>)? (opent|leest)
		`,
	},
	purposes: {
		analytics: `
			*analy(se|ses|tics|tisch|tische|seren) · *statistie(k|ken)* · statistisch* · *metingen · meting
			meten · bezoekersaantal* · bezoekcijfer* · bereiksmeting · gebruikspatr* · paginaweergave*
			prestatiecookies? · gebruiksgegevens
			hoe( <w>){0,6} (website|site|webshop|pagina*|app)( <w>){0,3} (gebruik|gebruiken|gebruikt)
			hoe (bezoekers|gebruikers|u|je|mensen)( <w>){0,5} (gebruik|gebruiken|gebruikt)
		`,
		advertising: `
			*adverten* · *reclame* · *marketing* · *advertising · ads? · retargeting · doelgroep*
			gericht(e)? aanbieding* · *campagne* · conversie* · adverteer* · promotie* · target(ing|en)
		`,
		personalisation: `
			personalis* · gepersonaliseerd* · op maat · maatwerk · afgestemd* · afstemmen
			relevante (inhoud|content|aanbieding*) · (voorkeur|keuze|instelling|taal)*( <w>){0,4} onthouden
			onthoud(t|en)( <w>){0,5} (voorkeur*|keuze*|instelling*|taal*)
			persoonlijke (ervaring|inhoud|content|aanbieding*)
		`,
		social: `
			socia(al|le) (media|netwerk*|mediaknop*) · social ?media* · deelknop(pen)? · social-? ?(plug-?ins?|knop*)
			sociale plug-?ins?
		`,
		essential: `
			(strikt |absoluut |technisch |hoogst )?noodzakelijk* · essentiële? · technische cookies?
			(onmisbaar|onmisbare) · vereiste cookies? · functionele · fraudepreventie · beveiliging* · veiligheid
			winkelmand* · winkelwagen* · (goed|correct|naar behoren)( te)?( laten)? (werken|functioneren) · inlogg*
		`,
	},
	claims: {
		'no-transfer-outside-eea': `
			(alle|uw|je|jouw) (data|gegevens|persoonsgegevens)( <w>){0,4} (binnen|in) (de )?(eu|eer|europese|europa|nederland)*( <w>){0,3} (opgeslagen|verwerkt|bewaard|gehost)
			(blijven|blijft)( <w>){0,3} (binnen|in) (de )?(eu|eer|europese|europa|nederland)*
			(uitsluitend|alleen|enkel)( <w>){0,4} (binnen|in) (de )?(eu|eer|europese|europa)*
		`,
		'implied-consent': `
			(gaan wij|gaan we|wij gaan|we gaan) ervan uit dat (u|je)( <w>){0,4} (akkoord|instem*|accept*|toestem*)*
			(nemen wij|nemen we) aan dat (u|je)( <w>){0,4} (akkoord|instem*|accept*|toestem*)*
			wordt (u )?geacht( <w>){0,6} (instem*|akkoord*|toestem*|accept*)
			(gebruik|bezoek)( <w>){0,6} (betekent|houdt in|impliceert|geldt als|beschouwen wij als)( <w>|,){0,5} (akkoord|instem*|toestem*|accept*)
			(gebruik|bezoek) (onze|deze|de) (web)?site( dan)? niet( <w>|,){0,3} (als|indien) (u|je)( <w>){0,4} niet (akkoord|instemt|accept*)
			niet akkoord( <w>|,){0,6} (gebruik|verlaat|bezoek)( <w>){0,3} (web)?site( dan)?( niet)?
		`,
		'consent-mode': 'consent mode( v2)? · toestemmingsmodus* · consent-mode*',
		'browser-settings-as-consent': `
			(toestem*|instem*|accept*|akkoord) … (via|door|met|middels)( <w>){0,4} (browser-?instelling*|instelling*( <w>){0,3} browser*)
			browser*( <w>|,){0,8} (ingesteld|staat ingesteld)( <w>|,){0,8} … (toestem*|akkoord|instem*)
			browser-?instelling*( <w>|,){0,8} (gelden|geldt|beschouwd|beschouwen|opgevat)( <w>){0,5} (toestem*|instem*|akkoord)
		`,
		'opt-out-offered': `
			tools.google.com/dlpage/gaoptout · youronlinechoices* · opt-? ?out(s|-?link|-?cookie|mogelijkheid)?
			aboutads.info*
		`,
		'outdated-reference': `
			wbp · universal analytics
			college bescherming persoonsgegevens · cbp · privacycommissie
			commissie voor de bescherming van de persoonlijke levenssfeer
		`,
		'not-identifying': `
			(kan|kunnen|zal|zullen|wordt|worden|is|zijn)( <w>){0,6} niet( <w>){0,6} (geïdentificeerd|identificeren|herleid*|herleiden|herkennen|te herleiden)
			niet( <w>){0,4} (tot (u|jou|je|een|personen|individu*|individuele)|naar (u|jou|je|een|personen|individu*))( <w>){0,3} (herleid*|te herleiden|herleidbaar|te koppelen)
			niet( <w>)? (herleidbaar|te herleiden)( <w>){0,3} (tot|naar) · niet( <w>){0,3} identificeren
			(volledig|geheel|helemaal|compleet) anoniem*
		`,
		'no-tracking': `
			(alleen|uitsluitend|enkel|slechts) cookies die( <w>){0,4} (noodzakelijk|nodig|vereist|onmisbaar)*
			(volgen|tracken)( wij| we)? (u|je|jou|bezoekers|gebruikers) niet · niet gevolgd
			(wij|we) (volgen|tracken) (geen|niemand)
			(gebruik(t|en)?|plaats(t|en)?|hanteert|zetten)( wij| we)?( <w>){0,2} (alleen|uitsluitend|enkel|slechts)( <w>){0,2} (strikt )?(noodzakelijke|functionele|technische|essentiële)( <w>){0,3} cookies?
			(alleen|uitsluitend|enkel) (strikt )?(noodzakelijke|functionele|technische|essentiële)( en <w>)? cookies?( <w>){0,2} (gebruikt|geplaatst)
			wordt (niet|nooit) (gevolgd|getrackt)
		`,
	},
	information: {
		controller: `
			verwerkingsverantwoordelijke*
			verantwoordelijke?( <w>){0,2} voor( <w>){0,3} (verwerk*|gebruik*|verzamel*)
			verwerkingsverantwoordelijk
		`,
		contact: `
			contact* · neem contact · schrijf* · mail(en|t)? · e-?mail* · telefo* · tel.? · bel(len)? · adres*
			*adres · vragen
		`,
		'data-protection-officer': `
			functionaris( voor)? gegevensbescherming · functionaris voor de gegevensbescherming
			data protection officer · privacy officer · fg · dpo
		`,
		purposes: `
			doel(en|einde|einden|s)? · doeleinden · om … te · zodat (wij|we|u|je) · voor het (doel|verbeteren)*
		`,
		'legal-basis': `
			wettelijke (verplichting|plicht|taak)* · uitvoer* … overeenkomst* · artikel 6 · art.? ?6
			(grondslag|grondslagen) · (gebaseerd|baseren)( <w>){0,3} op … (toestemming|overeenkomst|belang*)
		`,
		'legitimate-interests': '(ons|onze)( <w>)? <legitimateInterest> · <legitimateInterest> (om|bij|van|is|in)',
		recipients: `
			wie (ontvangt|krijgt|heeft toegang) · met wie
			verwerkers? · sub-?verwerkers? · ontvangers? · dienstverlener* · leverancier* · partners? · partijen
			dochteronderneming* · overheid* · autoriteiten
		`,
		transfers: `
			doorgifte* · (doorgegeven|doorgeven|overgedragen)( <w>){0,6} (buiten|landen|derde land*)
			derde landen
		`,
		retention: `
			zo ?lang · niet langer · langer dan · tot(dat)? · hoe lang(e)? · bewaartermijn* · bewaarperiode*
			zolang
		`,
		rights: 'rechten · recht(?!er)( op| om)? · (kunt|kan|mag)( <w>){0,4} (verzoek*|vragen|inzien)',
		'right-access': 'inzage* · inzien · toegang tot · kopie',
		'right-rectification': 'rectific* · corrig* · correctie · aanpass* · (wijzig*|verbeter*)',
		'right-erasure': 'verwijder* · wiss(en|ing) · gewist · vergetelheid',
		'right-restriction': 'beperk*',
		'right-portability': `
			overdraagba* · dataportabiliteit* · (over te dragen|overdragen)( <w>){0,6} (andere|partij)
			machineleesba*
		`,
		'right-objection': 'bezwaar*',
		withdrawal: `
			intrek* … toestemming* · toestemming* … (intrek*|ingetrokken|in te trekken|trekken)
			herroep* … toestemming* · trek*( <w>){0,4} toestemming*
			(wijzig*|aanpassen)( <w>){0,3} toestemming* · toestemming*( <w>){0,4} (wijzigen|aanpassen)
		`,
		complaint: 'klacht* · klagen',
		authority: `
			autoriteit persoonsgegevens · toezichthoud* · gegevensbeschermingsautoriteit*
			privacytoezichthouder*
		`,
		'automated-decisions': `
			geautomatiseerde( <w>){0,3} (besluit*|beslissing*) · automatische besluit* · artikel 22
		`,
		safeguard: `
			(standaard|model) ?(contract)?(bepaling|clausule)*
			modelcontract* · standaardcontractbepaling* · standaardbepaling* · adequaatheidsbesluit*
			(passend|adequaat|gelijkwaardig)(e)?( <w>)? (beschermingsniveau|bescherming)*
			bindende( <w>){0,2} *voorschriften · data privacy framework · scc
		`,
		definition: 'natuurlijke( persoon)? (of|en|dan wel) (een )?rechtspersoon* · het doel van en de middelen',
		elsewhere: `
			apps? · applicatie* · intranet* · ingelogd* · klantportaal* · mijn (account|omgeving) · kinderen*
			nieuwsbrief* · e-?mail* · medewerk* · sollicit* · voorheen
		`,
		sell: 'verkop* · verkoch* · verhur*',
		updated: `
			bijgewerkt · laatste (wijziging|update|aanpassing) · gewijzigd · aangepast · herzien · geldig vanaf
			van kracht · ingangsdatum · versie* · gepubliceerd · vastgesteld · datum
		`,
	},
	units: {
		second: 'second(e|en)? · sec.? · s',
		minute: 'minu(ut|ten) · min.? · minutes?',
		hour: 'u(ur|ren) · u · hours?',
		day: 'dag(en)? · etma(al|len) · werkdagen · kalenderdagen · d · days?',
		week: 'we(ek|ken) · weeks?',
		month: 'maand(en)? · mnd.? · mnden · months?',
		year: 'ja(ar|ren) · jr.? · years?',
	},
	numbers: `
		0.5 een half, half · 1 een, één, eén · 1.5 anderhalf, anderhalve · 2 twee · 3 drie · 4 vier · 5 vijf · 6 zes
		7 zeven · 8 acht · 9 negen · 10 tien · 11 elf · 12 twaalf · 13 dertien · 14 veertien · 15 vijftien · 18 achttien
		20 twintig · 24 vierentwintig · 25 vijfentwintig · 26 zesentwintig · 30 dertig · 60 zestig · 90 negentig
	`,
	columns: {
		name: `
			na(am|men) (van )?(de |het )?cookies? · cookie-?na(am|men) · na(am|men) · cookies?(?!-?(duur|type))( name)?
			sleutel · key
		`,
		provider: `
			aanbieder · leverancier · provider · geplaatst( door)? · domein · host · eigenaar · partij · bedrijf
			dienst · bron · herkomst · derde partij · afkomstig van · uitgever · door wie · wie · verantwoordelijke
			organisatie
		`,
		purpose: `
			doel(einde|en|einden)? · functie · omschrijving
			beschrijving · toelichting · gebruik · waarvoor · waarom · uitleg · wat doet (de|deze) cookie · werking
			purpose
		`,
		lifetime: `
			bewaar(termijn|tijd|periode|duur) · levensduur · looptijd · duur · geldigheid(sduur)? · geldig
			verval(t|datum|tijd)? · verloopt?(datum|tijd)? · opslag(termijn|duur|periode) · hoe lang
			maximale (opslag|bewaar)(duur|termijn) · termijn · expiry · expiratie · houdbaarheid · periode
		`,
		other: `
			type · soort · categorie · gegevens · data · grondslag · land · link · meer informatie · privacy* · toestemming
			opt-? ?out · first · status
		`,
	},
	endings: `'s · s · '`,
	nameParts: {
		pixel: 'pixels · pixelcode',
		tag: 'tags',
	},
};
