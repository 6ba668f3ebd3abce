import type {Lexicon, LinkWords} from '../lexicon.ts';

export const nnLinks: LinkWords = {
	language: 'nn',
	privacy: `
		personvernerklæring* · retningsliner for personvern · personvern* · handsaming av personopplysningar
		personopplysning*
	`,
	cookies: '(om |bruk av )?informasjonskapslar · informasjonskapsel* · (om |bruk av )cookies',
	paths: {
		privacy: '/personvern /personvernerklaering',
		cookies: '/informasjonskapslar',
	},
};

export const nn: Lexicon = {
	language: 'nn',
	everyday: `
		og i å at det som på ein er av for til med den ikkje har deg ved frå om din dine di me vi du kan kva
		korleis kor kven viss dersom eller vår våre etter òg også noko nokon brukar nyttar nytta opplysningar
		opplysningane informasjonskapslar personopplysningar nettstaden nettsida når vert vart blir berre vere
		vera ditt vårt oss gjennom samtykke andre eit ei dei desse då gjer gje saman mellom meir einingar
		eininga difor
	`,
	abbreviations: `
		f.eks · f. eks · t.d · eks · bl.a · m.a · pkt · mnd · osv · o.l · m.m · m.fl · mv · ca · jf · jfr · nr
		inkl · ekskl · kl · tlf · dvs · evt · ev · mht · vedr · pga · iht · org · kr · mrd · mill · maks · min
		st · kap · stk · art
	`,
	words: {
		not: `
			ikkje · aldri · verken · korkje
			ingen av( <w>){0,3} *(sidene|stadene|butikkane|kanalane|appane|selskapa)( våre)? · på noverande tidspunkt ikkje
		`,
		none: `
			ingen(?! (av|kontroll|innverknad|påverknad|tilgang|kjennskap)) · inga(?! av) · ingenting · inkje · ikkje nok(o|on|re)
		`,
		neither: 'verken · korkje',
		noneOf: 'ingen av',
		notOnly: 'ikkje (berre|kun|avgrensa til) · ikkje (slik|sånn) at',
		otherThan: `
			(andre|anna|annan|fleire|noko)( <w>){0,3} enn · bortsett frå · unntatt · unnateke · med unntak av
			utanom · utover
		`,
		freeOf: 'fri(tt)? for · heilt utan · utan bruk av',
		but: 'men · derimot · medan · , og (vi|me|det|dei|den|du|dette) · i staden',
		rather: '',
		only: 'berre · kun · utelukkande · først(?! og fremst)',
		unless: 'med mindre · utan at · viss du ikkje · dersom du ikkje · om du ikkje',
		without: 'utan',
		before: 'før · inntil',
		when: 'viss · dersom · når · etter · med · om · så framt · basert på',
		conditional: `
			viss · dersom · om du · vel du · har du · ønskjer du · når du · med mindre · så framt · for å unngå
		`,
		restriction: `
			(?<!i tillegg )(?<!i høve )(?<!i samsvar )til(?! ei?kvar| tross| dags| saman) · for å
			med(?! ein gong) · utan · utover · før · inntil · viss · dersom · på ein (slik )?måte
			i (den forstand|marknadsføring*|reklame*|annonse*) · når(?! du (er her|er på|besøkjer|brukar|nyttar|les|ser|surfar)) · om du · direkte · bortsett frå · unntatt · unnateke · utanom
		`,
		relative: 'som(?! helst| følgje) · der (du|vi|me|det)',
		qualifier: `
			tredjepart* · annonse* · (?!informasjons)<w>-?(cookie*|kapsl*|kapsel*)
		`,
		joint: 'og · eller · samt · nok(o|on|re)( form for)?',
		you: 'du · deg · di · din · ditt · dine · brukar(en|ar|ane) · besøkande · ein · de',
		we: 'vi · me · nettstaden · nettsida · kommunen',
		it: `
			det · den(?! her (nett|side)) · dette(?! (nett|web|side)) · verktøyet · tenesta · løysinga · systemet
			dei · desse(?! (nett|web|side))
			(knapp|ikon|lenkj)(ane|ar|ene)
		`,
		use: `
			ta i bruk · start(ar|ast|a) · nytt(ar|ast|a|e) · bruk(ar|er|ast|es|t|e|a|te|en)? · installer*
			set(t|te|tast|je|jer)? · plasser(er|ast|t|te|e) · last(ar|ast|a|e) · køyr(er|ast|e)
			integrer* · bygg(er|jer|je)?(?=( ikkje)? inn) · legg(ast|e|er|ja|je)?(?=( ikkje)? (inn|ut)) · aktiver(er|ast|t|e)
			samarbeid(er|ar)(?=( ikkje)? med)
		`,
		used: `
			brukast · nyttast · lastast · plasserast · setjast · i bruk · finst · førekjem
			(vert|blir|er) (ikkje )?(brukt|nytta|sett|plassert|lasta)
		`,
		are: 'er · vert · blir · vart',
		ceased: 'slutta (med )?å <w> · slutta med(?! å) · er fjerna frå',
		switched: `(bytt|bytta|gått over|flytta) frå · bytt(a)? ut · erstatta`,
		onto: `til · med · av`,
		off: `(?<=er( <w>){0,3} )(slått av|skrudd av|deaktivert) · (?<=har )(slått av|skrudd av|deaktivert)`,
		formerly: `(tidlegare|før i tida) (brukte|nytta|hadde) · (?<=(brukte|nytta|hadde|har)( vi| me)? )tidlegare`,
		able: 'kan · er i stand til',
		unsure: `(?<=kan( <w>){0,2} ikkje )(garantere|utelukke|love)`,
		terms: `(kjøps|sals|leverings)(vilkår|vilkåra)* · (bestill*|tinging*|ordre*|kjøp*) … vilkår*`,
		have: 'har · finst',
		collect: `
			saml(ar|ast|a|e)( vi| me)?( ikkje)?( inn)? · hent(ar|ast|a|e)( inn)? · innhent(ar|a|ing)
			registrer(er|ast|t|e) · behandl(ar|ast|a|e|ing) · handsam(ar|ast|a|e|ing) · spor(ar|ast|a|e)
			analyser(er|ast|t|e) · måle?(r|st|t)?
		`,
		store: `
			lagr(ar|ast|a|e|ing) · oppbevar(er|ast|t|e|ing) · beh(a|e)ld(e|er|t|ast)? · tek(e)?( vi)? vare på · ta(kast|tt)? vare på
			bevar(er|ast|t|e) · arkiver(er|ast|t|e) · (bli(r)?|vert) liggjande · (lagrings|oppbevarings)(tid|periode)(a|n)? · hugs(ar|ast|a)
			kor lenge
		`,
		delete: 'slett(ar|ast|a|e|ing) · fjern(ar|ast|a|e) · anonymiser(er|ast|t|e) · slettefrist*',
		share: `
			gje(v|ve|vast)?( <w>){1,5} vidare · vidaresel(je|jast|gast|ger|jer|d)
			del(er|ar|ast|e|t|te) · utlever(er|ast|t|e|te) · sel(je|jast|ger|gast)? · selde · seld · vidareformidl(ar|ast|a|e)
			overfør(er|ast|t|e|te) · send(er|ast|t|e) · gje(v|ve|vast)? (vi |me )?(ikkje )?(vidare|ut)
			formidl(ar|ast|a|e) · utveksl(ar|ast|a|e)
		`,
		transfer: `
			overfør(er|ast|t|e|te|ing|ingar) · lagr(ar|ast|a|e) · send(er|ast|t|e) · behandl(ar|ast|a|e)
			handsam(ar|ast|a|e) · utlever(er|ast|t|e|te) · server(ar|en|ane)? · plasser(ast|t)
		`,
		anonymise: `
			anonymis* · anonymizeip · anonymize_ip · masker(er|ast|t|te|e|ing)
			forkort(ar|ast|a|e) · avkort(ar|ast|a|e) · kutt(ar|ast|a)
			(siste|delar av) … (fjerna|fjernast|sletta|kutta) · trunker*
			(heile|fullstendige?|fulle) ip-?adress(a|er)?( <w>){0,2} (ikkje|aldri) · (?<=(ikkje|aldri)( <w>)? )(heile|fullstendige?|fulle) ip-?adress(a|er)?
		`,
		optOut: `
			(viss|dersom|om) du ikkje (ønskjer|ønsker|vil) · ønskjer du ikkje · vil du ikkje
			reserver(e|er|a)? deg · reservasjon* · vel(je|ja|j|) bort · deaktiver(e|er|a|ing)? · slå(r)? av
			skru(r)? av · avvis(e|er|a)? · avslå(r)? · blokker(e|er|a|ing)? · slett(e|ar)? · å sletta · protester(e|er|a)?
			meld(e|er|a)? deg av · trekk(e|er|ja|je)?( <w>){0,3} (tilbake|attende)
			endr(e|ar|a)( <w>){0,4} (samtykke*|innstilling*|val*|cookie*|informasjonskaps*|svar*)
			(styr|administrer|kontroller|juster)(e|er|a)?( <w>|/|,){0,4} (samtykke*|innstilling*|val*|cookie*|informasjonskaps*|bruk*)
			seie nei · takk(e|a)? nei · vel(je|ja)? kva for
			slåast av · skruast av
		`,
		conduct: `
			ved å (fortsetj?e|fortsette|halde fram|bruke|bruka|nytte|nytta|besøke|besøkja|surfe|vere|gå vidare|dele|oppgje|gje|sende|kontakte)
			ved (fortsatt |vidare |din )?bruk av
			(viss|dersom|når|om) du (fortset|held fram|går vidare|brukar|nyttar|besøkjer|ikkje endrar)
			fortset du · held du fram
		`,
		click: `
			klikk(e|ar)? (på )?("|')?(godta|ok|eg|aksepter|tillat|samtykk|knapp)* · trykk(e|jer|er|ja)?
			kryss(e|ar)? av · huk(e|ar)? av · aktivt · melde deg på
		`,
		accept: `
			samtykk(er|jer) · godtek · godtar · godteke · aksepterer · akseptert
			gjev (du )?(ditt |oss )?(ditt )?samtykke · er (du )?samd i
		`,
		consent: `
			samtykk* · samtykt* · godt(a|ek|eke|ar) · akseptert?(er|e)? · godkjen(t|ner|ne|ning) · opt-in
			"godta( alle)?"
			(seier|sagt|seie) ja
		`,
		basedOn: 'basert på · på (grunnlag|bakgrunn) av · krev · føreset · etter · med',
		legitimateInterest: `
			legitim(e)? interesse* · rettkomen interesse* · rettkomne interesse* · berettig(a|et|ede) interesse*
			interesseavveging* · legitimate interests? · artikkel 6 (nr. ?1 )?(bokstav )?f
			art.? ?6(.1|\\(1\\)| nr.? ?1)? ?(bokstav )?(f|\\(f\\))
		`,
		legalBasis: `
			behandlingsgrunnlag* · handsamingsgrunnlag* · rettsleg(e)? grunnlag* · lovleg grunnlag
			juridisk(e)? grunnlag* · rettsgrunnlag* · heimel
			grunnlag(et)?( er)?: · grunnlaget er
		`,
		thirdParty: `
			tredjepart* · tredje part* · tredjeperson* · andre (selskap*|verksemd*|aktør*|part*|bedrift*|firma*)
			utanforståande · eksterne( partar| aktørar)? · til andre · med andre · uvedkomande
		`,
		data: 'data* · informasjon* · opplysning* · personopplysning*',
		personalData: `
			personopplysning* · persondata* · personleg(e)? (opplysning*|informasjon*|data)
			(di|dine|ditt) (data*|opplysning*|informasjon*|person*)
			(opplysning*|informasjon*|data*) (di|dine|om deg|om våre|vi (har |samlar )) · brukardata*
			opplysningane · informasjonen · dataa
		`,
		ip: 'ip · ip(adress*|nummer*|anonymiser*) · anonymizeip · anonymize_ip',
		tracking: `
			spora · sporing* · spor(ar|ast|e) · tracking · tracker* · profiler(ing|er|ast|e) · åtferd* · atferd*
			kartlegg* · overvak*
		`,
		directMarketing: 'direkte ?marknadsføring* · nyheitsbrev* · nyhendebrev* · utsending*',
		tool: `
			*verktøy* · plugin* · tillegg* · løysing* · leverandør* · teneste* · script* · skript*
			kode* · tag* · partnar* · *plattform · system* · databehandlar* · underleverandør*
		`,
		settings: `
			*innstilling* · vala dine · cookie-?(side*|banner*|vindauge*|panel*|boks*)
			samtykke(banner|panel|boks|verktøy|løysing)* · nettlesar* · lenk* · link*
		`,
		browserSettings: 'nettlesar(en|ens|innstilling*|ar|ane)? · nettleser*',
		outsideEea: `
			ut av (eu|eøs|europa)*
			usa · amerikansk* · utanfor (eu|eøs|europa|det europeiske|eu/eøs)* · tredjeland* · kina · india
			united states
		`,
		insideEea: '(innanfor|innan|i) (eu|eøs|europa|noreg|det europeiske)*',
		server: 'datasent(er|r)*',
		policyOf: `
			personvernerklæring* · personvern(reglar|vilkår)* · retningslin(j)?er · privacy policy · vilkår
		`,
		socialLink: `
			følg oss · finn oss · besøk oss · kontakt oss (på|via|gjennom) · oss (gjerne |også )?på (facebook|linkedin|instagram|x|twitter|youtube|tiktok|snapchat|sosiale) · del(e)? (<w> )?(på|via)
			(logge?|logg|loggar) (deg |du )?(inn|på) (med|via|gjennom) · sosiale medi(um|a|er) (t.d|som|slik|\\()
			(våre|vår|eigne) (side(r|ne)?|kanal(ar)?|profil(ar)?|konto(ar)?) (på|i|hos)
			(sidene|sida|kanal(ane|en)|profil(ane|en)|konto(ane|en)) vår(e)? (på|i|hos)
			er (òg |også )?å finne på
		`,
		socialPage: `
			-? ?(side|sida|sider|sidene|konto|kontoen|profil|profilen|gruppe|gruppa|kanal|kanalen|knapp|knappen|lenke|lenkje|innlogging|pålogging)
		`,
		outsideLink: `
			(lenke(r|jer|ne)?|link(ar|er|s)?) til (andre|tredjepart*|eksterne|nettstad*|nettsid*|sosiale)
			(andre|eksterne) (nettstadar|nettsider)( <w>|,){0,8} (ikkje|ansvar*) · ikkje ansvarl*
		`,
		law: `
			(ifølgje|i følgje|i samsvar med|etter) (*lova|gdpr|datatilsynet|nkom|regelverket|forordninga) … (skal|må|er|kan|krev*|plikt*)
			(*lova|lovverket|regelverket|gdpr|forordninga|datatilsynet|nkom|styresmaktene)( <w>| §|-<w>){0,5} (krev|seier|skriv|slår fast|tilrår|definerer|presiserer|pålegg|forbyd|meiner|uttalar|stiller|gjeld)
			(det er|er) (ikkje )?(tillate|lov|forbode|ulovleg|lovleg)
			(nettstadar|verksemder|bedrifter) (skal|må|kan ikkje|pliktar)
		`,
		atMost: `
			maksimalt · maksimum · maks.? · max.? · inntil · opptil · opp til · høgst · ikkje (lenger|meir) enn
			mindre enn · seinast( etter| innan)? · innan · under
		`,
		atLeast: 'minst · minimum · meir enn · lenger enn · over',
		session: 'økt(a)? · sesjon(en)? · session · sesjons*',
		untilClosed: `
			(lukkar|lukker|let att)( <w>){0,2} (nettlesar*|fana|vindauget)
			(nettlesar*|fana|vindauget)( <w>)? (lukka|lukkast|vert lukka|blir lukka|avsluttast)
			avsluttar (nettlesaren|økta|sesjonen) · slutten av (økta|sesjonen|besøket)
			(etter|ved) (enda|kvart|avslutta) (økt|besøk|sesjon) · sesjons(cookie|informasjonskaps|kaps)*
			øktbasert* · (for|i) (ei|éi|heile) økt
		`,
		expires: `
			utløp* · går ut · levetid* · varigheit* · varigskap* · gyldig* · var(er|ar|e) (i|til) · cookie*
			informasjonskaps* · kapsl* · lengd*
		`,
		otherTime: `
			(fylt|eldre enn|yngre enn|alder*)( <w>){0,2} · som er (under|over)
			(born|barn|unge|mindreårige|person*|brukar*|kunde*|du)( <w>){0,3} (under|over)
			(svar*|tilbakemelding|førespurnad*|klage*|innsyn*|varsle*)( <w>|,){0,12}
			(siste|førre|kvar|kvart|for)( ca)?
		`,
	},
	techniques: {
		cookies: '*cookie(s|n|r|en|ne|ane|ar)? · *kaps(el|lar|elen|lane|ler|lene)',
		'web-beacons': `
			web-? ?beacons? · beacons? · nettsporar* · websignal* · clear gifs? · web-?bugs? · nettvarde*
			usynlege bilete
		`,
		pixels: '*pi(ksel|ksl|xel)* · 1x1*',
		'local-storage': `
			local ?storage · lokal(t)? (nettlesar)?(lagring|lager)*
			lagr(ast|ar|a)( <w>){0,4} lokalt( <w>){0,2} (nettlesar*|eining*) · session ?storage · indexeddb
			web ?storage · nettlesarlagring*
		`,
		fingerprinting: 'fingerprint* · *fingeravtrykk*',
		'session-recording': `
			(økt|sesjons|skjerm|besøks)opptak* · session (recording|replay)s? · varmekart* · heat ?maps?
			opptak av (økt*|besøk*|brukar*|skjerm*) · muse?r?ørsl* · tek opp … (besøk*|økt*)
		`,
		'server-logs': `
			*server-?logg* · web-?(server)?logg* · tilgangslogg* · loggfil*
			trafikklogg*
		`,
		'email-tracking': `
			(opn(ar|a)|opna|opning*) … (e-?post*|nyhend*|nyheitsbrev*)
			(e-?post*|nyheitsbrev*)( <w>|,){0,5} (opna|opnar) · opningsrate*
		`,
	},
	purposes: {
		analytics: `
			*analyse* · analyti* · *statisti* · målingar? · *besøkstal*
			trafikkmåling* · bruksmønst* · brukarmønst* · brukaråtferd*
			korleis( <w>){0,4} (brukar|nyttar|brukast|vert brukt)( <w>){0,3} (nettstad*|nettsid*)
		`,
		advertising: `
			*annons* · *reklame* · *marknadsfør* · *markedsfør* · remarketing · retargeting · målrett*
			målgruppe* · konverter* · *kampanje* · marketing · advertis*
		`,
		personalisation: `
			persontilpas* · personalis* · personleg tilpas* · skreddarsy* · tilpass(a|e|ar) innhald*
			relevant innhald · hugsar? (dine )?(vala?|innstilling*)
		`,
		social: `
			sosiale medi(um|a|er) · sosiale nettverk · dele(knapp*|funksjon*) · sosiale (tillegg*|funksjonar)
		`,
		essential: `
			nødvendig for at (nettstad*|nettsid*)
			(strengt|heilt|teknisk) nødvendig* · funksjonelle (informasjonskaps*|cookie*)
			tekniske (informasjonskaps*|cookie*) · nødvendige · innlogging* · handlekorg* · tryggleik*
		`,
	},
	claims: {
		'no-transfer-outside-eea': `
			alle (data|opplysning*)( <w>){0,4} (vert|blir|lagrast|lagra|behandla)( <w>){0,4} (innanfor|innan|i) (eu|eøs|noreg|europa)*
		`,
		'implied-consent': `
			(ver venleg og )?ikkje (bruk|nytt)( <w>| &| /){0,9} (viss|dersom|om) du ikkje (samtykk*|godtek|godtar|er samd)
			(reknar( vi)? med|går( vi)? ut frå|legg( vi)? til grunn|føreset|antar|tolkar)( <w>){0,4} at du (godtek|samtykk*|aksepterer)
			(besøk|bruk)( <w>){0,4} (inneber|tyder|betyr)( <w>){0,3} (samtykk*|at du (godtek|samtykk*))
		`,
		'consent-mode': 'consent mode( v2)? · samtykkemodus*',
		'browser-settings-as-consent': `
			(førehands)?(samtykk*|godt*|aksepter*) … (gjennom|via|ved|i)( <w>){0,3} (nettlesarinnstilling*|innstilling* i( <w>)? nettlesar*)
			(førehandsinnstilling*|nettlesarinnstilling*)( <w>){0,8} (reknast|vert rekna|utgjer)
		`,
		'opt-out-offered': 'tools.google.com/dlpage/gaoptout · youronlinechoices* · opt-? ?out',
		'outdated-reference': 'universal analytics · personverndirektivet',
		'not-identifying': `
			(kan|vil|skal|er)( <w>){0,3} ikkje( <w>){0,4} (i(n)?dentifiser*|spore*( tilbake)?|knyt*( <w>){0,2} til (deg|einskild*|enkelt*|person*))
			ikkje( <w>){0,4} (identifisere|identifisera|kjenne att) (deg|deg som|brukar*)
			ingen( <w>){0,5} knyt(e|te|er)? … til deg · (heilt|fullstendig) anonym*
		`,
		'no-tracking': `
			(inga|ingen|null) sporing · (blir|vert)( <w>){0,2} (ikkje|aldri) spora · sporar (deg |vi deg |deg vi |vi |me )?ikkje( deg| besøkande| brukar*)?
			(brukar|nyttar|set|har)( <w>){0,2} (berre|kun)( <w>){0,2} (nødvendige|tekniske|funksjonelle)( <w>){0,3} (informasjonskaps*|cookie*)
		`,
	},
	information: {
		controller: `
			behandlingsansvarleg* · handsamingsansvarleg* · behandlingsansvarlig* · dataansvarleg*
			ansvar(leg)? for (behandling*|handsaming*|bruk*|innsamling*) av( <w>){0,2} (person)?opplysning*
		`,
		contact: `
			kontakt* · vend* · skriv(e)? til · e-?post* · telefon* · tlf.? · ring · adresse* · *adresse
			spørsmål
		`,
		'data-protection-officer': 'personvernombod* · personvernombud* · personvernansvarleg* · dpo',
		purposes: 'føremål* · formål* · hensikt* · for å · til å · slik at (vi|me|du)',
		'legal-basis': `
			(rettsleg|juridisk)e? (plikt*|forplikting*) · lovpålag*
			naudsynt for å (oppfylle|gjennomføre|inngå) … (avtal*|kontrakt*) · artikkel 6 · art.? ?6
			(basert|byggjer|grunna) på( <w>){0,2} samtykk* · (grunnlag|kraft) av( <w>){0,2} (samtykk*|avtal*)
		`,
		'legitimate-interests': 'vår(e|t)?( <w>)? <legitimateInterest> · <legitimateInterest> (i|av|for|knytt|er)',
		recipients: `
			kven (som )?(får|mottek|ser|deler|vi deler|me deler)
			databehandl* · datahandsam* · mottak(ar|er)* · underleverandør* · samarbeidspartn* · *leverandør*
			offentlege (myndigheit*|styresmakt*|organ*|etat*) · konsern*
		`,
		transfers: 'overfør* (til|ut av)( <w>){0,4} (tredjeland*|tredjestat*|utland*) · tredjestat*',
		retention: `
			så lenge · ikkje lenger · lenger enn · inntil · kor lenge · lagringstid* · oppbevaringstid*
			når( <w>){0,5} (opphøyr*|avslutt*|oppfylt) · så snart
		`,
		rights: `
			få( <w>){0,3} (retta|sletta|innsyn*)
			rettar · rettane · rett til · (har|din) rett · krav på · krev(je)? · be( oss)? om
			be oss (slette|rette)* · du kan( <w>){0,3} (få|sjå|rette|slette|protestere)
		`,
		'right-access': `
			innsyn* · tilgang til( <w>){0,4} (opplysning*|data*|personopplysning*) · kopi av
			(få vite|sjå)( <w>){0,2} kva
		`,
		'right-rectification': `
			rett(e|ar|a|ast|ing|ingar) · korriger*
			(endre|oppdatere)( <w>){0,3} (opplysning*|data*|personopplysning*)
		`,
		'right-erasure': 'slett* · fjern(e|a|ast|ing) · bli gløymd',
		'right-restriction': 'avgrens* · begrens* · grense',
		'right-portability': `
			*portabilitet* · maskinlesbar* · maskinleseleg*
			(overført|flytte|utlevert)( <w>){0,6} (annan|andre|verksemd*|leverandør*|format)
		`,
		'right-objection': 'protester* · innvend* · motsett* · motsetje* · reserver*',
		withdrawal: `
			trekk* … samtykk* · samtykk* … (trekk*|tilbake*) · tilbake(kall*|trekk*) … samtykk*
			endre( <w>){0,3} samtykk*
		`,
		complaint: 'klag* · innklag*',
		authority: 'datatilsyn* · tilsynsmyndigheit* · tilsynsorgan* · personvernstyresmakt*',
		'automated-decisions': '(automatisk|automatisert)(e)?( <w>){0,4} (avgjer*|vedtak*|beslutning*) · artikkel 22',
		safeguard: `
			standardkontrakt* · standardavtal* · standardvilkår* · standardklausul* · standard personvern*
			(eus|eu) (standard|modell)* · (tilstrekkeleg|adekvat)( <w>){0,3} (vern|beskyttelse)* · adekvans*
			bindande( <w>){0,2} *reglar · data privacy framework · scc
		`,
		definition: 'fysisk(e)?( person)? (eller|og) juridisk* · avgjer (føremål*|formål*)',
		elsewhere: `
			app(en|ar|ane)? · applikasjon* · *innlogg* · intranett* · kundeportal* · mi side · born*
			nyheitsbrev* · e-?post* · tilsette* · jobbsøk* · tidlegare · planlegg*
		`,
		sell: 'sel(je|jer|d)? · seld* · leig* ut',
		updated: `
			oppdater(t|ing) · endra · revidert · siste (endring*|revisjon*) · gjeld(ande)? frå( og med)?
			trer i kraft · versjon* · publisert · vedteke · vedtatt · dato
		`,
	},
	units: {
		second: 'sekund(a|ar|er)? · sek.? · s',
		minute: 'minutt(a|ar|er|s)? · min.? · minutes?',
		hour: 'tim(e|ar|ars|er|ane) · hours?',
		day: 'dag(ar|er|ars|ane)? · døgn · d · days?',
		week: 'vek(e|er|ers|ene) · uker? · weeks?',
		month: 'måna(d|dar|dars|der|ders|dane|dene) · mnd.? · md.? · months? · måned(er)?',
		year: 'år(s|a)? · years?',
	},
	numbers: `
		0.5 eit halvt · 1 ein, eitt, eit, ei, éin · 1.5 halvtanna · 2 to · 3 tre · 4 fire · 5 fem · 6 seks
		7 sju · 8 åtte · 9 ni · 10 ti · 11 elleve · 12 tolv · 13 tretten · 14 fjorten · 15 femten · 18 atten
		20 tjue · 24 tjuefire · 26 tjueseks · 30 tretti · 60 seksti · 90 nitti
	`,
	columns: {
		name: `
			na(m|v)n(et)?( på (cookie*|informasjonskaps*|kapsel*))? · cookie(s|-?namn)?
			(informasjonskapsel|kapsel)(namn)? · (informasjons)?kaps(elen|lar|lane) · nøkkel · name
		`,
		provider: `
			leverandør · tilbydar · utferdar · eigar · part · teneste · domene · kjelde · provider · sett av
			tredjepart · selskap
		`,
		purpose: `
			formål* · føremål* · funksjon* · skildring · beskriving · bruk* · kva (den|det) gjer · forklaring
			purpose
		`,
		lifetime: `
			varigheit · varigskap · levetid · utløp(er|stid|sdato)? · lagringstid · lagringsperiode · lengd(e)?
			gyldigheit · vert sletta · slettast( etter)? · oppbevaringstid · kor lenge · expiry · duration
		`,
		other: `
			type · kategori · opplysningar · data · rettsleg grunnlag · behandlingsgrunnlag · land · lenke
			personvern* · samtykke
		`,
	},
	endings: `s · 's · ' · en · et`,
	nameParts: {
		pixel: 'piksel · pikselen · pikslar · pixelen · pixels',
		analytics: 'analyse',
		tag: 'taggen',
	},
};
