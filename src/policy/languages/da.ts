import type {Lexicon, LinkWords} from '../lexicon.ts';

export const daLinks: LinkWords = {
	language: 'da',
	privacy: `
		privatlivspolitik* · persondatapolitik* · databeskyttelsespolitik* · privatlivserklæring* · fortrolighedspolitik* · persondataerklæring*
		privatlivs-?(og )?cookiepolitik* · (behandling|håndtering) af (dine )?(personoplysninger|persondata)
		databeskyttelse* · persondata* · personoplysning* · privatliv (og|&) * · ^privatliv$
	`,
	cookies: `
		cookie-?politik* · cookie-?(erklæring|deklaration|information|oplysninger)* · cookieinfo
		(om |brug af |vores brug af )cookies
	`,
	paths: {
		privacy: '/privatlivspolitik',
		cookies: '/cookies',
	},
};

export const da: Lexicon = {
	language: 'da',
	everyday: `
		og i at det som på en er af for til med den ikke har dig ved fra om din dine vi du kan hvilke hvordan hvis
		eller vores efter også noget nogle bruger bruges oplysninger oplysningerne personoplysninger hjemmeside
		hjemmesiden websted webstedet når bliver være dit jer jeres gennem samtykke andre skal deres mens brug sig
		kun anvender anvendes indstillinger hvad dem os blive været mere herunder gemmes måde hvornår enhver mulighed
	`,
	abbreviations: `
		f.eks · f. eks · eks · bl.a · bl. a · m.v · mv · m.m · m.fl · osv · o.l · o. l · pkt · nr · stk · art · jf · jfr · litra
		inkl · ekskl · kl · tlf · dvs · d.v.s · evt · ca · vedr · pga · p.g.a · iht · i.h.t · mht · m.h.t · hhv · pr · min · maks
		max · md · mdr · kr · mio · mia · kap · lov nr · sml · mfl · ltd · org · s.k · såk · etc · o.a · red
	`,
	words: {
		not: `
			ikke(?! (nødvendig*|fra at|udelukke(s)?|garantere(s)?)|-nødvendig*) · aldrig · hverken
			ingen af( <w>){0,3} *(sider|siderne|butikker|butikkerne|sites|hjemmesider|kanaler|apps) · på nuværende tidspunkt ikke
		`,
		none: `
			ingen(?! (af|indflydelse|kontrol|kendskab|mulighed|adgang)) · intet(?! (ansvar|kendskab)) · ingenting · ikke (nogen|noget|nogle)( form for| slags)?(?! ?,)
		`,
		neither: 'hverken',
		noneOf: 'ingen af',
		notOnly: `
			ikke (kun|alene|blot|bare|udelukkende|begrænset til)
			ikke (sådan|således),? at
		`,
		otherThan: `
			(andre|anden|andet|noget|nogen|flere|mere)( <w>){0,3} end · bortset fra · undtagen · undtaget
			med undtagelse af · foruden · ud over · udover
		`,
		freeOf: `
			fri(t|e)? for · helt uden · uden (brug af|at bruge|at anvende|anvendelse af) · i stedet for( at bruge)?
			afstår( (?!ikke|aldrig)<w>)? fra( at (bruge|anvende|benytte))? · undlader at (bruge|anvende|benytte)
		`,
		but: `
			men · derimod · dog · imens · mens · hvorimod · , og (vi|det|de|den|du|dette|der) · i stedet
		`,
		rather: '',
		only: 'kun · udelukkende · alene · bare · først(?! og fremmest) · blot',
		unless: 'med ?mindre · uden at · bortset fra · (hvis|såfremt) du ikke',
		without: 'uden',
		before: 'før · inden(?! for) · indtil · forinden · forud for',
		when: `
			hvis · såfremt · når · efter · med · om · i tilfælde · baseret på · ved · på baggrund af · forudsat
		`,
		conditional: `
			hvis · såfremt · forudsat · med ?mindre · vælger du · har du · ønsker du · vil du · afviser du
			når du · i det omfang
			giver du
		`,
		restriction: `
			til(?! enhver| trods| dags| sammen| dato| fulde)
			for at · med(?! det samme| dags) · uden · ud over · udover · bortset fra · undtagen · foruden · før · forud for · inden(?! for) · indtil · med ?mindre · hvis · såfremt
			på en (sådan )?måde · således at · så (vi|du|de)
			i (forbindelse med|den forstand|markedsføring*|reklame*|annonce*) · direkte · fra (tredje*|eksterne|andre)
		`,
		relative: 'som(?! helst| følge| sådan) · der(?!ved|med|for| ud) · (?<=,) (som|der|hvor)',
		qualifier: '(?!web)<w>-?cookie*',
		joint: 'og · eller · samt · nogen( form for)? · nogle · heller · slags',
		you: 'du · dig · din · dit · dine · jer · jeres · brugere(n|ns|ne|s)? · besøgende* · man',
		we: `
			vi · (dette|vores|denne|det her|den her) (websted|website|site|hjemmeside|webside|side|webshop)
			hjemmesiden · webstedet · websitet · sitet · websiden · webshoppen · siden (bruger|anvender|benytter|sætter)
		`,
		it: `
			det(?! (er muligt|her (web|site))) · der(?= (bruges|benyttes|anvendes|sættes|placeres)) · den(?! her (web|hjem|side|butik))
			dette(?! (web|site)) · værktøjet · tjenesten · løsningen · systemet · de(?! her (web|hjem|side)) · disse(?! (web|hjem|side))
			denne (cookie|tjeneste)
			(disse )?(knap|knapp|ikon|link)(perne|per|erne|er|sene)
		`,
		use: `
			brug(er|es|te|t|e)( vi)? · benytt(er|es|et|e|ede)( (sig|os)( ikke| aldrig)? af)? · anvend(er|es|te|t|e)( vi)?
			tag(er|es|e)? i brug · installer(er|es|et|e) · sæt(ter|tes|te)? · sat · placer(er|es|et|e)
			indlæs(er|es|t|e) · load(er|es|et) · kør(er|es|e) · integrer(er|es|et|e) · indlejr(er|es|et|e) · implementer(er|es|et|e)
			indsæt(ter|tes|te)? · aktiver(er|es|et|e) · samarbejde(r|t)? med · (brug|anvendelse|benyttelse)(en)? af · læg(ger|ges)( <w>){0,2} ind
			arbejder (vi )?med
		`,
		used: `
			bruges · benyttes · anvendes · i brug
			sættes · placeres · indlæses · installeres · findes · forekommer · aktiveres · brugt · anvendt · benyttet
		`,
		are: 'er · bliver',
		ceased: `
			(stoppet|holdt op|ophørt) med (at )?(bruge|anvende|benytte|brug*|anvendelse*)
			arbejder ikke( <w>)? med · (har )?fravalgt · (er|blevet|har) (fjernet|afinstalleret|udfaset)( fra)?
		`,
		switched: `(skiftet|gået over|flyttet) fra · skiftet ud · udskiftet · erstattet`,
		onto: `til · med · af`,
		off: `(?<=er( <w>){0,3} )(slået fra|slukket|deaktiveret) · (?<=har )(slået fra|deaktiveret)`,
		formerly: `(tidligere|før i tiden) (brugte|benyttede|anvendte|havde) · (?<=(brugte|benyttede|anvendte|havde|har)( vi)? )tidligere`,
		able: 'kan · er i stand til',
		unsure: `(?<=kan( <w>){0,2} ikke )(garantere|udelukke|love)`,
		terms: `(købs|salgs|handels|leverings)(betingelse|vilkår)* · (bestil*|ordre*|køb*) … (betingelse*|vilkår*)`,
		have: 'har · findes · forekommer · indeholder',
		collect: `
			indsaml(er|es|et|e|ing|ingen) · saml(er|es|et|e)( vi)?( ikke)?( ind| op)? · indhent(er|es|et|e) · hent(er|es|et|e)( ind)?
			registrer(er|es|et|e|ing) · behandl(er|es|et|e|ing|ingen) · spor(er|es|et|e) · analyser(er|es|et|e)
			mål(er|es|t|e) · opsaml(er|es|et|e|ing)
		`,
		store: `
			gem(mer|mes|t|me)? · lagr(er|es|et|e|ing|ingen) · opbevar(er|es|et|e|ing|ingen) · behold(er|es|e|t)
			opbevaringsperiode* · lagringsperiode* · lagringstid* · hvor længe · arkiver(er|es|et|e) · bevar(er|es|et|e)
		`,
		delete:
			'slet(ter|tes|tet|te|ning)? · fjern(er|es|et|e) · anonymiser(er|es|et|e) · makuler(er|es|et|e) · destruer(er|es|et|e)',
		share: `
			videregiv(er|es|et|e|else|elsen)? · giv(er|es|e)( <w>|,){0,8} (videre|ud) · del(er|es|t|e)( vi)?( ikke)?( med)?
			udlever(er|es|et|e|ing) · sælg(er|es|e) · solgt · overdrag(er|es|et|e|else) · overlad(er|es|e)
			overfør(er|es|t|e|sel) · send(er|es|t|e) · formidl(er|es|et|e) · lej(er|es|e) (ikke )?ud · udlej(er|es|e)
			videresælg(er|es|e) · videresend(er|es|t|e) · viderebring(er|es|e) · udveksl(er|es|et|e) · offentliggør(e|es)? · afgiv(er|es)
			stilles til rådighed
		`,
		transfer: `
			overfør(er|es|t|e|sel|slen|sler) · lagr(er|es|et|e) · gem(mer|mes|t) · send(er|es|t|e) · behandl(er|es|et|e) · opbevar(er|es|et|e)
			videregiv(er|es|et|e|else) · udlever(er|es|et|e) · server(e|en|ne|s)? · placeret · befinder sig · transmitter(er|es)
		`,
		anonymise: `
			ip-anonymiser* · anonymis* · anonymizeip · anonymize_ip · maskere* · maskering*
			forkort(er|es|et|ede|e) · afkort(er|es|et|ede|e) · trunker* · pseudonymiser* · slør(er|es|et)
			(hele|fulde) ip-?adresse(n)?( <w>){0,2} (ikke|aldrig) · (ikke|aldrig)( <w>)? (hele|fulde) ip-?adresse(n)?
			(sidste|dele? af) … (fjernes|slettes|udelades|nulstilles)
		`,
		optOut: `
			(hvis|såfremt) du ikke (ønsker|vil) · ønsker du ikke · vil du ikke · fravælg(e|er|es)? · fravalg* · vælg(e|er)?( <w>){0,3} fra
			frameld(e|er|ing)? · afmeld(e|er|ing)? · deaktiver(e|er|es|ing) · slå(r)?( <w>){0,2} fra · slået( <w>)? fra · deaktiveret
			afvis(e|er|ning)? · afslå(r)? · bloker(e|er|es|ing)? · slet(te|ter|ning)? · spær(re|rer)? · fjern(e|er)?
			(gøre |gør )?indsigelse* · takke? nej · sige? nej · undgå cookies
			(træk|trække|trækker|kalde|kald|kalder)( <w>){0,4} tilbage · tilbagetræk* · tilbage ?kald(e|er|else)?
			ændr(e|er)?( <w>|/|,){0,4} (samtykke*|indstilling*|præference*|valg*|cookie*|browser*)
			(styre?|administrere?|kontrollere?|justere?|tilpasse?|håndtere?|redigere?|opdatere?|begrænse?|forny)r?( <w>|/|,){0,4} (samtykke*|indstilling*|valg*|cookie*|præference*|brug*)
			vælge hvilke
			slås fra
		`,
		conduct: `
			ved at (fortsætte|bruge|benytte|anvende|besøge|surfe|navigere|klikke videre|klikke dig videre|blive|være|gå videre|dele|afgive|sende|kontakte|browse)
			ved (fortsat |din fortsatte |videre |din )?(brug|anvendelse|benyttelse) af
			(hvis|såfremt|når|idet) du( <w>)? (fortsætter|går videre|klikker videre|bruger|benytter|anvender|besøger|surfer|ikke ændrer|bliver|navigerer)
			fortsætter du · klikke(r)?( <w>)? videre · fortsat brug
		`,
		click: `
			klik(ker|ke)? på · klik(ker|ke)? ("|')?(godkend|accept|ok|ja|tillad|jeg|samtyk|knap)* · tryk(ker|ke|ket)?( på)?
			afkryds* · sæt(te|ter)? (kryds|flueben|hak) · hak(ke|ker)? af · (via|gennem|i) (cookie)?(banner|samtykke|pop)* · aktivt · knap(pen|per)?
		`,
		accept: `
			samtykker · accepter(er|et) · godkend(er|t) · tillader · indvil(li)?ger
			(giver|afgiver|givet)( du| i)?( <w>)?( dit| jeres)? (samtykke|accept|tilladelse)*
			anses … (samtykke*|accept*) · erklærer du dig indforstået · er (du )?indforstået · er (du )?enig i
		`,
		consent: `
			samtyk(?!ketilstand)* · *samtykke · accept · accept(er|erer|eret|ere|eres|en|eret) · godkend(er|t|e|else|elsen)?
			opt-in · tilladelse* · givet lov · (siger|sagt|sige)( du| i)? ja
		`,
		basedOn: `
			baseret på · baserer (vi|sig)( os)? på · på (grundlag|baggrund|basis) af · kræver · forudsætter · efter · med · i henhold til
			betinget af · hviler på · er dit
		`,
		legitimateInterest: `
			legitim(e)? interesse* · berettiged?e? interesse* · berettiget interesse* · interesseafvejning* · legitimate interests?
			(artikel|art.?) ?6(.1|, ?stk.? ?1| stk.? ?1| ?\\(1\\))?,?( nr.? ?1)? ?,?( ?litra | ?bogstav | ?pkt.? )? ?\\(?f\\)?
		`,
		legalBasis: `
			retsgrundlag* · behandlingsgrundlag* · retlig(e|t)? grundlag* · juridisk(e)? grundlag* · lovlig(e|t)? grundlag* · hjemmel* · hjemlen
			lovgrundlag* · grundlag(et)? for (vores )?behandling* · legal basis · grundlag(et)?( er)?:
		`,
		thirdParty: `
			tredjepart* · tredje part* · 3.? ?part* · tredjemand* · tredjeperson* · udenforstående* · uvedkommende · nogen anden · nogen andre · til andre · med andre
			andre (virksomhed*|selskab*|firma*|part*|aktør*|organisation*) · ekstern(e)?( part*| aktør*| selskab*| virksomhed*)
		`,
		data: 'data* · information* · oplysning* · personoplysning* · persondata*',
		personalData: `
			personoplysning* · persondata* · personlig(e)? (oplysning*|information*|data) · kundeoplysning* · kundedata*
			brugerdata* · brugeroplysning* · personhenførbar* (oplysning*|data*|information*) · oplysningerne · informationerne · dataene
			(din|dine|dit|jeres) (personlige )?(data*|oplysning*|information*|person*)
			(oplysning*|information*|data*) (om (dig|jer|vores)|vi (har|indsamler)|som vi (har|indsamler))
		`,
		ip: 'ip · ip-?(adresse*|nummer*|anonymiser*) · anonymizeip · anonymize_ip',
		tracking: `
			sporing* · spor(er|es|et|e) · tracking* · tracke* · *adfærd*
			overvåg(er|ning|e|es)* · kortlæg(ger|ges|ge|ning)* · besøgsdata* · browsingvaner · cookie-?fri(t|e)?
		`,
		directMarketing: 'direkte ?markedsføring* · direkte reklame* · nyhedsbrev* · nyhedsmail* · udsendelse*',
		tool: `
			*værktøj* · plug-?in* · tilføjelse* · løsning* · leverandør* · udbyder* · *tjenest* · service(s|r)? · script* · kode*
			tag(s|get)? · sdk* · *partner* · *platform* · system* · databehandler* · underleverandør* · annoncenetværk* · widget* · teknologi* · modul*
		`,
		settings: `
			*indstilling(er|erne|en)? · præference* · dine valg · valget · cookie-?(side|banner|boks|vindu|panel|ikon)*
			samtykke-?(banner|panel|boks|værktøj|løsning)* · browser* · link* · knap(pen)?
		`,
		browserSettings: 'browser*',
		outsideEea: `
			uden ?for (eu|eøs|europa|det europæiske|den europæiske|danmark|danmarks|eu's)* · ud af (eu|eøs)*
			tredje ?land* · usas? · u.s.a · amerikansk* · forenede stater* · united states · kina · indien · singapore · australien
		`,
		insideEea: '(inden ?for|i) (eu|eøs|europa|danmark|norden|det europæiske|den europæiske)*',
		server: 'datacent(er|re|ret)* · serverpark*',
		policyOf: `
			(privatlivs|persondata|cookie|databeskyttelses)-?politik* · privacy policy · cookie policy · vilkår · betingelser · retningslinjer
		`,
		socialLink: `
			følg os · find os · besøg os · mød os · synes godt om os · kontakt os (på|via|gennem) · os (gerne |også )?på (facebook|linkedin|instagram|x|twitter|youtube|tiktok|snapchat|sociale) · del(e)?( <w>)? (på|via|med venner)
			dele(r)? indhold · log(ge|ger)?( <w>)? (ind|på)( <w>)? (med|via|gennem) · login (med|via) · sociale medier (f.? ?eks|som|såsom|\\()
			(vores|egne|egen) (side(r|n|rne)?|kanal(er|en)?|profil(er|en)?|konto(er|en)?|gruppe(r)?) (på|i|hos)
			er (også )?(at finde|til stede|aktive) på · er (også )?på (facebook|linkedin|instagram|x|twitter|youtube|tiktok|snapchat)
		`,
		socialPage: `
			-? ?((virksomheds|fan)?(side|sider|siden|siderne)|konto|kontoen|konti|profil|profilen|profiler|gruppe|gruppen|kanal|kanalen|kanaler|knap|knappen|knapper|link|links|logo|opslag|login|log-in|feed)
		`,
		outsideLink: `
			(link(s|et|ene)?|henvisning(er)?) til (andre|tredje*|eksterne|websteder|hjemmesider|websites|sociale)
			(andre|eksterne|tredjeparters) (websteder|hjemmesider|websites|sites)( <w>){0,4} (ikke|ansvar*) · ikke ansvarlig* · intet ansvar for
		`,
		law: `
			(ifølge|i henhold til|jf.?|efter) (loven|lov|dansk lov|cookiebekendtgørelsen|gdpr|databeskyttelsesforordningen|persondataforordningen|databeskyttelsesloven|datatilsynet|reglerne|lovgivningen|eu|bekendtgørelsen)* … (skal|må|kan|er|kræv*|pligt*)
			(loven|lovgivningen|cookiebekendtgørelsen|bekendtgørelsen|gdpr|databeskyttelsesforordningen|persondataforordningen|databeskyttelsesloven|direktivet|forordningen|datatilsynet|erhvervsstyrelsen|digitaliseringsstyrelsen|eu-domstolen|reglerne|myndighederne)( <w>| §|-<w>){0,5} (kræver|siger|skriver|fastslår|fastsætter|bestemmer|anbefaler|definerer|præciserer|pålægger|forbyder|mener|udtaler|stiller|foreskriver|gælder|har udtalt|har fastslået)
			(det er|er) (ikke )?(tilladt|lovligt|ulovligt|forbudt|lovpligtigt)
			krav (om|til)( at)?( <w>){0,3} (websted*|hjemmeside*|virksomhed*)
			(websteder|hjemmesider|websites|virksomheder|webstedsejere|selskaber) (skal|må|kan ikke|bør|er forpligtet)
		`,
		atMost: `
			maksimalt · maksimum · maks.? · max.? · op ?til · indtil · højst · ikke (længere|mere) end · mindre end · kortere end
			senest( efter| inden)? · indenfor · inden · under
		`,
		atLeast: 'mindst · minimum · min.? · mere end · længere end · over',
		session: `
			session(en|ens|s|er)? · sessions* · midlertidig(t)?
			(til|indtil|når) (du|brugeren) (lukker|forlader)( <w>){0,2} (hjemmeside*|websted*|side*)
		`,
		untilClosed: `
			(lukker|lukket|afslutter)( <w>){0,2} (browser*|fanen|vinduet|internetbrowser*|sessionen)
			(browser*|fanen|vinduet)( <w>)? (lukke(r|s|t)|afsluttes) · sessionens (udløb|afslutning|slutning) · slutningen af (sessionen|besøget)
			(efter|ved) (endt|hvert|afsluttet) (session|besøg) · sessions?-?cookie* · session cookies? · (i|under|for) (hele )?(sessionen|besøget)
			sessionen (slutter|afsluttes|udløber)
		`,
		expires: `
			udløb* · levetid* · varighed* · gyldig* · var(er|e) (i|op|til) · forfald(er|e) · bortfald(er|e) · holdbarhed · cookie*
			ophør(er)? · forny(es|er)
		`,
		otherTime: `
			(barn|børn|person(er)?|unge|brugere|kunder|den|der|du|er|alle|nogen)( der| som)?( er)? (under|over) · fyldt
			(ældre|yngre) end · alder*( <w>){0,2}
			(svar*|besvar*|henvendelse*|klage*|indsigt*|anmodning*|tilbagemelding*|underret*|anmeld*)( <w>|,){0,12}
			(seneste|sidste|forrige|forgangne|hver|hvert|per|pr.)( ca)?
		`,
	},
	techniques: {
		cookies: '*cookie(s|n|r|en|ns|erne|ne|ene|rne|ernes)? · cookie(indstilling|samtykke)*',
		'web-beacons': `
			web-? ?beacons? · beacons? · web-?signal* · web-?fyr* · web-? ?bugs? · clear gifs? · tracking gifs? · sporings-?gif*
			usynlige billed* · gennemsigtige? (gif|billed)*
		`,
		pixels: '*pixel* · *pixlen · *pixler* · 1x1*',
		'local-storage': `
			local ?storage · lokal(e|t)? (browser)?(lagring|lager|datalager|opbevaring)*
			(lagr|gem)(es|er|et|mes|mer|t)( <w>){0,4} lokalt( <w>){0,2} (browser*|enhed*) · session ?storage · indexeddb · web ?storage
			weblagring* · html5-?( <w>)? ?lagring* · browserlagring* · lokalt i( <w>)? browser*
		`,
		fingerprinting: 'fingerprint* · *fingeraftryk*',
		'session-recording': `
			(sessions?|skærm|besøgs)-?optag(else|ning)* · session (recording|replay)s? · varmekort* · heat ?maps?
			optag(elser|else|er|es)( <w>|,){0,3} (af )?(<w> )?(besøg*|session*|skærm*|brugersession*) · musebevægelse* · muse?mark*
			(registrerer|sporer|gemmer|lagrer) … (klik og (scroll|rul)*|museklik*|tastetryk*)
		`,
		'server-logs': `
			*server-?log* · server ?logs? · web-?log* · adgangslog* · access ?logs? · log-?fil* · trafiklog*
		`,
		'email-tracking': `
			(åbne(r|t|s|de)?|åbning*) … (e-?mail*|mail*|nyhedsbrev*) · åbningsrate* · åbningsgrad*
			(e-?mail*|mails?|mailen|nyhedsbrev*)( <w>|,){0,5} (åbne(r|t|s|de)|åbnet) · (sporingspixel|pixel)* i( <w>){0,2} (e-?mail*|mail*|nyhedsbrev*)
		`,
	},
	purposes: {
		analytics: `
			*analyse* · analyti* · *statisti* · måling(er|en)? · trafikmåling* · *besøgstal* · sidevisning* · brugsmønst* · brugermønst*
			brugeradfærd* · måle(r|s)?( <w>){0,3} (trafik*|besøg*|brug(en)?( af)?|effekt*)
			hvordan( <w>){0,4} (bruger|benytter|anvender|bruges|benyttes|anvendes|interagerer)( <w>){0,3} (websted*|website*|hjemmeside*|webside*|side*|site*)
		`,
		advertising: `
			*annonc* · *reklame* · *markedsfør* · remarketing · retargeting · målrett* · målgruppe* · konverter* · advertis* · *kampagne*
			marketing*
		`,
		personalisation: `
			persontilpas* · personalis* · personlig(t)? tilpas* · skræddersy* · tilpas(se|ser|set|ses) (indhold*|hjemmeside*|oplevelse*)
			relevant indhold · personlig oplevelse · husker?( <w>){0,3} (valg|præference*|indstilling*|sprog*)
		`,
		social: `
			sociale (medie*|netværk|plugins|funktioner|tilføjelse*) · dele-?(knap|funktion)* · deling på sociale
		`,
		essential: `
			(?<!ikke([ -]| er ))nødvendig(e)? (cookie*|for at (websted*|hjemmeside*|siden|websitet)) · (?<!ikke([ -]| er ))(strengt|absolut|teknisk|helt) nødvendig*
			(tekniske|funktionelle) cookie* · funktions-?cookie* · (?<!ikke([ -]| er ))nødvendige · svindel* · login* · indkøbskurv* · sikkerhed*
		`,
	},
	claims: {
		'no-transfer-outside-eea': `
			all(e|t)? (data|oplysning*|personoplysning*|persondata)( <w>){0,4} (lagres|behandles|opbevares|gemmes|forbliver)( <w>){0,4} (inden ?for|i) (eu|eøs|danmark|europa)*
			forbliver( <w>)? (inden ?for|i) (eu|eøs|danmark|europa)* · forlader aldrig (eu|eøs|danmark|europa)*
		`,
		'implied-consent': `
			(venligst )?(brug|benyt|anvend) ikke( <w>|,| &| /){0,9} (hvis|såfremt) du ikke (samtykker|accepterer|godkender)
			(hvis|såfremt) du ikke (samtykker|accepterer|ønsker)( <w>|,){0,8} (bør du ikke|skal du ikke|forlade)
			(antager|forudsætter|går ud fra|tolker|regner med|formoder)( <w>|,){0,4} (at )?du( <w>){0,2} (accepterer|samtykker|godkender|er indforstået)*
			(anses|betragtes|anser vi|opfattes|tages)( <w>){0,5} (samtykke*|accept*)
			(besøg|brug|anvendelse)( <w>){0,5} (udgør|indebærer|betyder)( <w>|,){0,3} (samtykke*|accept*|at du (accepterer|samtykker|godkender))
		`,
		'consent-mode': 'consent mode( v2)? · samtykketilstand*',
		'browser-settings-as-consent': `
			(samtyk*|accept*|godkend*) … (gennem|via|ved|i)( <w>){0,3} (browserindstilling*|indstilling* i( <w>)? browser*|browser(ens|en)( indstilling*)?)
			browser*( <w>|,){0,8} (indstillet|sat op|konfigureret) (på|til|så) … (accept*|tillad*|modtag*) … (samtyk*|anses|betragtes)
			browserindstilling*( <w>|,){0,8} (anses|betragtes|udgør|som (et )?samtykke)
		`,
		'opt-out-offered': 'tools.google.com/dlpage/gaoptout · youronlinechoices* · opt-? ?out · minecookies.org',
		'outdated-reference': `
			lov om behandling af personoplysninger · universal analytics
			persondatadirektivet · databeskyttelsesdirektivet
		`,
		'not-identifying': `
			(kan|vil|skal|er)( <w>){0,3} ikke( <w>){0,5} (identificer*|spores? tilbage|henføres|knyttes?( <w>){0,3} til (dig|enkelt*|person*|en person|bestemte))
			(identificerer|afslører) ikke( <w>){0,4}
			ikke( <w>){0,4} (identificere|genkende) (dig|dig som|brugere*|besøgende|enkelt*|nogen)
			(helt|fuldstændig|fuldt) anonym* · ikke personhenfør*
		`,
		'no-tracking': `
			(ingen|nul) (sporing|tracking) · cookie-?fri(t|e)? · (sporer|tracker) (dig |vi dig |dig vi |vi )?(ikke|aldrig) (dig|besøgende|brugere|hvem)*
			(bruger|benytter|anvender|sætter|har)( <w>){0,2} (kun|udelukkende|alene)( <w>){0,3} (nødvendige|tekniske|funktionelle)( <w>){0,3} cookie*
			(kun|udelukkende|alene) cookies,? (som|der) er( <w>)? nødvendige
			ingen (andre )?cookies,? (end|ud over|udover)( <w>){0,2} (nødvendige|tekniske|funktionelle)
			(kun|udelukkende|alene) (nødvendige|tekniske|funktionelle) cookies (bruges|anvendes|sættes)
			bliver( <w>){0,2} (ikke|aldrig) (sporet|tracket) · (spores|trackes) (ikke|aldrig)
		`,
	},
	information: {
		controller: 'dataansvarlig* · ansvarlig for (behandling*|brug*|indsamling*) af( <w>){0,2} *oplysning*',
		contact: `
			kontakt* · henvend* · skriv(e)? til · e-?mail* · mail* · telefon* · tlf.? · ring · adresse*
			*adresse · spørgsmål
		`,
		'data-protection-officer': 'databeskyttelsesrådgiver* · databeskyttelsesansvarlig* · dpo',
		purposes: 'formål* · hensigt* · for at · til at · så (vi|du)',
		'legal-basis': `
			retlig(e)? forpligtelse* · nødvendig* (for at|af hensyn til) (opfyld*|indgå*) … (aftale*|kontrakt*)
			artikel 6 · art.? ?6 · (baseret|baseres|bygger|hviler) på( <w>){0,2} samtykke*
			(grundlag|medfør) af( <w>){0,2} (samtykke*|aftale*)
		`,
		'legitimate-interests': 'vores( <w>)? <legitimateInterest> · <legitimateInterest> (i|af|for)',
		recipients: `
			hvem (der |som )?(får|modtager|ser|vi deler|deler)
			databehandler* · modtager* · underleverandør* · samarbejdspartn* · *leverandør*
			offentlige myndighed* · myndigheder · koncern*
		`,
		transfers: 'overfør* … (tredjeland*|tredje land*|usikre land*)',
		retention: `
			så længe · ikke længere · længere end · indtil · hvor længe · opbevaringsperiode* · opbevaringstid*
			når( <w>){0,5} (ophør*|afslut*) · slettefrist*
		`,
		rights: `
			rettighed* · ret til · (har|din) ret · anmod* · kræve · bede( os)? om
			du kan( <w>){0,3} (få|anmode)
		`,
		'right-access': 'indsigt* · adgang til( <w>){0,4} (oplysning*|data*) · kopi af · indsigtsret*',
		'right-rectification': 'rett(e|et|es) · berigtig* · korriger* · ændre(t)?( <w>){0,3} oplysning*',
		'right-erasure': 'slet* · fjern(e|et|es) · blive glemt',
		'right-restriction': 'begræns*',
		'right-portability': `
			*portabilitet* · maskinlæsbar* · (overført|flytte|transmitter*)( <w>){0,6} (anden|andre|format)
		`,
		'right-objection': 'indsigelse* · gøre indsigelse · protester* · modsætte*',
		withdrawal: `
			træk* … samtykke* · samtykke* … (træk*|tilbage*) · tilbage(kald*|træk*) … samtykke*
			(ændre|fortryde)( <w>){0,3} samtykke*
		`,
		complaint: 'klag*',
		authority: 'datatilsyn* · tilsynsmyndighed* · databeskyttelsesmyndighed*',
		'automated-decisions': `
			(automatisk|automatiserede?|automatiske)( <w>){0,4} (afgørelse*|beslutning*) · artikel 22
		`,
		safeguard: `
			standardkontrakt* · standardbestemmelse* · standardaftale*
			(tilstrækkelig|tilstrækkeligt)( <w>){0,2} beskyttelse* · tilstrækkelighed*
			bindende( <w>){0,2} *(regler|bestemmelser) · data privacy framework · scc
		`,
		definition: 'fysisk(e)?( person)? eller juridisk* · afgør(,)? til hvilke(t)? formål',
		elsewhere: `
			app(en|s|sene)? · applikation* · *logget ind · intranet* · kundeportal* · min side · børn*
			nyhedsbrev* · medarbejder* · jobansøg* · tidligere
		`,
		sell: 'sælg* · solgt · udlej* · udlån*',
		updated: `
			opdater(et|ing) · ændret · revideret · seneste (ændring*|revision*) · gælde(r|nde) fra( og med)?
			træder i kraft · version* · offentliggjort · vedtaget · dato
		`,
	},
	units: {
		second: 'sekund(er|ers)? · sek.? · s',
		minute: 'minut(ter|ters)? · min.? · minutes?',
		hour: 'time(r|rs)? · t · hours?',
		day: 'dag(e|es|en|s)? · døgn(s)? · d · days? · hverdage · arbejdsdage',
		week: 'uge(r|rs|s)? · weeks?',
		month: 'måned(er|ers|s|en)? · mdr.? · md.? · mnd.? · months? · mos?',
		year: 'år(s|et)? · years?',
	},
	numbers: `
		0.5 et halvt, halvt · 1 en, et, én, ét · 1.5 halvandet, et og et halvt · 2 to · 3 tre · 4 fire · 5 fem · 6 seks · 7 syv · 8 otte · 9 ni
		10 ti · 11 elleve · 12 tolv · 13 tretten · 14 fjorten · 15 femten · 18 atten · 20 tyve · 24 fireogtyve · 25 femogtyve
		26 seksogtyve · 30 tredive · 36 seksogtredive · 60 tres · 90 halvfems
	`,
	columns: {
		name: `
			navn(et)?( på cookie*)? · cookie-?navn(et)? · cookie(s|n|en)? · nøgle · name · betegnelse
		`,
		provider: `
			udbyder · leverandør · udsteder · ejer · part · tjeneste · domæne · kilde · provider · sættes af · sat af · hvem · tredjepart
			virksomhed · afsender · modtager · vært · host
		`,
		purpose: `
			formål* · funktion* · beskrivelse · hensigt · anvendelse · brug(es)?( til)? · hvad (den|det) gør · forklaring · purpose · description
		`,
		lifetime: `
			(maksimal )?(opbevaringsperiode|lagringsperiode|opbevaringstid|lagringstid|varighed|levetid|gyldighed|opbevaring)(en)? · udløb(er|stid|sdato|et)?
			længde · gemmes · lagres · slettes( efter)? · hvor længe · expiry · duration · tidsperiode · periode
		`,
		other: `
			type · kategori · oplysninger · data · retsgrundlag · behandlingsgrundlag · land · link · læs mere · (privatliv|persondata|privacy)*
			sted · samtykke
		`,
	},
	endings: `s · 's · ' · en · et`,
	nameParts: {
		pixel: 'pixelen · pixlen · pixels',
		analytics: 'analyse',
		tag: 'tagget',
	},
};
