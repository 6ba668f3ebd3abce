import type {Lexicon, LinkWords} from '../lexicon.ts';

export const fiLinks: LinkWords = {
	language: 'fi',
	privacy: `
		tietosuojaselost* · tietosuojakäytän(tö|nöt|nön)* · tietosuojalausek* · tietosuojailmoitu* · rekisteriselost*
		tietosuojainform* · tietosuoja ja evästeet · yksityisyydensuoja* · yksityisyyskäytän* · henkilötietojen käsittely*
		tietosuoja* · henkilötie*
	`,
	cookies: `
		evästekäytän* · evästeseloste* · evästeilmoitu* · evästelausek* · evästetie*
		(tietoa |lisätietoa )?eväste(istä|et|iden)( käyttö)? · eväste*
	`,
	paths: {
		privacy: '/tietosuojaseloste',
		cookies: '/evasteet',
	},
};

export const fi: Lexicon = {
	language: 'fi',
	everyday: `
		ja on ei se että tai voi ovat sekä joka jotka tietoja käytämme evästeitä sivuston käyttäjän myös mukaan
		voit sivustolla tämä niiden evästeet emme ole jos kuin me sinun meidän tietojen tiedot henkilötietoja
		henkilötietojen käytetään käyttää käyttö käytön evästeiden eväste sivustomme verkkosivuston
		verkkosivuilla verkkosivustolla palvelun palvelua palveluja kautta varten mutta vain jonka joiden jossa
		näitä nämä tämän muun muassa esimerkiksi sen siitä niitä olet olla oikeus suostumuksen suostumuksesi
		suostumusta käsittelemme käsittely kolmansille osapuolille ilman ennen jälkeen ajan vuotta kuukautta
		päivää tarkoitus eikä eivät meille sinulle kanssa lisäksi ainoastaan selaimen selaimesi tallennetaan
		säilytetään kerää keräämme kuten koskaan jotta asiakkaan sivuilla työkalua palvelut tietosi tietojasi
		käytössä mukaisesti
	`,
	abbreviations: `
		esim · mm · ym · yms · jne · ts · ns · n · nk · ks · vrt · mrd · milj · klo · puh · p · s-posti · oy · oyj · kpl
		huom · eur · os · art · tj · toim.joht · ko · em · ed · alk · kk · vrk · pv · nro · k.o · e.m · m.m · y.m · j.n.e
		ao · v · min · max · maks · tms · t.m.s · so · lk
	`,
	words: {
		not: `
			ei · en · emme · eivät · et · ette · älä · eikä · enkä · emmekä · eivätkä · ettekä · etkä · ettei · ettemme
			etteivät · enää · koskaan
			(mikään|yksikään|kumpikaan)( <w>){0,2} *(istamme|stamme)( ei)?
		`,
		none: `
			ei (mitään|yhtään|lainkaan|ollenkaan|minkäänlais*|mikään|yksikään|ainuttakaan) · ei(?= ?$) · mitään · nolla
		`,
		neither: 'eikä · enkä · emmekä · eivätkä',
		noneOf: '',
		notOnly: `
			(ei|emme|eivät)( <w>){0,2} (ainoastaan|vain|pelkästään|yksinomaan) · (ei|emme|eivät) (rajoitu|välttämättä)
			ei ole niin,? että
		`,
		otherThan: `
			mui(ta|hin|den|lle|sta|ssa)( <w>){0,3} kuin · muu(ta|hun|n)?( <w>){0,3} kuin · muual(la|le|ta) kuin · lukuun ottamatta · paitsi
			lukuunottamatta · poikkeuksena
		`,
		freeOf: 'vapaa · täysin ilman · kokonaan ilman',
		but: 'mutta · vaan · , kuitenkin · , sen sijaan · kun taas · , (ja )?(me|se|ne|käytämme)',
		rather: '',
		only: 'vain · ainoastaan · pelkästään · yksinomaan · vasta',
		unless: 'ellei · ellemme · ellet · elleivät · ellette · jollei · jollet · paitsi · jos et · mikäli et',
		without: 'ilman',
		before: 'ennen( ?kuin)? · kunnes · siihen asti · etukäteen · ensin',
		when: 'jos · kun · mikäli · siinä tapauksessa,? että · edellyttäen,? että · sillä edellytyksellä,? että',
		conditional: `
			jos · mikäli · ellet · ellei · jollet · jollei · ellette · kun (et|estät|kieltäydyt|hylkäät|poistat)
			halutessasi · estääksesi · välttääksesi · siinä tapauksessa · tapauksissa
		`,
		restriction: `
			(?<!(työkalu|tekniiko|tekniik|teknologi|palvelu|ohjelm|välinei|seurantatek)*( <w>){0,2} )*(miseen|misessa|misessä|mistä varten|miseksi)
			varten · *tarkoituks* · ilman · ennen · kunnes · elle(i|t|mme|tte|ivät) · jolle(i|t|mme|tte) · jos · kun
			mikäli · *mainontaan · *markkinointiin · *mainonnassa · *markkinoinnissa
			(?<!(työkalu|tekniik|palvelu)*( <w>)? )*ksemme · siten · niin,? että · tavalla · *ominaisuu(ksia|ksien|tta)
			*toiminto(ja|jen) · yhdessä · yhteydessä · kanssa · suoraan · osana · muuhun · jotta
		`,
		relative: ', jo(ka|tka|ta|ita|lla|illa|nka|ssa|issa|ista|sta|ihin|hon|iden|ille) · , mikä',
		qualifier: `
			mainos* · markkinointi* · analytiikka* · <w>eväste*
			eväste(banner|ikkun|ilmoitu|työkal|hallin|käytän|selost|suostum)*
		`,
		joint: `
			ja · tai · sekä · lainkaan · ollenkaan · minkäänlaisia · yhtään · edes · myöskään · mitenkään · siis
			tällä hetkellä
		`,
		you: `
			sinä · sinun · sinua · sinulla · sinulle · sinusta · sinulta · voit · voitte · haluat · olet · te · teidän
			teillä · käyttäjä(n|t|ä|llä|lle|ltä|nä)? · käyttäjien · kävijä(n|t|ä|llä)? · kävijöiden · vierailija*
			selaimesi · selaimessasi · voi (muuttaa|peruuttaa|perua|poistaa|estää|kieltää|kytkeä|hallita) · suostumukse(si|nne) · tietosi · tietojasi · tietojenne
			laittee(si|llesi|llasi|lta|ltasi|stasi|seesi) · valintasi · asetuksiasi · rekisteröi(ty|dy)*
		`,
		we: `
			en · meidän · meillä · *mme · (verkko|netti|koti|web-?|www-)?sivu(sto|mme|n|t|jen|illa|ille|ilta|ista|illamme)?*
			verkkokaup(pa|an|assa)* · verkkopalvelu* · sovellus
		`,
		it: `
			se · ne · tämä(?! (verkko|sivu|palvelu)*) · nämä(?! (verkko|sivu)*) · sitä · niitä · sen · niiden · työkalu
			palvelu · ohjelmisto · järjestelmä · palveluntarjoaja
			(nämä |nuo )?(painikkeet|kuvakkeet|linkit)
		`,
		use: `
			käyt(än|ä|ämme|imme|etään|etä|etty|ettyjä|etyt|ettiin|ettävä|ettävät|ettäviä|ettävien|ettävän|ettävästä|tää|tävät|tämä|tämät|tämämme|tämiä|tämiämme|tämien|täneet|tänyt|täen|täisi|tämään)
			käyttö(ä|ön|mme|ömme)? · käytön · käytöstä · käytössä(mme)? · hyödyn(tää|nämme|nä|netään|netä|tävät|täen|tämme)
			aset(amme|taa|tavat|etaan|eta|ettu|a|ettuja|ettavia|ettavat)
			asen(namme|netaan|neta|taa|tavat|netut|nettu|nettuna|nettuja|na) · lata(amme|a|avat) · ladataan · ladata
			lataudu · latautuu · upot(amme|ettu|etaan|taa|ettuja|ettua|eta) · upotu(s|ks)*
			liit(ämme|etty|etään|etä|ettyjä) · integroi(mme|tu|daan|da|tuja)? · sisällytä(mme)? · sisältä(ä|vät)
			yhteistyö(tä|ssä|kumppan*)? · toteut(amme|etaan|ettu) · aktivoi(daan|mme)? · hankimme · ostamme · toimii
			tallen(namme|tavat|taa|netaan|neta)( <w>){0,3} eväste*
		`,
		used: `
			(?<=emme( <w>)? )käytä(?=[.;!,]|$) · käytetä · käytössä · aseteta · asenneta · asennettu · ladata · käytetty
			upotettu · asetettu · hyödynnetä · aktivoida
		`,
		are: '',
		ceased: `
			lopet(taneet|imme|ettu|tanut|amme)( <w>){0,3}( käytön| käyttämisen)? · luopu(neet|imme|nut)( <w>)?
			(on|olemme) (poistettu|poistaneet)( käytöstä)? · poistettu käytöstä · on poistunut käytöstä
		`,
		switched: `(vaihtaneet|siirtyneet) · korvattu`,
		onto: '*sta · *stä · *lta · *ltä',
		off: `(on|ovat)( <w>){0,2} (pois päältä|kytketty pois|suljettu) · olemme kytkeneet pois`,
		formerly: `(aiemmin|aikaisemmin|ennen) (käytimme|käytössä oli|meillä oli) · käytimme (aiemmin|aikaisemmin)`,
		able: '',
		unsure: `(emme|ei)( <w>)? voi(da)? (taata|luvata|sulkea pois)`,
		terms: `(toimitus|sopimus|myynti|tilaus)eh(do|to)* · (tila*|osto*) … *eh(do|to)*`,
		have: `
			ole(?! (vastuussa|velvollis*|velvoit*|mahdoll*|vaikutu*|pääsy*|tarpeen|tietoi*|välttämät*|pakko*|oikeut*|osa|riippuv*|saatavil*|yhteyd*|antan*|hyväks*|sitoutun*))
			löydy · sisällä
		`,
		collect: `
			kerä(ämme|ää|ävät|tään|tä|tty|tyt|ttyjä|ttävä|ttävät|ä|än|äminen|ämien|ämistä|ntä|ys|ttiin|ämiä|ämä|ämät)*
			käsitte(le|li|ly)* · käsitel* · rekisteröi(mme|dään|dä|tyy)? · mitta(a|amme|avat|us|uksen)
			tallen(namme|taa|tavat|netaan|neta|nettu|tuu|tuvat) · vastaanot* · saamme · kertyy · kertyvä*
		`,
		store: `
			säily(tä|te|ty|tt|tys|y|vät)*
			tallen(namme|taa|tavat|netaan|neta|nettu|netut|nettuja|tuu|tuvat|nus|tamis|taminen|tamme|nettava)*
			talle(ssa|lla) · arkistoi* · varastoi* · kuinka (kauan|pitkään) · pidetään · pidämme · pysyy · pysyvät
		`,
		delete: `
			poist(amme|etaan|eta|ettu|aa|avat|uvat|uu|aminen|amme|etut|o|a)? · hävit(ämme|etään|etä|etty|tää|täminen)
			tuho(amme|taan|ta|ttu|utuvat|utuu|aminen) · anonymisoi(daan|mme|tu|da)? · siivotaan · pyyhitään
		`,
		share: `
			luovut(amme|etaan|eta|taa|ettu|a|us|uksen|taminen|etut)* · jaa(mme)? · jae(taan|ta) · jaka(a|vat|minen) · jaettu
			myy(mme|dä|dään|ty)? · välit(ämme|etään|etä|tää|etty|ä) · siir(rämme|retään|retä|tää|retty|rä|täminen)
			anna(mme)?( <w>){0,4} (edelleen|eteenpäin|muille|kolmansille|ulkopuolisille) · annet(aan|a|tu)
			lähet(ämme|etään|etä|tää|etty|ä|tävät) · paljast(amme|eta|etaan|a) · toimit(amme|etaan|eta)
			vuokra(a|ta|amme|taan) · vaihda(mme)?
		`,
		transfer: `
			siir(rämme|retään|retä|tää|tyy|tyä|ty|retty|rä|to|ron|rot|toja|tyvät|täminen|tämi|tämme|tämistä|tämisen)*
			luovut* · lähet(ämme|etään|etä|tää|etty|tävät) · tallen(netaan|neta|namme|nettu|taa|tuu|tuvat)
			käsitel(lään|lä|ty) · käsittel(emme|ee|evät|y) · palveli(m|n)* · sijait* · viedä · viety
		`,
		anonymise: `
			anonymi[sz]* · anonyymi(nä|ksi|na|ä|t|sti|a)? · peit(etään|ämme|etty|tää) · lyhenn(etään|ämme|etty|etyssä|ys)*
			maska* · pseudonymisoi* · typist(etään|ämme|etty) · katkais(taan|tu)
			poist*( <w>){0,3} (osa|viimei|numero|oktet)* · (viimei|osa|loppu)* … (poist*|nollat*|peite*|jätetään)
			tunnistamattom*
			koko ip-?osoite(tta)?( <w>)? (ei|emme|ole) · (ei|emme)( <w>){1,2} koko ip-?osoitetta
		`,
		optOut: `
			(jos|mikäli) et( <w>){0,3} (halua|tahdo|hyväksy) · et halua · kieltä(ä|yt|yd|mällä|mään|mi)*
			kiell(ä|ät|etty|ettävä)? · est(ää|ä|ät|o|ämällä|ämään|ämi*) · poist(aa|a|at|amalla|amaan|ami*)
			ottaa( <w>){0,3} pois · kytke(ä|mällä)?( <w>)? pois · tyhjent(ää|ämällä)* · tyhjennä
			peru(a|uttaa|uttamalla|uta|ut|utat|uttaminen|t|minen)? · vastust(aa|us|aminen|at|amisoikeus)*
			hyl(ätä|kää|käämällä|käät|käämi*) · rajoit(taa|tamalla|a)
			(muutta|muuta|muuttamalla|muokka|muokat|hallit|hallinnoi|säätä|säädä|vaihta|päivittä|määrittä)*( <w>|,){0,5} (eväste|suostum|asetuk|valint|valinn|selain)*
			(eväste|suostum|asetuk|valint|valinn)*( <w>|,){0,5} (muuttaa|muokata|hallita|hallinnoida|säätää|peruuttaa|perua|vaihtaa|poistaa|estää)
			jättäytyä · lopettaa( <w>)? tilau(s|ks)* · valita( <w>){0,3},? mitä
			kytkeä pois
		`,
		conduct: `
			jatkamalla · jatkaessasi · käyttämällä · käyttäessäsi · selaamalla · selatessasi · vierailemalla
			vieraillessasi · jatkaminen · jatk(uva|ettu) käyttö · antamalla · lähettämällä · ottamalla yhteyttä
			siirtymällä · pysymällä · (kun|jos|mikäli)( <w>){0,3} (käytät|jatkat|selaat|vierailet|et muuta|tulet)
		`,
		click: `
			(klikkaa|klikka|paina|napsaut|napauta|napsauta|valitse|rastita|rasti)(malla|mal|ttamalla|t|essasi|tessasi|minen|taa|maan)?(?! (mitä))
			painiketta · painikkeesta · napista · nappia · painike · ruutu · evästebanner* · evästeikkun* · evästeilmoituks*
			hyväksy-* · aktiivisesti
		`,
		accept: `
			hyväksy(t|tte|y|n|vät|mme)? · suostu(t|tte|u|n) · annat( <w>){0,3} suostumuks* · katsotaan … (hyväks*|suostu*)
			katsomme … (hyväks*|suostu*) · annat luvan · oletamme … (hyväks*|suostu*) · suostumuksen antami*
		`,
		consent: `
			(eväste)?suostumu* · suostu(t|nut|neet|a|mme|u|tte)
			hyväksy(t|nyt|neet|nnän|ntä|ntää|mis|minen|misen|mistä|mällä|ä|y|nnällä|tte|misesi)*
			(?<=(ellet|ellette|ellei|jollet|jollei) )hyväksy · sallinut · sallit · sallimal* · lupa · luvan · lupaa
			luva(lla|tta|nne|si)* · opt-in
			(vastannut|sanonut) kyllä
		`,
		basedOn: `
			perustu(u|vat|en|va|a) · perustamme · edellyt(ämme|tää|tävät|etään) · vaati(i|vat|mme)? · vaaditaan
			pyydä(mme|tään)? · pyytä(ä|vät) · tarvits(emme|ee)* · tarvitaan · perusteena( on)? · peruste on
			oikeusperuste on · riippuu · on(?= (suostumu*|sinun suostumu*|käyttäjän suostumu*))
		`,
		legitimateInterest: `
			oikeutet*( <w>){0,3} (etu(?!k)|edu)* · perustel*( <w>)? (etu|edu)* · intressivertail* · legitimate interests?
			liiketoiminnallis*( <w>)? (etu|edu)* · 6( |. )?artikla*( 1)?( kohda*|.1)?( alakohda*)? f( |-)?*
			artikla* 6(.1| ?\\(1\\)| kohdan 1)?( |-)?( kohda*)? ?(f|\\(f\\)) · art.? ?6.?1?( ?\\(1\\))? ?(\\(f\\)|f)
		`,
		legalBasis: `
			oikeusperust(e|een|eet|eena|eita|eesta)* · oikeudelli(nen|sen|set|sena|sia)* perust* · käsittelyperust*
			(laillinen|lainmukainen|lakisääteinen|laillis*) perust* · käsittelyn (oikeus)?perust* · peruste: · perusteena
		`,
		thirdParty: `
			kolma(s|nn|ns|nt|n|nne|sil)* (osapuol|taho|toimij|henkilö|yrity)*
			ulkopuoli(s|ne|st)*( <w>)? (taho|osapuol|toimij|yrity|henkilö|palvel)* · ulkopuolisille · ulkopuolisten
			muiden (yrity|taho|toimij|osapuol)* · muille · sivullis* · kenellekään
		`,
		data: `
			*tiedot · *tietoja · tietoa · *tietojen · tiedon · tieto · tietosi · tietojasi · tietojesi · tiedoista
			tietoihin · data · dataa · datan
		`,
		personalData: `
			henkilötie* · tieto(ja|jen|jasi|jesi|janne|jenne|nne|ihin|si|a)? · tiedo(t|ista) · käyttäjätie* · asiakastie*
			dataasi · kävijätie*
		`,
		ip: 'ip · anonymizeip · anonymize_ip',
		tracking: `
			*seuran(t|n)* · seurata(?! meitä) · seurataan · seuraamme · seuraami(nen|sen|seen|sta)* · seuraamaan
			(sinua|teitä|kävijöitä|käyttäjiä) ei (koskaan )?seurata · seuraa (käyttäj|kävij|vierail|sinu)* · jäljit*
			(?<!(päätök|automaatti)*( <w>|,){0,3} )profiloi*(?!( <w>|,){0,3} (automaatti|päätök)*) · käyttäytymi*
			käytöstä(si)? (verkossa|sivusto*) · selailutottumu* · selaushistoria* · tracking · tracker* · seurai(n|m)*
		`,
		directMarketing: `
			suoramarkkinoin* · uutiskirj* · suoramaino* · sähköpostimarkkin* · postituslist* · markkinointiviest*
		`,
		tool: `
			*työkalu* · *palvelu(t|n|a|ja|jen|ita|iden|ista|issa|lla|sta|kseen|ksi|ihin|un|ilta)? · *tarjoaj* · ohjelmisto*
			ohjelm(a|an|aa|ia|at|alla|illa) · lisäos* · liitännäi* · *kumppan* · toimittaj* · skript* · tag(i|ej)* · sdk*
			alusto* · alusta(n|a|t)? · järjestelm* · teknologi* · tekniik* · koodi(a|n|t|npätk*)? · *verkosto* · toimija*
			yrity(s|stä|kset|ksen|ksiä|ksien|sten|ksiltä) · laajennu* · ratkaisu*
		`,
		settings: `
			*asetuk(set|sia|sista|sissa|sien|sesi|siin|sistasi|siasi)* · *selai(n|me|mi)*
			valin(ta|to|no|nat|tasi|nan|taasi)* · linkki(ä)? · linki(stä|n|ssä) · mieltymy*
		`,
		browserSettings: '*selai(n|me|mi)*',
		outsideEea: `
			usa · u.s.a · yhdysval*
			(eu|eta|euroop*|talousalue*|unioni*|eu-alue*|eta-alue*|eu-mai*|alueen)( <w>|:<w>|-<w>|/<w>|/|,){0,7} ulkopuol*
			kolman(si|te|siss)* ma(ihin|ahan|issa|assa|iden)* · kiina(an|ssa) · intia(an|ssa) · singapor* · australi*
			united states · kanada(an|ssa) · amerik*
		`,
		insideEea: `
			(eu|eta|euroop*|talousalue*|unioni*)( <w>|:<w>|-<w>|/<w>){0,6} (sisällä|alueella|sisäpuolella|jäsenvaltio*)
			suomessa · euroopassa · (eu|eta)-(alueella|maissa) · eu:ssa
		`,
		server: 'palveli(m|n)* · konesal*',
		policyOf: `
			tietosuojaselost* · tietosuojakäytän* · tietosuojalausek* · tietosuojakäytännöt · evästekäytän* · käyttöehd*
			ehdo(t|ista|issa|ihin) · privacy policy · ehtoihin
		`,
		socialLink: `
			seuraa meitä · löydät meidät · tykkää meistä · meidät( <w>)? (löytää|löydät) · (seurata|löytää) mei(tä|dät)
			liity( <w>)? seuraa* · ota(t|ta)?( <w>)? yhteyttä( <w>){0,3} (kautta|facebook*|linkedin*|instagram*)
			jaa( <w>){0,2} (facebook*|twitter*|linkedin*|somes*|sisältö*)
			jakaa( <w>){0,3} (facebook*|twitter*|linkedin*|instagram*)
			kirjau(du|tua|tuminen|tumisen|dut|tumalla)( <w>|,){0,5} (tunnuks*|tilillä*|kautta|avulla|facebook*|google*)
			(sosiaalisen median|some)-?( )?(kanav|tile|tili|sivu|profiil)*
			(olemme|löydymme)( <w>){0,3} (facebook|instagram|linkedin|twitter|youtube|tiktok)(issa|inissä|erissä|essa|ssa|ista|ssä)
		`,
		socialPage: `
			\\s{0,2}-?\\s{0,2}(sivu|sivut|sivun|sivulla|sivumme|sivullamme|sivuilla|sivujen|sivulle|tili|tilin|tilille|tilillä|tilimme|profiili|profiilin|profiilissa|kanava|kanavan|kanavalla|kanavamme|ryhmä|ryhmän|ryhmässä|painike|painikkeet|nappi|linkki|linkit|logo|kirjautuminen|tunnus|tunnuksilla|tunnukset|yhteisö)
		`,
		outsideLink: `
			link(it|kejä|kien|ki|issä|in|kiä)* (muille|kolmansien|ulkopuolis*|ulkois*|toisille|muiden|muihin|sosiaalisen)( <w>){0,3}?( sivu*| verkkosivu*)?
			(muiden|muut|ulkois*|kolmansien)( <w>){0,2} (sivusto*|verkkosivu*)( <w>|,){0,6} (ei|eivät|emme|vast*)
			emme( <w>){0,2} (vastaa|ole vastuussa|ota vastuuta) · ei( <w>)? (vastaa|ole vastuussa|ota vastuuta)
		`,
		law: `
			(gdpr|tietosuoja-asetu*|tietosuojalak*|laki|lainsäädäntö|eprivacy*|traficom|tietosuojavaltuutet*|direktiivi|asetus|evästeohje*|viranomai*|eu-tuomioistui*|tuomioistui*)( <w>|,|:<w>|-<w>){0,5} (edellyttää|vaatii|velvoittaa|määrittelee|sanoo|kieltää|suosittelee|säätää|linjaa|katsoo|toteaa|määrää)
			(gdpr:n|tietosuoja-asetuksen|lain|tietosuojalain|traficomin|direktiivin|lainsäädännön|sähköisen viestinnän palveluista annetun lain|tietosuojavaltuutetun|asetuksen)( <w>|,|-<w>){0,2} mukaan( <w>|,){0,8} (tulee|pitää|täytyy|saa|on pyydettävä|edelly*|tarvit*|vaad*|ei saa)
			on (kielletty(ä)?|sallittu(a)?|laitonta|lainvastaista)
			(verkkosivustojen|yritysten|palveluntarjoajien|organisaatioiden) (on|tulee|pitää|täytyy)( <w>)? (pyydettävä|hankittava|kerrottava|saatava|pyytää|hankkia|kertoa|saada)
		`,
		atMost: `
			enintään · enimmillään · korkeintaan · maksimissaan · maksimi · maks.? · max.? · jopa · alle · viimeistään
			ei (kauempaa|kauemmin|pidempään|yli)( kuin)? · enimmäisaika( on)? · lyhyempi kuin
		`,
		atLeast: 'vähintään · vähimmillään · ainakin · yli · minimissään · enemmän kuin · pidempään kuin',
		session: `
			istun(to|non|not|toj|noss|nost|toon)* · sessio*
			(kunnes|kun)( <w>){0,4} (suljet|suljetaan|sulkee|sulkeutuu|suljettu)
		`,
		untilClosed: `
			(suljet|suljetaan|sulkee|sulkemi|sulke|suljettu)*( <w>){0,3} (selai*|selaim*|välileh*|ikkun*)
			(selai*|verkkoselai*|ikkun*|välileh*)( <w>){0,3} (suljet*|sulke*|sulje*)
			istunnon (ajan|päättye*|päätty*|loppu*|keston|kesto|jälkeen) · istunto-?eväste* · istuntokohtai*
			sessio-?eväste* · vain istunnon · (käynnin|vierailun) (ajan|päät*)
		`,
		expires: `
			vanhen(ee|evat|tu|emi|tuu|tuvat|nut)* · voimassa* · kesto(aika|n|sta)? · kestä(ä|vät) · elini(kä|ä)* · elinkaar*
			elinai* · käyttöikä* · säilyvyy* · umpeutu* · raukea* · päätty(y|vät|mi)* · *eväste*
		`,
		otherTime: `
			(vastaa|vasta|vastauk|pyyn|pyyd|valitu|ilmoit|tarkastus|toimit|reklamaat|kantelu|tiedustel)*( <w>|,){0,12}
			(viime|viimeisten|viimeisen|viimeksi|edellis*|joka|kerran|aina|edeltäv*)( <w>)?
			(täyttän*|ikä*|iältään)( <w>){0,2}
		`,
	},
	techniques: {
		cookies: '*eväste* · *cookie(s|t|n|ta|iden|ita)?',
		'web-beacons': `
			web-? ?beacon* · *beacon(it|eita|eja|in|s)? · verkkomajak* · www-majak* · jäljitysmajak* · web-? ?bug*
			verkkojälj* · jäljite(kuv*|gif*) · clear gif* · tracking gif* · näkymättöm* kuv* · majakoi* · seurantagif*
		`,
		pixels: `
			*piksel(i|it|in|iä|eitä|eillä|eiden|illä|itagi)* · *pixel(iä|in|it|eitä|illä|s|i)? · kuvapiste* · 1x1*
		`,
		'local-storage': `
			local ?storage* · session ?storage* · indexeddb
			paikalli(nen|sen|seen|sta|sessa|set|sia)* (tallen|muist|varasto|säily|tietovarast)*
			selaimen( <w>)? (muisti|tallen|välimuisti|tietovarast|varasto)*
			paikallisesti( <w>){0,5} (selai*|laittee*|päätelai*) · web ?storage · (tallen|säily)*( <w>){0,3} paikallisesti
			html5-?( <w>)? ?(tallen|storage)* · istuntotallennustil*
		`,
		fingerprinting: '*sormenjäl* · fingerprint* · digitaali* sormenjäl*',
		'session-recording': `
			(istunto|sessio|näyttö|ruudun|käynti|vierailu)-?(tallen(?!nustil)|nauhoit)*
			(istun|käyn|vierailu|sessio|ruudu)*( <w>){0,2} (tallenteet|tallenteita|nauhoit*|tallentaminen|tallennus)
			(nauhoit|tallen)*( <w>|,){0,3} (istun(no|to)*|vierailu*|käyntej*|hiir*|näppäil*|klikkau*)
			session (recording|replay)* · lämpökart* · heat ?map*
			hiire(n|si) (liik|liikk|klikk|osoitti|napsaut|käyt|kohdist)* · hiirenliik* · näppäin(ten )?painall*
			vierit(ys|yks|ämi)* · scrollau*
		`,
		'server-logs': `
			palvelinlok(i|e)* · (palvelim|palvelin|verkkopalvelim)* (loki|loke|lokitie|lokeih)* · lokitie(do|to)*
			loki(t|n|a|en|in|sta|ssa)? · loke(ja|ihin|issa|ista) · käyttölok* · access ?log* · lokidata* · lokimerkin*
		`,
		'email-tracking': `
			(avaa|avata|avaat|avannut|avaami|avatt|avauk|avattu)* … (sähköpost|uutiskir|viest)*
			(sähköpost|uutiskir|viest)*( <w>|,){0,6} (avaa|avata|avaat|avannut|avaami|avatt|avattu|avatu)* · avausprosent*
			avausast* · avaami* seur*
		`,
	},
	purposes: {
		analytics: `
			*analytii* · *analysoi* · *analyys* · *tilasto* · kävijämäär* · kävijäseuran* · kävijälask*
			*mittaa(mi|me|mme|ma|n|va)* · mittau* · mitata · mitataan · analytics · suorituskykyeväs* · tutkimu*
			käyttäjämäär* · (miten|kuinka)( <w>){0,5} (käytetään|käyttä*|käytät|liiku*|selail*|toimii|toimivat)
			(sivusto|sivu|palvelu)*( <w>){0,2} käytöstä · käytön (seuran|mittaa|analys|tilasto)* · liiken(teen|nettä|ne)
		`,
		advertising: `
			*mainon(t|n)* · *maino(s|k)* · *markkinoin* · (uudelleen)?kohden(n(a|e|u|ettu|etun|ettua|us)|t(aa|ami|uv))*
			remarketing · retargeting · konversio* · kampanj* · ads
		`,
		personalisation: `
			personoi* · yksilöll(inen|isen|istä|istett|isem|istäm|isty|isiä)* · räätälöi* · kohdennet* sisäl*
			mukaut(taa|tami|ettu|etaan|uu)* · kiinnostav* sisäl*
			(muista|muistamaan|muistaa)( <w>){0,5} (valin*|asetuk*|kiel*|mieltymy*) · mieltymy*
			henkilökohtai* (sisäl|kokemu|suositu)* · suosituk*
		`,
		social: `
			sosiaali(sen|nen|sessa|seen|set|sten)* (median|media|mediass|mediaan|verkosto|jako|liitännäi)*
			some-?(kanav|palvel|jako|liitännäi|painik|alust)* · somessa · jakopainik* · jakonap*
			yhteisö(palvelu|liitännäi)* · social media
		`,
		essential: `
			*välttämättöm* · toiminnalli(set|sia|sten|nen)* · tekni(set|siä|sten|sistä) eväste* · pakolli(set|sia|sten|nen)*
			toiminnan kannalta · tietoturva* · turvallisuu* · kirjautumi* · ostoskor* · petos(ten|te)* · väärinkäytö*
			tarpeelli(set|sia)* eväste* · toimivuu*
		`,
	},
	claims: {
		'no-transfer-outside-eea': `
			kaikki( <w>){0,3} tie(dot|toja)( <w>){0,4} (säilytetään|tallennetaan|käsitellään|pysyvät|sijaitsevat)( <w>){0,4} (eu|eta|suomessa|euroop)*
			tie(dot|tojasi)( <w>){0,3} (säilytetään|käsitellään|tallennetaan) (vain|ainoastaan)( <w>){0,2} (eu|eta|suomessa|euroop)*
		`,
		'consent-before-tracking': `
			(vain|ainoastaan|vasta)( <w>|,){0,4} suostumuks(ella|ellasi|ellanne|esta|estasi|en|esi|enne)*( <w>){0,2}
			(vain|ainoastaan|vasta)( <w>|,){0,4} (hyväksynnäl|luvalla|annettuasi|hyväksyttyäsi)*
			(vain|ainoastaan|vasta)( <w>){0,3} (hyväksynnän|luvan) (jälkeen|perusteella|nojalla)
			suostumuksella(si|nne)( <w>){0,2} *mme
		`,
		'implied-consent': `
			(oletamme|katsomme|tulkitsemme|oletetaan|katsotaan|tulkitaan)( <w>|,){0,5} (hyväks|suostu|antane)*
			(käyttö|käytön jatkaminen|selaaminen|selaamisen jatkaminen|sivuston käyttö|vierailu)( <w>){0,5} (tarkoittaa|merkitsee|katsotaan|tulkitaan)( <w>|,){0,6} (hyväks|suostu)*
			(jos|mikäli|ellet)( <w>)?( et)? (hyväksy|suostu)( <w>|,){0,6} (älä|poistu|pyydämme|emme suosittele)( <w>){0,3}
		`,
		'consent-mode': 'consent[- ]mode(a|n|lla)?( v2)? · suostumustila* · suostumusmoodi*',
		'browser-settings-as-consent': `
			(suostum|hyväks)* … selai(men|mesi)( <w>)? asetuks*
			selai(men|mesi)( <w>)? asetuks*( <w>|,){0,8} (katsotaan|tulkitaan|pidetään|merkits*|ilmais*|osoitt*)( <w>){0,4} (suostum|hyväks)*
			selai(men|mesi|n)( <w>|,){0,6} (sallii|hyväksyy|asetettu)( <w>|,){0,6} (katsotaan|katsomme|tulkit*)( <w>|,){0,5} (suostu|hyväks|antane)*
		`,
		'opt-out-offered': 'tools.google.com/dlpage/gaoptout · youronlinechoices* · opt-? ?out* · aboutads.info*',
		'outdated-reference': `
			henkilötietola* · universal analytics* · rekisteriselost* · sähköisen viestinnän tietosuojala* · 516/2004
			tietosuojadirektiiv*
		`,
		'not-identifying': `
			(ei|eivät|emme)( <w>){0,5} (tunnista|tunnisteta|yksilöi|yksilöidä|tunnistaa)( <w>){0,3}
			(ei|eikä|eivät|emme)( <w>){0,3} (voida|voi|pysty|pystytä|yhdistetä|yhdistä)( <w>){0,5} (tunnist|yksilöi|yhdist|sinuun|henkilö)*
			(ei|eivät)( <w>){0,3} sisällä( <w>){0,2} (henkilö|tunnist)* · (täysin|kokonaan) (anonyym|nimettöm)*
			ei( <w>){0,4} tunnistettavissa
		`,
		'no-tracking': `
			(vain|ainoastaan|pelkästään)( <w>)? eväste*, jotka( <w>){0,5} (välttämättöm|pakolli|tarpeelli)*
			(emme|ei) (seuraa|jäljitä)(?! (sivusto*|linkk*))( <w>){0,2} · ilman seurantaa
			(vain|ainoastaan|pelkästään)( <w>){0,3} (välttämättöm|teknis|pakollis|toiminnallis)*( <w>){0,3} eväste*
			(sinua|teitä|kävijöitä|käyttäjiä) ei (koskaan )?(seurata|jäljitetä)
		`,
	},
	information: {
		controller: 'rekisterinpitäj* · vastuussa( <w>){0,3} (henkilötieto*|tieto*)',
		contact: `
			yhtey* · ota yhteyttä · ottamalla yhteyttä · kirjoita · sähköposti* · puhelin* · puh.? · osoite*
			*osoite* · kysy*
		`,
		'data-protection-officer': 'tietosuojavastaav* · tietosuojayhteyshenkilö* · dpo',
		purposes: 'tarkoitu* · käyttötarkoitu* · jotta · *mme*seksi · *misee(n|mme) · *miseksi · *seksemme',
		'legal-basis': `
			lakisääteis* · (oikeude|laki)* velvoit* · sopimu* … täytäntöön* · sopimuksen täyttä* · artikla* 6
			6 artikla* · käsittelyperuste* · oikeusperuste*
			(perustuu|perustuvat)( <w>){0,4} (suostumu*|sopimu*|etu*)
		`,
		'legitimate-interests': `
			<legitimateInterest> (on|ovat|perust*)
			(meidän|yrityksen|rekisterinpitäjän)( <w>)? <legitimateInterest> · <legitimateInterest>
		`,
		recipients: `
			kuka( <w>)? (saa|vastaanottaa) · kenelle · kenen kanssa
			käsittelij* · henkilötietojen käsittelij* · vastaanottaj* · alihankkij* · palveluntarjoaj*
			yhteistyökumppan* · kumppan* · viranomais* · konserni*
		`,
		transfers: 'siir* … (ulkopuol*|kolman*|maihin) · kolmansi* mai*',
		retention: `
			niin kauan · kauan kuin · enintään · asti · saakka · kunnes · säilytysaik* · säilytysaja*
			kuinka kauan · miten kauan · ei enää · tarpeellis* · pidempää* kuin · kauemmin
		`,
		rights: `
			oikeu(s|det|tta|den|ksi*|tesi|ttaan|ksia) · sinulla on oikeus · oikeutesi
			(voit|pyytää|vaatia)( <w>){0,3} (tarkast*|oikais*|poist*)
		`,
		'right-access': 'tarkast* · pääsy* · saada( <w>){0,3} tieto* · jäljennö* · kopio*',
		'right-rectification': 'oikais* · korja* · päivit*',
		'right-erasure': 'poist* · tulla unohdetuksi · unohdetuksi',
		'right-restriction': 'rajoit*',
		'right-portability': `
			siirret* · siirtä(ä|mis*)( <w>){0,5} (järjestelm*|toise*) · siirto-oikeu* · koneellisesti luettav*
		`,
		'right-objection': 'vastust* · kieltää',
		withdrawal: `
			(peru*|peruut*) … suostumu* · suostumu* … (peru*|peruut*|perua) · (muuttaa)( <w>){0,3} suostumu*
		`,
		complaint: 'valit* · kante*',
		authority: 'tietosuojavaltuutet* · valvontaviranomais* · tietosuojaviranomais*',
		'automated-decisions': 'automa(attis|tisoi)*( <w>){0,3} (päätök*|päätöksenteo*) · artikla* 22',
		safeguard: `
			vakiolausek* · mallisopimuslausek* · mallilausek* · (vakio|malli)*sopimu*
			riittäv*( <w>){0,3} (tietosuoj*|taso*|suoja*) · sitovi*( <w>){0,2} säännö* · data privacy framework
		`,
		definition: 'luonnolli*( <w>){0,2} tai (oikeushenkilö*|juridi*) · määrittelee( <w>){0,3} tarkoitu*',
		elsewhere: `
			sovellu* · intranet* · kirjautu* · asiakasportaali* · omat sivut · laste* · lapset · uutiskirje*
			sähköposti* · työntekij* · työnhakij* · aiemmin
		`,
		sell: 'myy* · myyd* · myy(mme|dä|dään)? · vuokra*',
		updated: `
			päivite(tty|ttiin) · päivitys · viimeksi (muokattu|muutettu|päivitetty) · muutettu · muokattu
			tarkistettu · voimassa( alkaen)? · voimaan · versio* · julkaistu · laadittu · päivämäärä · päiväys
		`,
	},
	units: {
		second: 'sekun(ti|tia|nin|tien) · sek.? · s',
		minute: 'minuut(ti|tia|in|tien|issa) · min.? · minutes?',
		hour: 'tun(ti|tia|nin|tien|nissa) · h · t · hours?',
		day: `
			päiv(ä|ää|än|ien|ässä) · arkipäiv(ä|ää|än) · vuorokau(si|tta|den|sien|tien|dessa) · vrk · pv.? · pvä · d · days?
		`,
		week: 'viik(ko|koa|on|kojen|ossa) · vko?.? · weeks?',
		month: 'kuukau(si|tta|den|sien|tien|dessa) · kk.? · months?',
		year: 'vuo(si|tta|den|sien|tien|dessa) · v.? · years?',
	},
	numbers: `
		0.5 puoli, puolen · 1 yksi, yhden, yhtä, yhdessä · 1.5 puolitoista, puolentoista · 2 kaksi, kahden, kahta, kahdessa
		3 kolme, kolmen, kolmea, kolmessa · 4 neljä, neljän · 5 viisi, viiden · 6 kuusi, kuuden, kuutta · 7 seitsemän
		8 kahdeksan · 9 yhdeksän · 10 kymmenen · 11 yksitoista, yhdentoista · 12 kaksitoista, kahdentoista
		13 kolmetoista, kolmentoista · 14 neljätoista, neljäntoista · 15 viisitoista, viidentoista · 18 kahdeksantoista
		20 kaksikymmentä, kahdenkymmenen · 24 kaksikymmentäneljä, kahdenkymmenenneljän · 26 kaksikymmentäkuusi
		30 kolmekymmentä, kolmenkymmenen · 60 kuusikymmentä, kuudenkymmenen · 90 yhdeksänkymmentä, yhdeksänkymmenen
	`,
	columns: {
		name: `
			evästeen nimi ja tyyppi · evästeen (nimi|tunnus) · nimi · eväste(et)? · avain · tunniste · name
			cookie(s|n nimi| name)?
		`,
		provider: `
			palveluntarjoaja · (evästeen )?(tarjoaja|toimittaja|asettaja|omistaja|lähde) · verkkotunnus · domain · toimialue
			palvelu · yritys · taho · kumppani · kolmas osapuoli · osapuoli · hallinnoija · kuka asettaa · host · provider
			asettanut
		`,
		purpose: `
			(evästeen )?(käyttö)?tarkoitus( ja kuvaus)? · (evästeen )?kuvaus · selite · selitys · toiminta · toiminto
			mihin( <w>)? käytetään · mitä (eväste )?tekee · käyttö · purpose · miksi
		`,
		lifetime: `
			(evästeen )?(voimassaoloaika|voimassaolo|kesto|kestoaika|elinikä|elinkaari|elinaika|säilytysaika|säilyvyys|tallennusaika|vanheneminen|käyttöikä)
			enimmäis(säilytysaika|kesto|aika) · vanhenee · vanhenemisaika · umpeutuu · päättyy · päättyminen · erääntyminen
			voimassa · pisin säilytysaika · kuinka kauan · expiry · aika · säilytetään
		`,
		other: `
			(evästeen )?tyyppi · luokka · ryhmä · kategoria · tiedot · kerättävät tiedot · maa · linkki · lisätie*
			oikeusperuste · suostumus · tietosuoja*
		`,
	},
	endings: `
		n · a · ä · ta · tä · ssa · ssä · sta · stä · lla · llä · lle · lta · ltä · na · nä · ksi · in · ia · iä · issa
		issä · ista · istä · illa · illä · ille · ilta · iltä · iin · ina · inä · iksi · en · een · aan · oon · an · än · on · ön · un · yn · :n · :a · :ä
		:ta · :tä · :ssa · :ssä · :sta · :stä · :lla · :llä · :lle · :lta · :ltä · :in · :ia · :iä · :iin · :issa · :illa
		:ista · :ille · 'n · 'in · 'a · 'ia
	`,
	nameParts: {
		pixel: `
			pikseli · pikselin · pikseliä · pikselit · pikseleitä · pikselillä · pikselistä · pixeli · pixelin · pixeliä
			pixelillä
		`,
		analytics: 'analytiikka · analytiikan · analytiikkaa · analytiikalla · analytiikasta',
		tag: 'tagi · tagin · tagia · tagilla · tunniste · tunnisteen',
	},
};
