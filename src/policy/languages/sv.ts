import type {Lexicon, LinkWords} from '../lexicon.ts';

export const svLinks: LinkWords = {
	language: 'sv',
	privacy: `
		integritetspolic(y|yn) · personuppgiftspolic(y|yn) · dataskyddspolic(y|yn) · sekretesspolic(y|yn)
		integritetsmeddelande* · (så|hur) (vi )?(behandlar|hanterar)( vi)? (dina )?personuppgifter
		(behandling|hantering) av (dina )?personuppgifter · dataskydd* · personuppgift* · integritet (och|&) *
		^integritet$
	`,
	cookies: `
		cookie-?polic(y|yn) · (om |användning av |vår användning av )?(cookies|kakor) · cookie-?information*
		kakpolicy · webbkakor
	`,
	paths: {
		privacy: '/integritetspolicy',
		cookies: '/cookies',
	},
};

export const sv: Lexicon = {
	language: 'sv',
	everyday: `
		och i att det som på en är av för till med den inte har dig vid från om din dina vi du kan vilka hur vad eller
		vår våra vårt efter också något någon några använder används uppgifter uppgifterna personuppgifter webbplats
		webbplatsen hemsida hemsidan när blir bara vara ditt oss genom samtycke andra annan annat ska skall kakor sig
		ett detta dessa denna även utan endast enligt samt sedan göra gör finns information än vill ni era ert måste
	`,
	abbreviations: `
		t.ex · t. ex · ex · bl.a · bl. a · m.m · m. m · m.fl · d.v.s · dvs · s.k · s. k · resp · osv · o.s.v
		fr.o.m · t.o.m · f.d · p.g.a · pga · kap · st · nr · tel · ca · kl · max · min · mån · e.d · o.d · etc
		jfr · inkl · exkl · ev · enl · forts · t.h · i.e · e.g · kr · milj · mdr · art · dnr · org · ang · avs
	`,
	words: {
		not: `
			inte(?! (nödvändig*|från att|utesluta(s)?|garantera(s)?)) · ej(?! nödvändig*) · aldrig · varken · vare sig
			ingen av( <w>){0,3} *(sidor|sidorna|sajter|sajterna|butiker|butikerna|webbplatser|webbplatserna|kanaler|appar)
		`,
		none: `
			ingen(?! (av|kontroll|insyn|möjlighet|kännedom|tillgång)) · inget(?! (inflytande|ansvar)) · inga(?! av) · ingenting · inte någo(n|t)( form av| sorts)? · inte några
		`,
		neither: 'varken · vare sig',
		noneOf: 'ingen av',
		notOnly: `
			inte (bara|enbart|endast|uteslutande|begränsa(t|d|de) till)
			inte så,? att
		`,
		otherThan: `
			(andra|annat|annan|något|några|fler|mer)( <w>){0,3} än · bortsett från · undantaget
			med undantag (av|för) · förutom · utöver · utom
		`,
		freeOf: `
			fri(tt|a)? från · helt utan · utan (användning av|att använda) · avstå(r|tt)?( (?!inte|aldrig|ej)<w>)? från( att använda)?
			i ?stället för( att använda)? · låter bli( att använda)?
			sakna(r|s|t)?(?! (kontroll|möjlighet*|insyn|kunskap*|kännedom|inflytande|rådighet))
		`,
		but: `
			men · däremot · dock · medan · , och (vi|det|de|den|du|ni|detta) · i stället · istället
			utan (bara|endast|enbart|använder)
			, utan(?! (att|ditt|din|dina|er|ert|samtyck*|uttrycklig*|föregående|giltigt|något|någon))
		`,
		rather: 'utan',
		only: 'endast · bara · enbart · uteslutande · först(?! och främst)',
		unless: 'om du inte · om ni inte · om inte · såvida( <w>){0,2} inte · utan att',
		without: 'utan',
		before: 'innan · före · förrän · tills · till dess · fram till',
		when: `
			om · när · då · efter · sedan · med · ifall · förutsatt att · under förutsättning att
			baserat på · vid · i den mån · endast
		`,
		conditional: `
			(om|när) (du|ni|man|användaren|besökaren) · ifall · såvida · förutsatt · under förutsättning
			väljer du · har du · vill du · önskar du · skulle du
		`,
		restriction: `
			för(?! närvarande| tillfället| övrigt| dagen| stunden) · till(?! exempel| dess) · i syfte
			med(?! automatik| en gång) · utan · utöver · förutom · utom · bortsett från · undantaget · innan · före · förrän · tills · såvida · om (du|ni|vi|det|inte)
			på ett (sådant )?sätt · så att · direkt · från (tredje*|externa|andra)
			i (samband med|den mening*|marknadsföring*|reklam*|annons*|kombination) · ifall
		`,
		relative: 'som(?! helst| sådan*| till exempel| t.ex) · där (du|vi|det) · vilk(a|en|et)',
		qualifier: '(?!webb|internet)<w>-?(cookie*|kak(a|an|or|orna)*)',
		joint: 'och · eller · samt · någo(n|t)s?( form av| sorts)? · några · heller · alls',
		you: 'du · dig · din · ditt · dina · ni · er · era · ert · användare(n|ns|s)? · besökare(n|ns|s)? · man',
		we: `
			vi · (denna|vår|den här) (webbplats|webplats|hemsida|sajt|sida|webbsida)(en|n)?
			webbplatsen · hemsidan · sajten · webbsidan · webbutiken · appen
		`,
		it: `
			det · den(?! här (webb|hem|sajt|sida|butik|app)) · detta · verktyget · tjänsten · lösningen · systemet
			de(?! här (webb|hem|sid)) · dessa(?! (webb|hem|sid)) · denna (cookie|kaka) · denna tjänst
			(knapp|ikon|länk)(arna|ar|erna|er)
		`,
		use: `
			använd(er|e|t|ts|s|es|a|as|ande)?( (oss|sig)( inte| ej| aldrig)? av)? · nyttj(ar|a|as|ade|at) · utnyttj(ar|a|as)
			tillämp(ar|as) · ta(r|s|git)? i bruk · tar (vi )?hjälp av · installer(ar|a|as|at|ats)
			sätt(er|s|a|as) · placer(ar|a|as|at|ats) · ladd(ar|a|as|at|ats)( in| ner| ned)? · kör(s|a|as)?
			integrer(ar|a|as|at|ats) · bädd(ar|a|as|at) in · inbädda(r|s|d|t|de) · implementer(ar|a|as|at|ats)
			lägg(er|s|a|as) (in|ut) · lagt in · aktiver(ar|a|as|at|ats) · samarbet(ar|a|e) med · anlit(ar|a|as|at)
			användning(en)? av · arbetar (vi )?med
		`,
		used: `
			används · användes · nyttjas · sätts · placeras · laddas · installeras · aktiveras · i bruk
			finns · förekommer · (har |blir |är )?(använts|använd|använt|använda)
		`,
		are: 'är · blir',
		ceased: `
			avslutat( <w>){0,2} användning(en)? av · slut(at|ade)( med)?( att)? använda* · upphört( med)? att använda* · slutat med(?! att)
			arbetar inte( <w>)? med · (tagit|valt) bort · (har|är) (tagits bort|borttag(en|et|na)|avinstallera*|avveckla*)( från)?
		`,
		switched: `(bytt|gått över|flyttat) från · bytt ut · ersatt`,
		onto: `till · med · av`,
		off: `(?<=är( <w>){0,3} )(avstäng(d|t|da)|inaktivera(d|t|de)|avaktivera(d|t|de)|avslag(en|et|na)) · (?<=har )(stängt av|inaktiverat|avaktiverat|slagit av)`,
		formerly: `(tidigare|förr) (använde|hade|nyttjade) · (?<=(använde|hade|har)( vi)? )tidigare`,
		able: 'kan · har möjlighet att',
		unsure: `(?<=kan( <w>){0,2} inte )(garantera|utesluta|lova)`,
		terms: `(köp|försäljnings|leverans)villkor* · (beställ*|order*|köp*) … villkor*`,
		have: 'har · finns · förekommer · innehåller',
		collect: `
			saml(ar|a|as|at|ats|ade|ades)( vi)?( inte)?( in)? · insamla(r|s|d|t|de)? · insamling(en)?
			inhämt(ar|a|as|at|ats|ning) · hämt(ar|a|as|at|ats)( in)? · registrer(ar|a|as|at|ats)
			behandl(ar|a|as|at|ats|ing|ingen) · spår(ar|a|as|at|ats) · analyser(ar|a|as|at|ats)
			mät(er|a|s|as|t|ts) · följ(er|a|s|as)( <w>){0,2} upp
		`,
		store: `
			lagr(ar|a|as|at|ats|ades|ade|ing|ingen)? · spar(ar|a|as|at|ats|ades|ade)? · bevara(r|s|ts|t|d|de)?
			behåll(er|s|a|as|it|its) · arkiver(ar|a|as|at|ats) · förvara(r|s|ts|t)? · lagringstid(en|er)?
			lagringsperiod(en)? · hur länge · ligger kvar
		`,
		delete: `
			rader(ar|a|as|at|ats|ing|ingen|ad|ade) · ta(r|s)?( <w>){0,3} bort · tagits bort · bort(tag*) · gallr(ar|a|as|at|ats|ing)
			anonymiser(ar|a|as|at|ats|ad|ade) · avidentifier(ar|a|as|at|ats) · förstör(s|as|a)? · makuler(as|ar|a)
			avlägsn(ar|a|as) · rensa(s|r|ts)? · försvinner
		`,
		share: `
			dela(r|s|t|ts|de|des|d)? · lämn(ar|a|as|at|ats)( <w>|,){0,8} (ut|vidare|över) · utlämn(ar|a|as|at|ats|ande|ing)
			för(s)?( vi)? (inte|ej|aldrig|inga|ingen)( <w>){0,5} över · sälj(er|a|s|as) · sål(t|ts|da) · överför(s|a|as|t|ts|ing)?
			skick(ar|a|as|at|ats)( vidare)? · vidarebefordr(ar|a|as|at|ats) · förmedl(ar|a|as|at|ats)
			hyr(s|a|as)?( <w>){0,2} ut · röj(er|a|s|as) · (ge|ger|ges|föra|för|förs)( <w>){0,5} vidare · sprid(er|a|s|as)
			tillhandahåll(er|s|a|as) · utbyt(er|s) · avslöj(ar|as|a)
		`,
		transfer: `
			överför(s|a|as|t|ts|ing|ingen|ingar)? · för(s)?( vi)? (inte|ej|aldrig|inga|ingen)( <w>){0,5} över · lagr(ar|a|as|at|ats) · spar(as|ar|a) · skick(ar|a|as|at|ats)
			behandl(ar|a|as|at|ats) · utlämn(ar|as|a) · lämnas (ut|över) · server(n|s)? · servrar(na)?
			placera(d|de|t) · beläg(en|et|na) · befinner sig · vidarebefordr(ar|as|a)
		`,
		anonymise: `
			ip-anonymiser* · anonymis* · anonymizeip · anonymize_ip · maskera* · maskering*
			(för|av)kort(ar|a|as|at|ats|ad|ade) · trunker* · avidentifier* · pseudonymiser*
			(hela|fullständiga) ip-?adress(en)?( <w>){0,2} (inte|aldrig) · (inte|aldrig)( <w>)? (hela|fullständiga) ip-?adress(en)?
			(inte|aldrig) i sin helhet · (sista|delar av) … (tas bort|raderas|utelämnas|nollställs|tas ej med) · kort(as|at|ar) (av|ned|ner)
		`,
		optOut: `
			(om|ifall) (du|ni) inte (vill|önskar) · vill (du|ni) inte · önskar (du|ni) inte · välj(er|a)?( <w>){0,3} bort
			inaktiver(ar|a|as|ing)? · avaktiver(ar|a|as|ing)? · stäng(er|a)?( <w>){0,2} av · avstäng(d|t|da) · slå(r)? (av|ifrån)
			blocker(ar|a|as|ing)? · spärra(r)? · avvisa(r)? · neka(r)? · avböj(er|a)? · tacka nej · säga nej
			rader(a|ar) · ta(r)? bort · rensa(r)? · invänd* · motsätt(er|a) (dig|er|sig)
			avregistrer(a|ar|ing) · avanmäl(a|er|an) · av-?prenumerer* · återkall(a|ar|as|else) · ångra(r)?
			(dra|drar|ta|tar)( <w>){0,4} tillbaka · tillbakadra* · välja vilka
			ändr(a|ar)( <w>|/|,){0,4} (samtyck*|inställning*|preferens*|val|valen|cookie*|kak*|webbläsar*|åsikt)
			(hantera|justera|styra|administrera|kontrollera|anpassa|uppdatera|begränsa|förhindra)r?( <w>|/|,){0,4} (samtyck*|inställning*|val|valen|cookie*|kak*|användning*|spårning*)
			stängas av · slås av
		`,
		conduct: `
			genom att (fortsätta|använda|besöka|surfa|stanna|navigera|nyttja|vara|gå vidare|klicka dig vidare|klicka vidare|lämna|skicka|kontakta|dela)
			(genom|vid|i och med) (din |ditt |er |ert )?(fortsatt(a)? )?(användning|användande|nyttjande|besök|surfande)*
			(om|när|då) (du|ni) (fortsätter|använder|besöker|surfar|går vidare|stannar|inte ändrar|klickar dig vidare|klickar vidare)
			fortsätter (du|ni) · fortsatt(a)? (användning|användande|surfande|besök|nyttjande)*
		`,
		click: `
			klick(ar|a)? (på )?("|')?(godkänn|acceptera|ok|jag|tillåt|samtyck|knapp|godta|ja)* · tryck(er|a|t)?( på)?
			kryssa(r)? (i|för) · bocka(r)? (i|för) · markera(r)? rutan · knapp(en|ar|arna)?
			(via|genom|i) (banner*|samtyck*|cookie-?(banner|ruta|panel)*) · aktivt
		`,
		accept: `
			samtycker · godkänner · godkänt · accepterar · accepterat · godtar · medger · är (du |ni )?införstådd*
			(ge|ger|gett|lämnar)( du| ni)?( <w>)?( ditt| ert)? (samtycke|medgivande|godkännande|tillåtelse|tillstånd)
			anses … (samtyck*|godkän*|accepter*|medgiv*) · går (du |ni )?med på
		`,
		consent: `
			samtyck(?!esläge)* · medgiv* · medgett · medger · godkän(n|t)* · accepter(ar|a|at|ats|ade|as)
			godta(r|git|gits|s)? · opt-in · tillåtelse · tillstånd · (säger|sagt|säga)( du| ni)? ja
		`,
		basedOn: `
			baser(at|ar|as|ad|ade)( vi| sig)?( oss)? på · grund(ar|as|at|ad|ade)( sig)? på · med stöd av
			på grund(val)? av · kräver · förutsätter · efter · med · stöd(j)?er (sig|vi oss) på
		`,
		legitimateInterest: `
			berättiga(t|de) intresse* · legitim(t|a) intresse* · intresseavvägning* · legitimate interests?
			(artikel|art.?) ?6(.1| ?\\(1\\)| punkt 1|:1)? ?(led |bokstav |stycke )?\\(?f\\)?
		`,
		legalBasis: `
			rättslig(a|t)? (grund(en|er|erna)?|stöd) · laglig(a|t)? (grund(en|er|erna)?|stöd) · rättsgrund* · lagstöd*
			legal basis · behandlingsgrund* · grund(en)? för (vår |denna )?(behandling|personuppgiftsbehandling)*
			grund(en)?( är)?:
		`,
		thirdParty: `
			tredje ?part* · tredje ?man* · utomstående · obehöriga · någon annan · till andra · med andra
			andra (företag*|bolag*|aktör*|part*|organisation*|verksamhet*)
			extern(a|t)? (part*|aktör*|företag*|bolag*|organisation*)
		`,
		data: 'data* · information* · uppgift* · personuppgift* · persondata*',
		personalData: `
			personuppgift* · persondata* · personlig(a|t)? (uppgift*|information*|data) · kunduppgift* · kunddata*
			användardata* · användaruppgift* · kundinformation* · uppgifterna · informationen · datan
			(din|dina|ditt|er|era|ert) (personliga )?(data*|uppgift*|information*|person*)
			(uppgift*|information*|data*) (om (dig|er|våra)|vi (har|samlar)|som vi (har|samlar))
		`,
		ip: 'ip · ip-?(adress*|nummer*|nr|anonymiser*) · anonymizeip · anonymize_ip',
		tracking: `
			spårning* · spår(ar|a|as|at|ad|ade) · tracking · tracker* · *beteende* · övervak(ar|a|as|ning|ningen)
			kartlägg(er|a|s|as|ning)* · besöksdata* · surfvan* · surfhistorik* · (cookie|kak)-?fri(tt|a)? · webbspårning*
		`,
		directMarketing: 'direkt ?marknadsföring* · direktreklam* · nyhetsbrev* · utskick*',
		tool: `
			*verktyg* · plug-?in* · insticksprogram* · tillägg* · lösning* · leverantör* · *tjänst(en|er|erna|s)?
			skript* · script* · *kod(en|er)? · tag(s|g|gar|gen)? · sdk* · *partner* · *plattform* · system* · underleverantör*
			personuppgiftsbiträde* · annonsnät* · widget* · teknik(er|en)? · företag
		`,
		settings: `
			*inställning(ar|arna|en)? · preferens* · dina val · valen · webbläsar* · länk*
			cookie-?(sida|banner|ruta|panel|hanter|fönst)* · samtyckes?-?(banner|panel|ruta|verktyg|hanter|lösning)*
		`,
		browserSettings: 'webbläsar* · browser*',
		outsideEea: `
			utanför (eu|ees|europa|europeiska|den europeiska|det europeiska|sverige|sveriges|unionen)*
			ut ur (eu|ees)* · tredje ?l(and|änder)* · usas? · u.s.a · us-<w> · amerikansk* · förenta staterna*
			united states · kina · indien · singapore · australien · ryssland
		`,
		insideEea: '(inom|i) (eu|ees|europa|sverige|norden|europeiska|den europeiska|det europeiska)*',
		server: '(data|server)hall* · datacent(er|ret|ra|rum)*',
		policyOf: `
			(integritets|personuppgifts|dataskydds|sekretess|cookie)-?polic(y|yn|ies) · privacy policy · cookie policy
			(användar)?villkor* · riktlinjer · integritetsmeddelande*
		`,
		socialLink: `
			följ (oss|gärna oss) · hitta oss · besök oss · gilla oss · kontakta oss (på|via|genom) · oss (gärna |också |även )?på (facebook|linkedin|instagram|x|twitter|youtube|tiktok|snapchat|sociala)
			dela( <w>)? (på|via|med vänner) · dela innehåll* · loggar? (du )?in( dig)?( <w>)? (med|via|genom)
			inloggning (med|via) · sociala medier (t.? ?ex|till exempel|som|såsom|\\()
			(våra|vår|egna|eget|vårt) (sid(a|an|or|orna)|kanal(er|en)?|profil(er|en)?|kont(o|on|ot)|grupp(er)?) (på|i|hos)
			finns (också |även )?på (facebook|linkedin|instagram|x|twitter|youtube|tiktok|snapchat)
		`,
		socialPage: `
			-? ?((företags|fan)?sid(a|an|or|orna)|konto|kontot|konton|profil|profilen|profiler|grupp|gruppen|kanal|kanalen|kanaler|knapp|knappen|knappar|länk|länken|länkar|logotyp|inlägg|login|inloggning|flöde)
		`,
		outsideLink: `
			länk(ar|arna|en)? till (andra|tredje*|externa|utomstående|webbplats*|hemsid*|sociala)
			(andra|externa|tredje parters|tredjeparters) (webbplatser|webbsidor|hemsidor|sajter)( <w>){0,4} (inte|ansvar*)
			ansvarar (vi )?inte · inte ansvarig* · inget ansvar för
		`,
		law: `
			(enligt|i enlighet med) (lagen|lag|lek|gdpr|dataskyddsförordningen|eu|pts|imy|integritetsskyddsmyndigheten|ekomlagen|post- och telestyrelsen|regelverket|svensk lag)* … (ska|skall|måste|får|har alla|krävs|bör|är)
			(lagen|lagstiftningen|lek|gdpr|dataskyddsförordningen|förordningen|direktivet|regelverket|imy|pts|integritetsskyddsmyndigheten|post- och telestyrelsen|eu-domstolen|myndigheten)( <w>| §|,|-<w>){0,6} (kräver|säger|anger|slår fast|föreskriver|rekommenderar|definierar|förbjuder|anser|ställer|innebär|stadgar|skriver|stipulerar|har uttalat|har slagit fast)
			(det är|är) (inte )?(tillåtet|lagligt|olagligt|förbjudet|lag på)
			krav (på|om)( att)?( <w>){0,3} (webbplats*|företag*|verksamhet*)
			(webbplatser|webbplatsägare|företag|organisationer|verksamheter|den som driver en webbplats) (ska|skall|måste|får|bör|är skyldig*)
			(ska|skall) (alla|den|var och en) (som besöker|besökare)* … (informeras|information|upplysas)
		`,
		atMost: `
			högst · maximalt · maximum · max.? · som (längst|mest|högst) · längst · upp ?till · inte längre än
			inte mer än · mindre än · kortare än · senast( inom| efter)? · inom
		`,
		atLeast: 'minst · minimum · min.? · åtminstone · mer än · längre än · över',
		session: `
			session(en|ens|s|er)? · sessions* · tillfällig(t)?
			(till|tills|när|då|till dess)( att)? (du|ni|användaren|besökaren) (stänger|lämnar)( <w>){0,2} (webbplats*|sida*|hemsida*)
		`,
		untilClosed: `
			(stänger|stängt|avslutar)( <w>){0,3} (webb?läsar*|fliken|fönstret|browser*|sessionen)
			(webb?läsar*|fliken|fönstret|browser*)( <w>)? (stängs|stängts|avslutas|stänger) · sessionens slut
			slutet av (sessionen|besöket) · (efter|vid) avslut(at|ad) (besök|session)
			sessions?-?(cookie|kak)* · (under|för) (hela )?(sessionen|besöket)
			sessionen (är slut|avslutas|avslutats|upphör)
		`,
		expires: `
			löp(er|a|t) ut · förfall(er|a|o)* · upphör(a)?( att gälla)? · utgår · utgång* · livslängd* · livstid* · varaktighet*
			giltig* · gäller (i|under|till) · varar · cookie* · kak(a|an|or|orna)
		`,
		otherTime: `
			(barn|person(er)?|den|du|ungdomar|är|någon)( som)?( är)? (under|över) · fyllt · (äldre|yngre) än · ålder*( <w>){0,2}
			(svar*|besvar*|återkom*|återkoppl*|begäran|klagomål*|registerutdrag*|förfråg*|anmäl*)( <w>|,){0,12}
			(senaste|förra|föregående|varje|var|vart|per)( ca)?
		`,
	},
	techniques: {
		cookies: `
			*cookie(s|n|ns|r|rna|en|erna|sen)? · cookie(inställning|samtyck)*
			(webb|web|internet|små|data|session|sessions|spårnings|analys|statistik|annons|reklam|marknadsförings|tredjeparts|förstaparts|funktions|preferens)?-?kak(a|an|or|ors|orna|ornas)
		`,
		'web-beacons': `
			web-? ?beacons? · beacons? · webb-?(beacon|signal|fyr|bugg)* · clear gifs? · tracking gifs? · spårnings-?gif*
			(genomskinlig|osynlig)(a)? (gif|bild)* · web-? ?bugs?
		`,
		pixels: '*pixel* · *pixlar* · 1x1*',
		'local-storage': `
			local ?storage · lokal(a|t)? (webbläsar)?(lagring|lager)* · lokalt lagrade (objekt|data)
			(lagr|spar)(as|ar|at)( <w>){0,4} lokalt( <w>){0,2} (webbläsar*|browser*|enhet*) · session ?storage · indexeddb
			web ?storage · webblagring* · webbläsarlagring* · html5-?( <w>)? ?lagring* · lokalt i( <w>)? webbläsar*
		`,
		fingerprinting: 'fingerprint* · *fingeravtryck*',
		'session-recording': `
			(sessions?|skärm|besöks)-?(inspelning|uppspelning)* · session (recording|replay)s? · värmekart* · heat ?maps?
			inspelning(ar)? av( <w>){0,3} (besök*|session*|skärm*|användar*) · musrörelse* · muspekar*
			spel(ar|as|a) in … (besök*|session*|skärm*|användar*|hur)
			(registrer|spår|lagr)(ar|as) … (klick och (scroll|rull|skroll)*|musklick*|tangenttryck*)
		`,
		'server-logs': `
			*server-?logg* · server ?logs? · webb-?logg* · åtkomstlogg* · access ?logs?
			logg-?fil* · trafiklogg* · besökslogg*
		`,
		'email-tracking': `
			(öppna(r|t|s|ts|de|des)?|öppning*) … (e-?post*|mejl*|mail*|nyhetsbrev*|utskick*)
			(e-?post*|mejl*|mail*|nyhetsbrev*|utskick*)( <w>|,){0,5} öppna(r|t|s|ts|de|des|d|de)? · öppningsgrad*
			öppningsfrekvens* · (spårningspixel|pixel)* i( <w>){0,2} (e-?post*|mejl*|nyhetsbrev*)
		`,
	},
	purposes: {
		analytics: `
			*analys* · analytics · *statisti* · *mätning* · besökssiffr* · sidvisning* · användar(beteende|mönst)*
			besöks(statistik|mönst|beteende)* · användningsmönst* · prestanda-?(cookie|kak)*
			mät(a|er|s|es)( <w>){0,3} (trafik*|besök*|användning*|effekt*) · följ(a|er|s|as) upp( <w>){0,3} (trafik*|besök*|användning*)
			hur( <w>){0,4} (använder|används|nyttjar|nyttjas|interagerar)( <w>){0,3} (webb?plats*|webbsid*|hemsid*|sida*|sajt*)
		`,
		advertising: `
			*annons* · *reklam(?!ation|era)* · *marknadsför* · remarketing · retargeting · målgrupp* · målinrikt* · konvertering*
			rikta(d|de|t) (erbjudande*|information|kommunikation|budskap) · advertis* · *kampanj* · marketing
		`,
		personalisation: `
			personanpass* · personalis* · personlig(t)? anpassa* · skräddarsy* · anpassa(r|t|s|d)? (innehåll*|webbplats*|upplevelse*)
			relevant innehåll · personlig(are)? upplevelse
			(minns|kommer ihåg|komma ihåg)( <w>){0,3} (val|inställning*|preferens*|språk*)
		`,
		social: `
			sociala (medier|nätverk|insticksprogram|plugin*|funktion*|tillägg) · sociala medie-?* · delning(s)?(knapp|funktion)*
			dela-?knapp*
		`,
		essential: `
			(?<!(ej|icke|inte)([ -]| är ))nödvändig(a|t)? (cookie*|kak*|för att (webbplats*|hemsida*|sida*|sajt*)) · (?<!(ej|icke|inte)([ -]| är ))(strikt|absolut|tekniskt|helt) nödvändig*
			(funktionella|tekniska) (cookie*|kak*) · funktions-?(cookie|kak)* · (?<!(ej|icke|inte)([ -]| är ))nödvändiga · bedrägeri* · inloggning* · varukorg*
			kundvagn* · säkerhet(en)?
		`,
	},
	claims: {
		'no-transfer-outside-eea': `
			all(a|t)? (data|uppgift*|personuppgift*|information*)( <w>){0,4} (lagras|behandlas|sparas|förvaras|stannar)( <w>){0,4} (inom|i) (eu|ees|sverige|europa|norden)*
			(stannar|förblir)( <w>)? (inom|i) (eu|ees|sverige|europa|norden)* · lämnar aldrig (eu|ees|sverige|europa)*
		`,
		'implied-consent': `
			använd inte( <w>|,| &| /){0,9} (om|ifall) du inte (samtycker|godkänner|accepterar)
			(om|ifall) du inte (samtycker|godkänner|accepterar)( <w>|,){0,8} (använd inte|bör du inte|ska du inte|lämna)
			(antar|förutsätter|utgår( <w>){0,2} från|tolkar|räknar med)( <w>){0,4} (att )?du( <w>){0,2} (godkänner|samtycker|accepterar|är införstådd|medger)*
			(anses|betraktas|anser vi|tolkas|ses)( <w>){0,5} (samtyck*|godkän*|accepter*|medgiv*)
			(besök|användning|användande)( <w>){0,5} (utgör|innebär|betyder)( <w>){0,3} (samtyck*|godkän*|att du (godkänner|samtycker|accepterar))
		`,
		'consent-mode': 'consent mode( v2)? · samtyckesläge*',
		'browser-settings-as-consent': `
			(samtyck*|godkän*|accepter*|medgiv*) … (genom|via|med|i)( <w>){0,3} (webbläsarinställning*|inställning* i( <w>)? (webbläsar|browser)*|webbläsar(en|ens) inställning*|webbläsaren)
			webbläsar*( <w>|,){0,8} (inställd|ställts in|ställas in|konfigurerad) (på|för|så) … (accepter*|godkän*|tillåt*) … (samtyck*|anses|räknas|medgiv*)
			webbläsarinställning*( <w>|,){0,8} (anses|utgör|räknas|betraktas|som (ett )?samtycke)
		`,
		'opt-out-offered': 'tools.google.com/dlpage/gaoptout · youronlinechoices* · opt-? ?out',
		'outdated-reference': `
			\\(?pul\\)? · 2003:389 · 25 juli 2003 · 6 kap.? 18 § · universal analytics · dataskyddsdirektivet
		`,
		'not-identifying': `
			(kan|vill|ska|går|är)( <w>){0,3} inte( <w>){0,5} (identifiera*|spåras? tillbaka|kopplas?( <w>){0,3} till (dig|enskild*|person*|individ*|en person))
			identifierar inte · avslöjar inte (vem|vilk*|dig|(din |er |någons )?identitet*)
			inte( <w>){0,4} (identifiera|känna igen|kopplas till) (dig|användare*|besökare*|enskild*|individ*|någon)
			(helt|fullständigt) anonym*
		`,
		'no-tracking': `
			(ingen|noll) spårning · (cookie|kak)-?fri(tt|a)? · spårar (dig |vi dig |dig vi |vi )?(inte|aldrig) (dig|besökare*|användare*|vem)*
			(använder|sätter|har)( <w>){0,2} (endast|bara|enbart)( <w>){0,3} (nödvändiga|tekniska|funktionella)( <w>){0,3} (cookie*|kak*)
			(endast|bara|enbart) (cookies|kakor) som är( <w>)? nödvändiga
			inga (andra )?(cookies|kakor) (än|utöver)( <w>){0,2} (nödvändiga|tekniska|funktionella)
			(endast|bara|enbart)( <w>){0,2} (nödvändiga|tekniska|funktionella) (cookies|kakor) (används|sätts)
			blir( <w>){0,2} (inte|aldrig) spåra(d|t|de) · spåras (inte|aldrig)
		`,
	},
	information: {
		controller: `
			personuppgiftsansvarig* · registeransvarig*
			ansvarig* för (behandling*|hantering*|användning*) av( <w>){0,2} *uppgifter*
		`,
		contact: `
			kontakt* · hör av (dig|er) · vänd(a|er)? · skriv(a)? till · e-?post* · e-?mail* · mejl* · telefon*
			tel.? · ring · adress* · *adress · frågor
		`,
		'data-protection-officer': 'dataskyddsombud* · dataskyddsansvarig* · dataskyddskontakt* · dpo',
		purposes: 'ändamål* · syfte* · för att · i syfte att · så att (vi|du)',
		'legal-basis': `
			(rättslig|laglig)a? (förpliktelse*|skyldighet*)
			nödvändig* för att (fullgöra|uppfylla|ingå) … avtal* · artikel 6 · art.? ?6
			(baseras|grundas|grundar|stöder|stödjer)( <w>){0,3} (på|sig på) … samtycke*
			(med stöd|på grundval) av( <w>){0,2} (samtycke*|avtal*)
		`,
		'legitimate-interests': 'vår(t|a)?( <w>)? <legitimateInterest> · <legitimateInterest> (av|i|för)',
		recipients: `
			vilka (som )?(får|mottar|vi delar) · vem (som )?(får|mottar|vi delar)
			personuppgiftsbiträde* · mottagare* · underleverantör* · samarbetspartn* · *leverantör*
			myndigheter · koncern*
		`,
		transfers: 'överför* … (tredjeland*|tredje land*) · tredjelandsöverföring*',
		retention: `
			så länge · inte längre · längre än · hur länge · lagringstid* · lagringsperiod* · gallr*
			när( <w>){0,5} (upphör*|avsluta*) · till(s| dess)
		`,
		rights: `
			rättighet* · rätt (till|att) · (har|din) rätt · begär(a)? · kräva · be oss
			du kan( <w>){0,3} (få|begära)
		`,
		'right-access': 'tillgång till · registerutdrag* · få (ta )?del av · insyn* · utdrag · kopia',
		'right-rectification': 'rätt(a|ad|ade|else|elser|ning) · korriger* · ändra(de)?( <w>){0,3} *uppgift*',
		'right-erasure': 'rader* · raderad* · ta(s|git)? bort · borttag* · bli (bortglömd|glömd)',
		'right-restriction': 'begräns*',
		'right-portability': `
			*portabilitet* · maskinläsbar* · flytta( <w>){0,4} (uppgift*|data*)
			(överförda|överföra)( <w>){0,6} annan
		`,
		'right-objection': 'invänd* · motsätt* · göra invändning*',
		withdrawal: `
			(återkall*|återta*|dra) … samtycke* · samtycke* … (återkall*|återta*|dra(s)? tillbaka)
			(ändra|ta tillbaka)( <w>){0,3} samtycke*
		`,
		complaint: 'klag* · klagomål* · anmäl*',
		authority: 'integritetsskyddsmyndighet* · imy · datainspektion* · tillsynsmyndighet* · dataskyddsmyndighet*',
		'automated-decisions': `
			(automatiserat|automatiserade|automatiska|automatiskt)( <w>){0,4} beslut*
			automatiserat beslutsfattande · artikel 22
		`,
		safeguard: `
			standardavtalsklausul* · standardklausul* · standardiserade( <w>){0,2} (avtals|dataskydds)*
			modellklausul* · adekvat( <w>){0,2} skydd* · beslut om adekvat*
			bindande( <w>){0,2} *(bestämmelse|regler)* · data privacy framework · scc
		`,
		definition: 'fysisk(a)?( person)? eller juridisk* · bestämmer (ändamål*|syft*)',
		elsewhere: `
			app(en|ar|arna)? · applikation* · *inlogg* · intranät* · kundportal* · mina sidor · barn*
			nyhetsbrev* · e-?post* · anställda* · jobbsök* · tidigare
		`,
		sell: 'sälj* · såld* · hyr* ut',
		updated: `
			uppdatera(d|t|des) · uppdatering · ändrad · ändrades · reviderad · senaste (ändring*|revidering*)
			gäller från( och med)? · träder i kraft · version* · publicerad · antagen · datum
		`,
	},
	units: {
		second: 'sekund(er|ers)? · sek.? · s',
		minute: 'minut(er|ers)? · min.? · minutes?',
		hour: 'timm(e|ar|ars|es) · tim.? · h · hours?',
		day: 'dag(ar|ars|en|s)? · dygn(s)? · d · days? · arbetsdagar · vardagar',
		week: 'veck(a|or|ors|as) · v · weeks?',
		month: 'månad(er|ers|en|s)? · mån.? · months? · mos?',
		year: 'år(s|en)? · years?',
	},
	numbers: `
		0.5 ett halvt, halvt · 1 en, ett · 1.5 ett och ett halvt, halvtannat, en och en halv · 2 två · 3 tre · 4 fyra
		5 fem · 6 sex · 7 sju · 8 åtta · 9 nio · 10 tio · 11 elva · 12 tolv · 13 tretton · 14 fjorton · 15 femton
		18 arton · 20 tjugo · 24 tjugofyra · 25 tjugofem · 26 tjugosex · 30 trettio · 36 trettiosex · 60 sextio · 90 nittio
	`,
	columns: {
		name: `
			namn(et)?( på (cookie*|kak*))? · (cookie|kak)-?namn · cookie(s|n)? · kak(a|an|or) · nyckel · name
			benämning
		`,
		provider: `
			leverantör · tillhandahåll* · utgivare · utfärdare · ägare · part · tjänst · domän · källa · provider · sätts av
			satt av · vem · tredje ?part · företag · avsändare · mottagare · värd
		`,
		purpose: `
			syfte* · ändamål* · funktion* · beskrivning · användning* · vad (den|det) gör · förklaring · purpose · description
			används (till|för)
		`,
		lifetime: `
			(maximal )?(lagringstid|lagringsperiod|livslängd|varaktighet|giltighet|giltighetstid)(en)? · utgång* · löper ut
			förfall* · upphör* · längd · tid · sparas · lagras · raderas( efter)? · tas bort · hur länge · livstid · expiry · duration
		`,
		other: `
			typ · kategori · uppgifter · data · rättslig grund · laglig grund · land · länk · läs mer · integritet* · plats
			samtycke · information
		`,
	},
	endings: `s · 's · ' · :s · en · et`,
	nameParts: {
		pixel: 'pixeln · pixlar · pixlarna',
		analytics: 'analys',
		tag: 'tagg · taggen',
	},
};
