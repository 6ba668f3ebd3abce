import type {Lexicon, LinkWords} from '../lexicon.ts';

export const nbLinks: LinkWords = {
	language: 'nb',
	privacy: `
		personvernerklæring* · personvernpolicy · personvernpolitikk · retningslinjer for personvern
		personvernregler · personvern og (informasjonskapsler|cookies) · behandling av personopplysninger
		personvern* · personopplysning*
	`,
	cookies: `
		(om |bruk av |vår bruk av )?informasjonskapsler · informasjonskapsel* · cookie-?erklæring*
		(om |bruk av )cookies
	`,
	paths: {
		privacy: '/personvern /personvernerklaering /personvernerklaring /om/personvern',
		cookies: '/informasjonskapsler',
	},
};

export const nb: Lexicon = {
	language: 'nb',
	everyday: `
		og i å at det som på en er av for til med den ikke har deg ved fra om din dine vi du kan hvilke hvordan
		hvor hva hvis dersom eller vår våre etter også noe noen bruker opplysninger opplysningene
		informasjonskapsler personopplysninger nettstedet nettsiden når blir bare være ditt vårt oss gjennom
		samtykke andre
	`,
	abbreviations: `
		f.eks · f. eks · eks · bl.a · bl. a · pkt · mnd · osv · o.l · m.m · m.fl · mv · ca · jf · jfr · nr
		inkl · ekskl · kl · tlf · dvs · evt · ev · mht · vedr · pga · iht · hhv · org · red · fr · kr · mrd
		mill · maks · min · st · kap · stk · art · p.g.a · i.h.t · m.h.t · t.d · d.v.s
	`,
	words: {
		not: `
			ikke · aldri · verken · hverken
			ingen av( <w>){0,3} *(sidene|stedene|butikkene|kanalene|appene|selskapene)( våre)? · på (nåværende|nåværande) tidspunkt ikke
		`,
		none: `
			ingen(?! (av|kontroll|innflytelse|påvirkning|tilgang|mulighet|innsyn|kjennskap|adgang)) · ingenting · intet(?! ansvar) · ikke noe(n)?
		`,
		neither: 'verken · hverken',
		noneOf: 'ingen av',
		notOnly: 'ikke (bare|kun|utelukkende|begrenset til) · ikke (slik|sånn) at',
		otherThan: `
			(andre|annet|annen|noe|flere)( <w>){0,3} enn · bortsett fra · unntatt · med unntak (av|for)
			foruten · utover
		`,
		freeOf: 'fri(tt)? for · helt uten · uten bruk av',
		but: `
			men · derimot · imidlertid · mens · , og (vi|det|de|den|du|dette) · isteden · i stedet
		`,
		rather: '',
		only: 'kun · bare · utelukkende · først(?! og fremst)',
		unless: 'med mindre · uten at · hvis du ikke · dersom du ikke · om du ikke',
		without: 'uten',
		before: 'før · inntil',
		when: `
			hvis · dersom · når · etter · med · om · så ?fremt · basert på
		`,
		conditional: `
			hvis · dersom · så ?fremt · om du · velger du · har du · ønsker du · avslår du · når du
			med mindre · for å (unngå|hindre)
		`,
		restriction: `
			(?<!i tillegg )(?<!i forhold )(?<!i henhold )til(?! en ?hver| enhver| tross| dags| sammen| tross)
			for å · med(?! en gang| dagens) · uten · utover · før · inntil · hvis · dersom
			på en (slik )?måte · når(?! du (er her|er på|besøker|bruker|benytter|leser|ser|surfer)) · om du · bortsett fra · unntatt
			i (den forstand|markedsføring*|reklame*|annonse*) · direkte
		`,
		relative: 'som(?! helst| følge| sådan) · der (du|vi|det)',
		qualifier: `
			tredjepart* · annonse* · (?!informasjons)<w>-?(cookie*|kapsl*|kapsel*)
		`,
		joint: 'og · eller · samt · noen( form for)?',
		you: 'du · deg · din · ditt · dine · bruker(en|e|ne) · besøkende · man · dere',
		we: 'vi · nettstedet · nettsiden',
		it: `
			det(?! her (nett|side)) · den(?! her (nett|side)) · dette(?! (nett|web|side)) · verktøyet · tjenesten · løsningen · systemet
			de · disse(?! (nett|web|side))
			(knapp|ikon|lenke)(ene|er|ne)
		`,
		use: `
			ta i bruk · start(er|es|et) · bruk(er|es|te|t|e|en)? · benytt(er|es|et|e|ede) · nytt(er|es) · anvend(er|es|te|t|e)
			installer* · sett(er|es|e) · satt · plasser(er|es|t|te|e)
			last(er|es|et|e) · kjør(er|es|e) · integrer* · bygg(er|es|e)(?=( ikke)? inn) · legg(er|es|e)(?=( ikke)? (inn|ut))
			aktiver(er|es|t|e) · samarbeid(er|e)(?=( ikke)? med)
		`,
		used: `
			brukes · benyttes · anvendes · nyttes · i bruk · (blir|er) (ikke )?(brukt|benyttet|satt|plassert|lastet)
			settes · lastes · plasseres · finnes · forekommer
		`,
		are: 'er · blir · ble',
		ceased: '(sluttet|slutta) (med )?å <w> · (sluttet|slutta) med(?! å) · er fjernet fra',
		switched: `(byttet|gått over|flyttet) fra · byttet ut · erstattet`,
		onto: `til · med · av`,
		off: `(?<=er( <w>){0,3} )(slått av|skrudd av|deaktivert) · (?<=har )(slått av|skrudd av|deaktivert)`,
		formerly: `(tidligere|før i tiden) (brukte|benyttet|hadde) · (?<=(brukte|benyttet|hadde|har)( vi)? )tidligere`,
		able: 'kan · er i stand til',
		unsure: `(?<=kan( <w>){0,2} ikke )(garantere|utelukke|love)`,
		terms: `(kjøps|salgs|leverings)(vilkår|betingelse)* · (bestill*|ordre*|kjøp*) … (vilkår*|betingelse*)`,
		have: 'har · finnes',
		collect: `
			saml(er|es|et|e)( vi)?( ikke)?( inn)? · innhent(er|es|et|e) · hent(er|es|et|e)( inn)?
			innsaml(er|es|et|ing|ingen) · registrer(er|es|t|e) · behandl(er|es|et|e|ing) · spor(er|es|et|e)
			analyser(er|es|t|e) · måle?(r|s|t)?
		`,
		store: `
			lagr(er|es|et|e|ing) · oppbevar(er|es|t|e|ing) · behold(er|es|e|t) · ta(r|s|tt)?( vi)? vare på
			bevar(er|es|t|e) · arkiver(er|es|t|e) · bli(r)? liggende · (lagrings|oppbevarings)(tid|periode)(en)? · husk(er|es|et|e)
			hvor lenge
		`,
		delete: 'slett(er|es|et|e|ing) · fjern(er|es|et|e) · anonymiser(er|es|t|e) · makuler(er|es|t|e) · slettefrist*',
		share: `
			gi(r|s|tt)?( <w>){1,5} videre · videreselg(er|es|e)
			del(er|es|e|t) · utlever(er|es|t|e) · selg(er|es|e) · solgt · videreformidl(er|es|et|e)
			overfør(er|es|t|e) · send(er|es|t|e) · oppgi(r|s|tt)? · gi(r|s|tt) (vi )?(ikke )?(videre|ut)
			avgi(r|s|tt)? · formidl(er|es|et|e) · lei(er|es|e) (ikke )?ut · videresend(er|es|t|e)
			utveksl(er|es|et|e)
		`,
		transfer: `
			overfør(er|es|t|e|ing|inger) · lagr(er|es|et|e) · send(er|es|t|e) · behandl(er|es|et|e)
			utlever(er|es|t|e) · server(e|en|ne|es)? · plasser(es|t) · befinner seg
		`,
		anonymise: `
			anonymis* · anonymizeip · anonymize_ip
			masker(er|es|t|te|e|ing) · forkort(er|es|et|ede|e) · avkort(er|es|et|ede|e) · trunker*
			kutt(er|es|et) · (siste|deler av) … (fjernes|slettes|utelates|nulles) · pseudonymiser*
			(hele|fullstendige?|fulle) ip-?adresse(n|r)?( <w>){0,2} (ikke|aldri) · (?<=(ikke|aldri)( <w>)? )(hele|fullstendige?|fulle) ip-?adresse(n|r)?
		`,
		optOut: `
			(hvis|dersom|om) du ikke (ønsker|vil) · ønsker du ikke · vil du ikke
			reserver(e|er)? deg · reservasjon* · velg(e|er)? bort · deaktiver(e|er|es|ing)? · slå(r|s)? av
			skru(r)? av · avvis(e|er)? · avslå(r)? · blokker(e|er|es|ing)? · slett(e|er)?
			motsett(e|er)? (deg|seg) · protester(e|er)? · meld(e|er)? deg av · avmeld*
			trekk(e|er)?( <w>){0,3} tilbake · tilbaketrekk* · tilbakekall*
			endr(e|er)( <w>){0,4} (samtykke*|innstilling*|preferanse*|valg*|cookie*|informasjonskaps*|svar)
			(styr|administrer|kontroller|juster)(e|er)?( <w>|/|,){0,4} (samtykke*|innstilling*|valg*|cookie*|informasjonskaps*|bruk*)
			velge? hvilke · si nei · takke? nei · fravelge?
		`,
		conduct: `
			ved å (fortsette|bruke|benytte|besøke|surfe|navigere|ta i bruk|klikke deg videre|lese videre|være|gå videre|dele|oppgi|gi|sende|kontakte)
			ved (fortsatt |videre |din )?bruk av
			(hvis|dersom|når|om) du (fortsetter|går videre|bruker|benytter|besøker|surfer|ikke endrer)
			fortsetter du
		`,
		click: `
			klikk(e|er)? (på )?"?'?(godta|ok|jeg|aksepter|tillat|samtykk|knapp)* · trykk(e|er|ket)?
			kryss(e|er)? av · huk(e|er)? av · (via|gjennom|i) (banner*|samtykke*) · aktivt · melde deg på
		`,
		accept: `
			samtykker · godtar · godtatt · aksepterer · akseptert · gir (du )?(ditt |oss )?(ditt )?samtykke
			anses … samtykke* · godkjenner · er (du )?enig i
		`,
		consent: `
			samtykk* · samtykt* · godta(r|tt)? · akseptert?(er|e)? · godkjen(t|ner|ne|ning) · opt-in
			markedsføringssamtykke* · cookie-?samtykke* · "godta( alle)?"
			(sier|sagt|si) ja
		`,
		basedOn: `
			basert på · baserer (vi|seg)( oss)? på · på (grunnlag|bakgrunn) av · krever · forutsetter · etter
			med · betinget av · er ditt
		`,
		legitimateInterest: `
			legitim(e)? interesse* · berettig(et|ede) interesse* · rettmessig(e)? interesse*
			interesseavveining* · legitimate interests? · artikkel 6 (nr. ?1 )?(bokstav )?f
			art.? ?6(.1|\\(1\\)| nr.? ?1)? ?(bokstav )?(f|\\(f\\)|litra f)
		`,
		legalBasis: `
			behandlingsgrunnlag* · rettslig(e)? grunnlag* · lovlig grunnlag · juridisk(e)? grunnlag*
			rettsgrunnlag* · hjemmel · grunnlaget for behandlingen
			grunnlag(et)?( er)?: · grunnlaget er
		`,
		thirdParty: `
			tredjepart* · tredje part* · tredjemann · tredjeperson*
			andre (selskap*|virksomhet*|aktør*|part*|bedrift*|firma*) · utenforstående
			eksterne( parter| aktører| selskaper)? · til andre · med andre · uvedkommende
		`,
		data: 'data* · informasjon* · opplysning* · personopplysning* · persondata*',
		personalData: `
			kundeinformasjon* · brukerinformasjon*
			personopplysning* · persondata* · personlig(e)? (opplysning*|informasjon*|data)
			(din|dine|ditt) (data*|opplysning*|informasjon*|person*)
			(opplysning*|informasjon*|data*) (din|dine|om deg|om våre|vi (har |samler )) · kundedata*
			kundeopplysning* · brukerdata* · opplysningene · informasjonen · dataene
		`,
		ip: 'ip · ip(adresse*|nummer*|anonymiser*) · internettadresse* · anonymizeip · anonymize_ip',
		tracking: `
			sporet · sporing* · spor(er|es|e) · tracking · tracker* · profiler(ing|er|es|e) · atferd* · adferd*
			overvåk(er|es|ing|e) · kartlegg(er|es|e|ing) · besøksdata*
		`,
		directMarketing: 'direkte ?markedsføring* · direktereklame* · nyhetsbrev* · utsendelse*',
		tool: `
			*verktøy* · plugin* · tillegg* · løsning* · leverandør* · tjeneste* · script* · skript* · kode*
			tag* · sdk* · partner* · *plattform* · system* · databehandler* · underleverandør*
			annonsenettverk*
		`,
		settings: `
			*innstilling* · preferanse* · valgene dine
			cookie-?(side*|banner*|vindu*|panel*|boks*) · samtykke(banner|panel|vindu|boks|verktøy|løsning)*
			nettleser* · lenke* · link*
		`,
		browserSettings: `
			nettleser(en|ens|innstilling*|e|ne)?
		`,
		outsideEea: `
			ut av (eu|eøs|europa|det europeiske)*
			u.s.a · usas? · amerikansk*
			utenfor (eu|eøs|europa|det europeiske|norge/eu|norge og eu|eu/eøs|eu og eøs|eu- og eøs|eus|eøs-området)*
			tredjeland* · tredje land · united states · forente stater · kina · india · singapore · australia
		`,
		insideEea: '(innenfor|innen|i) (eu|eøs|europa|norge|det europeiske)*',
		server: 'datasent(er|r)*',
		policyOf: `
			personvernerklæring* · personvern(policy|regler|politikk|vilkår)* · retningslinjer · privacy policy
			vilkår · cookie policy
		`,
		socialLink: `
			følg oss · finn oss · besøk oss · møt oss · kontakt oss (på|via|gjennom) · oss (gjerne |også )?på (facebook|linkedin|instagram|x|twitter|youtube|tiktok|snapchat|sosiale)
			del(e)? (<w> )?(på|via|med venner) · dele(r)? innhold
			(logge?|logg|logger) (deg |du )?(inn|på) (med|via|gjennom) · pålogging (med|via)
			sosiale medier (f. ?eks|som|slik|\\()
			(våre|vår|egne) (side(r|n)?|kanal(er|en)?|profil(er|en)?|konto(er|en)?) (på|i|hos)
			(siden|sidene|kanal(ene|en)|profil(ene|en)|konto(ene|en)) vår(e)? (på|i|hos)
			er (også )?(å finne|til stede|aktive) på
			er (også )?på (facebook|linkedin|instagram|x|twitter|youtube|tiktok|snapchat)
		`,
		socialPage: `
			-? ?(side|sider|siden|sidene|konto|kontoen|profil|profilen|gruppe|gruppen|kanal|kanalen|kanaler|knapp|knapper|knappen|lenke|lenker|logo|innlegg|login|innlogging|pålogging) · -bruker(e|en|ne)?
		`,
		outsideLink: `
			(lenke(r|ne)?|link(er|s)?|linker) til (andre|tredjepart*|eksterne|nettsteder|nettsider|utenforstående|sosiale)
			(andre|eksterne|tredjeparters) (nettsteder|nettsider)( <w>|,){0,8} (ikke|ansvar*) · ikke ansvarlig*
		`,
		law: `
			(ifølge|i følge|i henhold til|iht.?|etter) (*loven|lov om elektronisk|gdpr|datatilsynet|nkom|regelverket|forordningen|personvernforordningen) … (skal|må|er|kan|krev*|plikt*)
			(*loven|lovverket|regelverket|gdpr|forordningen|personvernforordningen|direktivet|datatilsynet|nkom|myndighetene|eu-domstolen)( <w>| §|-<w>){0,5} (krever|sier|skriver|slår fast|bestemmer|anbefaler|definerer|presiserer|pålegger|forbyr|mener|uttaler|stiller|gjelder|har uttalt|har slått fast)
			(det er|er) (ikke )?(tillatt|lov|forbudt|ulovlig|lovlig)
			krav (om|til) (at )?( <w>){0,3}(nettsted*|virksomhet*|bedrift*)
			(nettsteder|virksomheter|nettsideeiere|bedrifter|selskaper) (skal|må|kan ikke|plikter|er pålagt)
			lagring av opplysninger i brukerens kommunikasjonsutstyr
		`,
		atMost: `
			maksimalt · maksimum · maks.? · max.? · inntil · opptil · opp til · høyst · ikke (lenger|mer) enn
			mindre enn · senest( etter| innen)? · innen · kortere enn · under
		`,
		atLeast: 'minst · minimum · min.? · mer enn · lenger enn · over · i det minste',
		session: 'økt(en)? · sesjon(en)? · session · sesjons*',
		untilClosed: `
			lukker( <w>){0,2} (nettleser*|browser*|fanen|vinduet)
			(nettleser*|browser*|fanen|vinduet)( <w>)? (lukkes|lukket|avsluttes)
			avslutter (nettleseren|økten|sesjonen) · øktens slutt · slutten av (økten|sesjonen|besøket)
			(etter|ved) (endt|hvert|avsluttet) (økt|besøk|sesjon) · session-?(cookie|kaps)*
			sesjons(cookie|informasjonskaps|kaps)* · øktbasert* · (for|i) (en|én|hele) (økt|sesjon)
		`,
		expires: `
			utløp* · levetid* · varighet* · gyldig* · var(er|e) (i|til) · forfall* · utgår · holdbarhet*
			cookie* · informasjonskaps* · kapsl*
		`,
		otherTime: `
			(fylt|eldre enn|yngre enn|alder*)( <w>){0,2} · som er (under|over)
			(barn|unge|mindreårige|person*|bruker*|kunde*|du)( <w>){0,3} (under|over)
			(svar*|behandle henvendelse*|besvar*|tilbakemelding|henvendelse*|klage*|innsyn*|varsle*)( <w>|,){0,12}
			(siste|forrige|hver|hvert|for)( ca)?
		`,
	},
	techniques: {
		cookies: '*cookie(s|n|r|en|ne|ene)? · *kaps(el|ler|elen|lene|lar)',
		'web-beacons': `
			web-? ?beacons? · beacons? · nettsporer* · nettfyr* · web-?signal* · clear gifs?
			tracking gifs? · web-?bugs? · nettvarde* · usynlige bilder
		`,
		pixels: '*pi(ksel|ksl|xel)* · 1x1*',
		'local-storage': `
			local ?storage · lokal(e|t)? (nettleser)?(lagring|lager|datalager)*
			lagr(es|er|et)( <w>){0,4} lokalt( <w>){0,2} (nettleser*|browser*|enhet*) · session ?storage
			indexeddb · web ?storage · html5-?( <w>)? ?(lager|lagring) · nettleserlagring*
		`,
		fingerprinting: `
			fingerprint* · *fingeravtrykk*
		`,
		'session-recording': `
			(økt|sesjons|skjerm|besøks)opptak* · session (recording|replay)s? · varmekart* · heat ?maps?
			opptak av (økt*|besøk*|sesjon*|bruker*|skjerm*) · musebevegelse* · muse?pekerbevegelse*
			(registrerer|sporer|lagrer) … (klikk og rulling|museklikk|tastetrykk)
			spiller inn … (besøk*|økt*|bruker*)
		`,
		'server-logs': `
			*server-?logg* · web-?(server)?logg* · tilgangslogg* · access ?logs?
			loggfil* · logg-?filer · trafikklogg* · serverens logg*
		`,
		'email-tracking': `
			(åpne(r|t|s)|åpnet|åpning*) … (e-?post*|nyhetsbrev*)
			(e-?post*|nyhetsbrev*)( <w>|,){0,5} (åpne(r|t|s)|åpnet) · åpningsrate* · hvilke e-?poster som
			sporingspiksel i (e-?post*|nyhetsbrev*)
		`,
	},
	purposes: {
		analytics: `
			*analyse* · analyti* · *statisti* · målinger? · *besøkstall*
			trafikkmåling* · sidevisning* · bruksmønst* · brukermønst* · brukeratferd* · brukeradferd*
			ytelsescookie*
			hvordan( <w>){0,4} (bruker|benytter|brukes|benyttes)( <w>){0,3} (nettsted*|nettside*|side*)
		`,
		advertising: `
			*annons* · *reklame* · *markedsfør* · remarketing · retargeting · målrett* · målgruppe*
			konverter* · advertis* · *kampanje* · marketing
		`,
		personalisation: `
			persontilpas* · personalis* · personlig tilpas* · skreddersy* · tilpass(e|et|er) innhold*
			relevant innhold · personlig opplevelse · husker? (dine )?(valg*|preferanse*|innstilling*)
		`,
		social: `
			sosiale medier · sosiale nettverk · dele(knapp*|funksjon*) · sosiale (plugins|tillegg*|funksjoner)
			deling i sosiale
		`,
		essential: `
			nødvendig for at (nettsted*|nettside*|siden)
			(strengt|absolutt|teknisk|helt) nødvendig* · funksjonelle (informasjonskaps*|cookie*)
			tekniske (informasjonskaps*|cookie*) · nødvendige · svindelforebygg* · innlogging* · handlekurv*
			sikkerhet*
		`,
	},
	claims: {
		'no-transfer-outside-eea': `
			alle (data|opplysning*|personopplysning*)( <w>){0,4} (lagres|behandles|oppbevares|blir lagret)( <w>){0,4} (innenfor|innen|i) (eu|eøs|norge|europa)*
		`,
		'implied-consent': `
			(vennligst )?ikke (bruk|benytt)( <w>| &| /){0,9} (hvis|dersom|om) du ikke (samtykker|godtar|aksepterer|er enig)
			(antar|forutsetter|legger til grunn|tolker|regner med)( <w>){0,4} at du (godtar|samtykker|aksepterer|er innforstått)*
			(anses|regnes|anser vi|tolkes)( <w>){0,4} (som|å ha)( <w>){0,4} (samtykk*|godta*|akseptert)
			(besøk|bruk)( <w>){0,4} (utgjør|innebærer|betyr)( <w>){0,3} (samtykk*|godta*|at du (godtar|samtykker))
		`,
		'consent-mode': 'consent mode( v2)? · samtykkemodus*',
		'browser-settings-as-consent': `
			(forhånds)?(samtykk*|godta*|aksepter*) … (gjennom|via|ved|i)( <w>){0,3} (nettleserinnstilling*|innstilling* i( <w>)? nettleser*|nettleseren(s innstilling*)?)
			nettleser*( <w>|,){0,8} (innstilt|stilt inn|satt opp|konfigurert) (på|til|slik at) … (aksepter*|godta*|tillat*|ta imot|tar imot) … (samtykk*|anses|regnes)
			(forhåndsinnstilling*|nettleserinnstilling*)( <w>|,){0,8} (regnes|anses|utgjør|som (et )?samtykke)
		`,
		'opt-out-offered': 'tools.google.com/dlpage/gaoptout · youronlinechoices* · opt-? ?out',
		'outdated-reference': 'universal analytics · personverndirektivet',
		'not-identifying': `
			(kan|vil|skal|er)( <w>){0,3} ikke( <w>){0,4} (identifiser*|spore(s|t)? tilbake|knytte(s|t)?( <w>){0,2} til (deg|enkelt*|person*))
			(identifiserer|avslører) ikke( <w>){0,4}
			ikke( <w>){0,4} (identifisere|gjenkjenne) (deg|deg som|brukere*|enkelt*)
			(helt|fullstendig) anonym* · ikke sporbare? tilbake
		`,
		'no-tracking': `
			(ingen|null) sporing · blir( <w>){0,2} (ikke|aldri) sporet · sporer (deg |vi deg |deg vi |vi )?ikke (deg|besøkende|brukere|hvem)*
			(bruker|benytter|setter|har)( <w>){0,2} (kun|bare)( <w>){0,2} (nødvendige|tekniske|funksjonelle)( <w>){0,3} (informasjonskaps*|cookie*)
		`,
	},
	information: {
		controller: `
			behandlingsansvarlig* · behandlingansvarlig* · dataansvarlig* · behandleransvarlig*
			ansvarlig for (behandling*|bruk*|innsamling*|håndtering*) av( <w>){0,2} (person)?opplysning*
			ansvarlig for( <w>){0,3} personopplysning*
		`,
		contact: `
			kontakt* · henvend* · skriv(e)? til · e-?post* · (e-)?mail* · telefon* · tlf.? · ring · adresse*
			*adresse · spørsmål
		`,
		'data-protection-officer': `
			personvernombud* · personvernrådgiver* · personvernansvarlig* · data protection officer · dpo
		`,
		purposes: 'formål* · hensikt* · for å · til å · slik at (vi|du)',
		'legal-basis': `
			rettslig(e)? forpliktelse* · juridisk(e)? forpliktelse* · lovpålagt*
			nødvendig for å (oppfylle|gjennomføre|inngå) … (avtale*|kontrakt*) · artikkel 6 · art.? ?6
			(basert|baseres|bygger|grunner) på( <w>){0,2} samtykke*
			(grunnlag|kraft) av( <w>){0,2} (samtykke*|avtale*)
		`,
		'legitimate-interests': 'vår(e|t)?( <w>)? <legitimateInterest> · <legitimateInterest> (i|av|for|knyttet|er)',
		recipients: `
			(hvem|hva) som (får|mottar|ser)( <w>){0,2} *opplysning* · hvem (som )?(får|mottar|ser|deler|vi deler)
			databehandler* · mottaker* · underleverandør* · samarbeidspartner* · *leverandør*
			offentlige (myndighet*|organ*|etat*) · konsern*
		`,
		transfers: 'overfør* (til|ut av)( <w>){0,4} (tredjeland*|tredjestat*|utland*) · tredjestat*',
		retention: `
			så lenge · ikke lenger · lenger enn · inntil · hvor lenge · lagringstid* · oppbevaringstid*
			lagringsperiode* · når( <w>){0,5} (opphør*|avslutt*|oppfylt) · så snart · uten ugrunnet opphold
			for alltid
		`,
		rights: `
			få( <w>){0,3} (rettet|slettet|innsyn*)
			rettighet* · rett til · (har|din|ditt) rett · krav på · krev(e|er) · be( oss)? om
			be oss (slette|rette)* · du kan( <w>){0,3} (få|se|rette|slette|protestere|motsette)
		`,
		'right-access': `
			innsyn* · tilgang til( <w>){0,4} (opplysning*|data*|personopplysning*) · kopi av
			(få vite|se|oversikt over)( <w>){0,2} hvilke
		`,
		'right-rectification': `
			rett(e|er|et|es|ing|elser) · korriger* · korreksjon*
			(endre|oppdatere)( <w>){0,3} (opplysning*|data*|personopplysning*)
		`,
		'right-erasure': 'slett* · fjern(e|et|es|ing) · bli glemt',
		'right-restriction': 'begrens(e|es|et|ing|ning|ninger)',
		'right-portability': `
			*portabilitet* · maskinlesbar*
			(overført|flyttet?|utlevert|overføre)( <w>){0,6} (annen|andre|virksomhet*|leverandør*|format)
		`,
		'right-objection': 'protester* · innsigelse* · motsett* · motsette · reserver* · innvend*',
		withdrawal: `
			trekk* … samtykk* · samtykk* … (trekk*|tilbake*) · tilbake(kall*|trekk*) … samtykk*
			endre( <w>){0,3} samtykke*
		`,
		complaint: 'klag* · innklag*',
		authority: 'datatilsyn* · tilsynsmyndighet* · personvernmyndighet* · personvernnemnd*',
		'automated-decisions': `
			(automatisk|automatisert)(e)?( <w>| og| eller){0,4} (avgjørelse*|beslutning*|vedtak*) · artikkel 22
		`,
		safeguard: `
			standardkontrakt* · standardavtale*
			standard( <w>)? (kontrakt|avtale|personvern)*(vilkår|klausul|bestemmelse)* · standardvilkår*
			standardklausul* · (eu-kommisjonens|eus|eu) (standard|modell)*
			(tilstrekkelig|adekvat)( <w>){0,3} (beskyttelse|vern)* · adekvans* · bindende( <w>){0,2} *regler
			data privacy framework · standard contractual clauses · scc
		`,
		definition: `
			fysisk(e)?( person)? (eller|og) juridisk* · juridisk(e)? eller fysisk*
			bestemmer (formål*|hvilke formål)
		`,
		elsewhere: `
			app(en|er|ene)? · applikasjon* · *innlogg* · innlogget · intranett* · kundeportal* · min side
			barn* · nyhetsbrev* · e-?post* · ansatte* · jobbsøk* · tidligere · planlegg*
		`,
		sell: 'selg* · solgt · *selg(er|es|e) · lei* ut',
		updated: `
			oppdater(t|ing) · oppdateringsdato · endret · revidert · redigert · siste (endring*|revisjon*)
			gjeld(ende|er) fra( og med)? · trer i kraft · i kraft fra · versjon* · publisert · vedtatt · dato
		`,
	},
	units: {
		second: 'sekund(er|ers|ene)? · sek.? · s',
		minute: 'minutt(er|ers|ene)? · min.? · minutes?',
		hour: 'time(r|rs|ne)? · t · hours?',
		day: 'dag(er|ers|ene)? · døgn(s)? · d · days? · virkedager',
		week: 'uke(r|rs|ne)? · weeks?',
		month: 'måned(er|ers|ene)? · mnd.? · mndr.? · mån.? · md.? · months? · mos?',
		year: 'år(s|ene)? · years?',
	},
	numbers: `
		0.5 et halvt · 1 en, ett, et, én · 1.5 halvannet · 2 to · 3 tre · 4 fire · 5 fem · 6 seks · 7 sju, syv
		8 åtte · 9 ni · 10 ti · 11 elleve · 12 tolv · 13 tretten · 14 fjorten · 15 femten · 18 atten · 20 tjue
		24 tjuefire · 25 tjuefem · 26 tjueseks · 30 tretti · 60 seksti · 90 nitti
	`,
	columns: {
		name: `
			navn(et)?( på (cookie*|informasjonskaps*|kapsel*))? · cookie(s|-?navn)?
			(informasjonskapsel|kapsel)(navn|ens navn)? · (informasjons)?kaps(elen|ler|lene) · nøkkel · name
		`,
		provider: `
			leverandør · tilbyder · utsteder · eier · part · tjeneste · domene · kilde · provider · settes av
			satt av · hvem · tredjepart · selskap · avsender · mottaker
		`,
		purpose: `
			formål* · funksjon* · beskrivelse · hensikt · bruk* · hva (den|det) gjør · forklaring · purpose
			description
		`,
		lifetime: `
			varighet · levetid · utløp(er|stid|sdato)? · lagringstid · lagringsperiode · lengde · gyldighet
			lagres · slettes( etter)? · oppbevaringstid · expiry · duration · maksimal lagring* · hvor lenge
		`,
		other: `
			type · kategori · opplysninger · data · rettslig grunnlag · behandlingsgrunnlag · land · lenke
			les mer · personvern* · sted · samtykke
		`,
	},
	endings: `s · 's · ' · en · et`,
	nameParts: {
		pixel: 'piksel · pikselen · piksler · pixelen · pixels',
		analytics: 'analyse',
		tag: 'taggen',
	},
};
