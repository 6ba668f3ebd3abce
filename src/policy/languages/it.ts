import type {Lexicon, LinkWords} from '../lexicon.ts';

export const itLinks: LinkWords = {
	language: 'it',
	privacy: `
		informativa (sulla |sul |di )?(privacy|protezione dei dati|trattamento dei dati( personali)?)
		informativa privacy* · politica (sulla|di|della|per la) (privacy|riservatezza)
		(norme|tutela) (sulla|della) (privacy|riservatezza) · protezione dei dati( personali)?
		trattamento dei dati( personali)? · (tutela )?dati personali · riservatezza
		informativa (estesa|utenti|clienti|al trattamento)* · gdpr
	`,
	cookies: `
		informativa (sui|estesa sui|estesa|sull uso dei|uso dei|per i) cookie* · informativa cookie*
		politica (sui|dei|di) cookie · (uso|utilizzo|gestione)( <w>)? cookie · preferenze (sui )?cookie
	`,
	paths: {
		privacy: '/privacy-policy /privacy',
		cookies: '/cookie-policy',
	},
};

export const it: Lexicon = {
	language: 'it',
	everyday: `
		di e il la che in un per i è non con del della dei le da una sono al alla nel si o dell delle gli dal come può
		essere questo questa questi queste sito utente utenti dati anche ai alle sul sulla nella tua tuo tuoi nostro
		nostra nostri suoi suo più tra ad ed quando ogni qualsiasi tramite mediante presente possono vengono viene
		trattamento lo ci ha
	`,
	abbreviations: `
		es · p.es · p. es · ad es · ecc · etc · art · artt · co · lett · n · nr · num · d.lgs · d. lgs · lgs · s.m.i · ss
		ss.mm.ii · mm.ii · c.d · cd · cfr · cf · ca · sig · sig.ra · sigg · dott · dott.ssa · avv · prof · ing · s.p.a
		s.r.l · s.n.c · s.a.s · inc · ltd · corp · tel · cap · pag · pagg · par · v · vs · ns · reg · max
		min · sec · ult · u.s · u.s.a · u.e · all · d.p.r · i.e · e.g · p.iva · p · prot
	`,
	words: {
		not: `
			non(?! (solo|soltanto|solamente|esclusivamente|unicamente|necessari|essenzial|tecnic|obbligator|strettamente|indispensabil|appena|autorizzat|profilan|funzional|assimilat|europe|appartenent)*)
			non (viene|vengono|è|sono|si|ci|vi) · mai · né · nè · nemmeno · neppure · neanche
			nessun(o|a) de(i|lle) nostr(i|e)( <w>)? *(siti|negozi|pagine|app|canali)
		`,
		none: 'nessun(o|a)?(?! (controllo|influenza|accesso|responsabilità|garanzia|obbligo|potere)) · alcun(o|a)?(?! (controllo|influenza|accesso|responsabilità|garanzia|obbligo|potere|visibilità)) · zero · niente',
		neither: 'né · nè',
		noneOf: '',
		notOnly: `
			non( <w>){0,2} (solo|soltanto|solamente|esclusivamente|unicamente)
			non (necessariamente|limitat*|si limita*)
			a titolo (meramente )?esemplificativo
			non è che
		`,
		otherThan: `
			(altr(o|a|i|e)|divers(o|a|i|e))( <w>){0,3} (da|dal|dalla|rispetto) · altr(o|a)( <w>){0,3} che · altr(i|e)( <w>){0,3} che quell* · eccetto · tranne · salvo
			ad eccezione d(i|el|ei|ella|elle)* · a parte · fatta eccezione · fatti salvi · oltre (a|ai|al|che)
			esclus(o|a|i|e)
		`,
		freeOf: `
			priv(o|a|i|e) di · liber(o|a|i|e) da · esente da
			senza (usare|utilizzare|impiegare|ricorrere|installare|fare uso|l uso|l utilizzo|l impiego|uso|utilizzo|bisogno di)
		`,
		but: `
			ma · bensì · però · tuttavia · invece · mentre · al contrario · viceversa · ciononostante
			, (e )?(noi|lei|tu|ess(o|i|e)|quest(o|a|i|e)) · al (suo|loro) posto
		`,
		rather: '',
		only: `
			solo · soltanto · solamente · esclusivamente · unicamente
			non( <w>){1,4} (se non|che|fino)
		`,
		unless: `
			salvo( che| con| previo| in)? · a meno che · tranne( che| con)? · eccetto · se non
			fatta salva
		`,
		without: 'senza · in assenza d(i|el|ella) · in mancanza d(i|el|ella) · esent(e|i) da(l)?',
		before: `
			prima( di| che| del| della| dell)? · fin(o|ché|chè)( (a|al|alla|all|a quando|quando))?( non)?
			sino( a| al| alla| all)? · previamente
			preventivamente · preventiv(o|a)( a| al| alla| all)? · anteriormente
		`,
		when: `
			se · quando · dopo( che| aver| il| la)? · previ(o|a) · con · una volta( che)? · qualora
			a seguito d(i|el|ella|ell) · in seguito a · in caso d(i|el) · sulla base d(i|el) · in base a(l)?
			subordinat(o|a|i|e) a(l)? · dietro · a condizione · purché · tramite · mediante
		`,
		conditional: `
			se(?! stess(o|a|i|e)) · qualora · nel caso in cui · ove( <w>)? · laddove · a meno che · salvo che
			in caso di (rifiuto|diniego|mancat|opposizione|negat)* · a condizione che · purché
			per (evitare|impedire|bloccare|disattivare|rifiutare|prevenire|disabilitare) · quando (rifiut|non)*
		`,
		restriction: `
			per(?! (il momento|ora|questo|sempre|nulla|niente)) · al fine d(i|ell) · a(i)? fini · allo scopo
			a scop(o|i) · finalizzat(o|a|i|e) · in modo (da|tale|che) · senza
			salvo · tranne · eccetto · a meno che · prima · se · qualora · quando · con
			in (combinazione|relazione|associazione|abbinamento) · oltre · direttamente · nell ambito · fino
		`,
		relative: `
			che · cui · (il|la|i|le) (cui|qual(e|i)) · dove · destinat(o|a|i|e) · volt(o|a|i|e) a · idone(o|a|i|e)
		`,
		qualifier: `
			di (terz(e|a|i)( part(e|i))?|profilazione|marketing|tracciamento|tracking|sessione|analisi|statistic(a|he)|pubblicità|preferenz(a|e)|personalizzazione|prestazione|navigazione|funzionalità|monitoraggio|remarketing|misurazione|google|facebook|meta|social|performance|tale|questo|altri)
			(dei|delle|da) (social|terz(e|i)( parti)?|partner|piattaforme) · terz(e|i) part(i|e) · pubblicitar(i|io|ia|ie)
			analitic(i|o|a|he) · statistic(i|o)
			non( |-)(necessari|essenzial|tecnic|indispensabil|obbligator|strettamente|funzional)* · opzional(i|e)
			facoltativ(i|o) · funzional(i|e) · persistent(i|e) · permanent(i|e)
			(strettamente )?(tecnic(i|o)|necessari(o)?) · propri(etari)?(o|a|e)? · social · invasiv(i|o) · traccianti
			profilanti · tal(i|e) · simili · soggetti · a fini · per finalità
			con finalità · spia · analytics · temporane(i|o) · inutili
		`,
		joint: `
			e(d)? · o(d|ppure)? · a(l|i|gli|lla|lle|ll')? · d(i|el|ei|egli|elle|ella|ell')
			il · lo · la · i · le · l' · un(o|a|')?
		`,
		you: `
			t(u|i|e) · tu(o|a|oi|e) · lei · su(o|a|oi|e) · voi · vostr(o|a|i|e) · vi · utent(e|i)
			visitator(e|i) · navigatori · client(e|i) · interessat(o|i) · pu(oi|ò) · pot(ete|rai|rà)
			è possibile · loro
		`,
		we: `
			noi · nostr(o|a|i|e) · ci · *(ia|ere|ire)mo
			(questo|il|nostro|presente|del|dal|sul|nel) (sito|portale|negozio|blog|servizio)( web| internet)?
			(questa|la|nostra|presente) (pagina|applicazione|piattaforma|app|società) · il titolare
			(non )?(si|vengono|viene|sono) (usa|usano|utilizza|utilizzano|utilizzati|utilizzate|utilizzato|usati|usato|installati|installato|impiegati|impostati|adoperati)
		`,
		it: `
			ess(o|a|i|e)
			lo strumento · la (soluzione|piattaforma) · il (servizio|fornitore|plugin|modulo) · ciò
			tali (dati|informazioni|cookie|strumenti)
			quest(o|a|i|e)(?! (sit|pagin|portal|web|negozi|blog|app|societ|informativ|aziend)*)
			l applicazione · l estensione
			(questi|i|le|queste) (pulsanti|icone|collegamenti|bottoni)
		`,
		use: `
			utilizz(a|ano|iamo|ava|avano|avamo|are|ato|ata|ati|ate|ando|i|ino|erà|eremo) · utilizzo d(i|el|ei|ella|elle|ell)
			us(a|ano|iamo|ava|avano|avamo|are|ato|ata|ati|ate|ando) · uso d(i|el|ei|ella|elle|ell)
			(fa|fanno|facciamo|fare|facendo)( <w>)? (uso|ricorso|utilizzo)
			impieg(a|ano|hiamo|ava|avano|avamo|are|ato|ata|ati|ate|o di|o dei) · adoper(a|ano|iamo|ati) · avval(e|iamo|gono|erci|ersi)
			(si |ci )?serv(e|iamo|ono|irsi) di · ricorr(e|iamo|ono|ere) · install(a|ano|iamo|are|ato|ata|ati|ate|azione)
			impost(a|ano|iamo|ati|ato) · inseri(amo|sce|scono|to|ta|ti|te|re|mento)
			integr(a|ano|iamo|are|ato|ata|ati|ate|azione) · incorpor(a|ano|iamo|ato|ata|ati|ate)
			caric(a|ano|hiamo|ato|ata|ati|ate|are) · attiv(ano|iamo|ato|ata|ati|ate|are) · implement(a|iamo|ato|ata|ati|ate)
			adott(a|iamo|ato|ati) · contien(e)? · contengono · includ(e|ono|iamo) · inclus(o|a|i|e) · collabor(a|iamo) con
			lavor(a|iamo) con · rilasci(a|ano|amo|ati) · memorizz(a|ano|iamo) · ospit(a|iamo|ano)
			invi(a|ano|amo)(?= (uno |dei |alcuni |i )?cookie) · gestit(o|i) da · post(o|i) in essere · (utilizzar|usar|impiegar|installar|impostar)(si|l(o|a|i|e))
			mostr(a|ano|iamo|are|ato|ati)
		`,
		used: `
			(è|sono|viene|vengono|venga|vengano|sarà|saranno|sia|siano|è stato|è stata|sono stati|sono state)( <w>)? (utilizz|us|impieg|install|impost|inseri|integr|caric|attiv|implement|adott|adoper)(at)?(o|a|i|e|to|ta|ti|te)(?!(?: <w>){0,2} (?:non|mai))
			si (utilizz|us|impieg|install|adott)(a|ano)(?!(?: <w>){0,2} (?:non|mai))
			(è|sono|viene|vengono)( stat(o|a|i|e))? inclus(o|a|i|e) · (è|sono) (presente|presenti|in uso|attivo|attivi)
		`,
		are: '',
		ceased: `
			(non)( <w>)? (utilizz|us|impieg|install|serv|fa|facc|avval|ricorr|lavor|adott)(a|ano|iamo|e|iamo|ono)?( <w>)? più
			(smesso|cessato) di <w> · non (è|sono|viene|vengono) più( in)? (us|utilizz|attiv|install|impieg)*
			(è|sono) stat(o|a|i|e) (rimoss|disattivat|eliminat|disinstallat)(o|a|i|e) (dal|dalla|da|dai)
		`,
		switched: `passat(i|o|e|a) da · sostituit(o|a|i|e)`,
		onto: `a · con · da`,
		off: `(è|sono)( <w>){0,3} (disattivat|disabilitat|spent)(o|a|i|e) · abbiamo (disattivato|disabilitato)`,
		formerly: `(in passato|prima|precedentemente),?( <w>){0,2} (utilizzav|usav|impiegav)(a|amo|ano)`,
		able: 'può · possono',
		unsure: `non( <w>)? (possiamo|può|si può) (garantire|escludere|promettere)`,
		terms: `condizioni( generali)? di (vendita|acquisto) · (ordin*|acquist*) … condizioni`,
		have: '(abbiamo|ha)(?!( <w>)? (controllo|influenza|accesso|responsabilità|conoscenza|obbligo|possibilità|potere|modo)) · ci sono · c è · sono presenti · dispone · esistono · prevede · effettu(a|ano|iamo) · svolg(e|ono|iamo)',
		collect: `
			raccog(lie|liamo|liere|lierà) · raccolgono · raccolt(o|a|i|e)
			acquisi(amo|sce|re|scono|to|ta|ti|te|zione) · registr(a|ano|iamo|are|ato|ata|ati|ate|azione)
			tratt(a|ano|iamo|are|ato|ata|ati|ate|amento|amenti) · elabor(a|ano|iamo|are|ato|ata|ati|ate|azione)
			misur(a|ano|iamo|are|ato|ati|azione) · analizz(a|ano|iamo|are|ato|ati|ate)
			rilev(a|ano|iamo|are|ato|ati|ate|azione) · tracci(a|ano|amo|are|ato|ati|amento) · monitor(a|ano|iamo|are|aggio)
			otten(iamo|ere|uti|ute|gono)
		`,
		store: `
			conserv(a|ano|iamo|are|ato|ata|ati|ate|azione|erà|eremo|eranno)
			memorizz(a|ano|iamo|are|ato|ata|ati|ate|azione) · archivi(a|ano|amo|ato|ati|ate|azione)
			salv(a|ano|iamo|ato|ata|ati|ate) · manten(iamo|ere|uto|uta|uti|ute) · manteng(a|ono) · trattenut(o|a|i|e)
			custodi(amo|to|ti|te|ta) · per quanto tempo
			(periodo|tempo|tempi|durata|termine|termini)( <w>)? (conservazione|archiviazione|ritenzione|memorizzazione)
			data retention
		`,
		delete: `
			cancell(a|ano|iamo|are|ato|ata|ati|ate|azione|eremo|erà) · elimin(a|ano|iamo|are|ato|ata|ati|ate|azione|eremo)
			distru(ggiamo|gge|ggere|tti|tte|tto|zione) · rimo(ss|zion)(o|a|i|e) · rimuov(e|iamo|ere) · anonimizzat(i|e|o|a)
			resi anonimi
		`,
		share: `
			condivi(de|dono|diamo|dere|so|sa|si|se|sione|deremo) · vend(e|ono|iamo|ere|uto|uta|uti|ute|eremo|iamo) · vendita
			ced(e|ono|iamo|ere|uto|uta|uti|ute|eremo) · cessione · comunic(a|ano|hiamo|are|ato|ata|ati|ate|azione|heremo)
			trasmett(e|ono|iamo|ere) · trasmess(o|a|i|e) · trasmissione
			trasfer(iamo|ire|ito|ita|iti|ite|isce|iscono|imento|imenti)
			divulg(a|ano|hiamo|are|ato|ata|ati|ate|azione|heremo) · diffond(e|iamo|ere) · diffus(o|a|i|e) · diffusione
			forni(amo|re|to|ta|ti|te|sce|scono|remo) · invi(amo|are|ato|ata|ati|ate|a|ano) · nolegg(ia|iamo|iati|iate)
			affitt(a|iamo|ati|ate) · scambi(a|amo|ati|ate|are) · rivel(a|iamo|ato|ata|ati|ate|are)
			commercializz(a|ano|iamo|ati) · messi a disposizione
			(trasferir|ceder|comunicar|condivider|inviar|vender|divulgar|diffonder|trasmetter|fornir)(si|l(o|a|i|e))
		`,
		transfer: `
			trasfer(iamo|ire|ito|ita|iti|ite|isce|iscono|imento|imenti|iranno) · trasmett(e|ono|iamo|ere)
			trasmess(o|a|i|e) · conserv(a|ano|iamo|ato|ata|ati|ate|azione|ate) · memorizz(ato|ata|ati|ate|a|ano)
			archiviat(o|a|i|e) · tratt(a|ano|iamo|ato|ata|ati|ate|amento) · elaborat(o|a|i|e) · invi(ato|ata|ati|ate|amo)
			ospitat(o|a|i|e) · ubicat(o|a|i|e) · situat(o|a|i|e) · stabilit(o|a|i|e) · localizzat(o|a|i|e) · server
			resident(i|e) · espatri* · (trasferir|trasmetter|inviar|conservar|trattar|memorizzar)(si|l(o|a|i|e))
		`,
		anonymise: `
			anonimizz* · anonim(o|a|i|e) · tronc(a|ato|ata|ati|ate|amento|are|hiamo)
			maschera(re|to|ta|ti|te|mento) · mascher(iamo|ano) · abbrevi(ato|ata|ati|are) · accorciat(o|a|i|e)
			pseudonimizz* · anonymizeip · anonymize_ip · offusc(a|at)*
			(ultim|part)(o|a|e|i|i cifre)? … (elimin|rimo|cancell|sostitu|azzer|oscur|mascher)(at|ss|it)?(o|a|i|e|iamo)
			indirizz(o|i) ip (complet|inter)(o|i)( <w>)? non · non( <w>){1,3} indirizz(o|i) ip (complet|inter)(o|i)
		`,
		optOut: `
			se non (desider|vuoi|vuole|volete|intend)* · rifiut(are|a|i|arli|o|arne|ando)
			disattiv(are|a|i|arli|ando|azione|ato|ata|ati|ate|abil(e|i)) · disabilit(are|a|i|arli|ando|azione|ato|ati)
			blocc(are|a|hi|arli|ando|o) · cancell(are|a|arli|i) · elimin(are|a|arli|i) · oppor(si|ti|re|mi) · opposizione
			(revoc|ritir)(are|a|hi|o|arlo|i)( <w>){0,5} (consenso|autorizzazione) · rimuovere
			(modific|cambi|gest|configur|personalizz|aggiorn|controll|regol|impost|amministr)(are|ando|a|i|ire|isci|endo|hi|ino)( <w>|/){0,5} (cookie|consens(o|i)|preferenz(a|e)|impostazioni|scelt(a|e)|browser|opzioni|installazione)
			opt-? ?out · disiscri(ver|zion|vit)* · negare · impedire · non (accettare|autorizzare|acconsentire) · escludere
			annullare l iscrizione · scegliere( <w>){0,4} cookie · dire (di )?no · inibire
		`,
		conduct: `
			(continuando|proseguendo|navigando|utilizzando|usando|visitando|accedendo|restando|scorrendo|condividendo|fornendo|inviando|contattando|chiudendo)(ne|la|si)?
			(se|quando) (continui|continua|prosegui|prosegue|continuate|navighi|naviga|visiti|visita|utilizzi|utilizza|accedi|accede|rimani|non modifichi)
			(il |con il |mediante il )?(proseguimento|prosieguo|prosecuzione)( <w>){0,3} (navigazione|visita)
			(l |con l |tramite l )?(uso|utilizzo|accesso)( continuato)? (del|di questo|al|a questo|del nostro|dei nostri) (sito|servizi*|portale)
			(la |con la )navigazione (del|nel|sul|su) <w>
			(proseguire|continuare)( <w>){0,2} (navigazione|navigare|utilizzare)
			scroll
		`,
		click: `
			clicc(ando|are|a|hi|hiamo) · clic · prem(endo|ere|i|a|ete)
			spunt(ando|are|a) · casell(a|e) · pulsant(e|i) · bottone · tasto
			azione positiva · atto positivo · tramite (il|questo) (banner|pannello)
		`,
		accept: `
			accett(a|i|o|ano|are|ate|iamo|ando|ino) · acconsent(i|e|o|ono|ire|ite)
			(presti|presta|dai|dà|dare|prestare|esprimi|manifesta|fornisci)( <w>){0,4} (consenso|assenso)
			consent(i|e|ite) (all|al|l|a) · autorizz(i|a)
			(si )?(intende|considera|ritiene|intenderà|riteniamo|considerato) … (accett|acconsent|consens|prestat)*
			d accordo · equivale( <w>){0,4} (consenso|accettazione)
		`,
		consent: `
			consens(o|i)(?! mode) · acconsent(i|e|o|ono|ire|ito|ite|a) · accett(a|i|o|are|ato|ata|ati|ate|azione|ano|iate)
			autorizz(i|ato|ata|azione|ati) · assenso · approvazione · opt-?in · approvat(o|a|i)
			(detto|dice|dire) (di )?sì
		`,
		basedOn: `
			bas(a|ano|ato|ata|ati|ate) su(l|i|lla|ll)? · si fonda(no)? su(l|lla|ll)? · fondat(o|a|i|e) su(l|lla|ll)?
			sulla base d(i|el|ell|ella) · in base a(l|ll|lla)? · (?<!non )richied(e|ono|endo) · (?<!non )necessit(a|ano) d(i|el|ell)
			(?<!non )soggett(o|a|i|e) a(l|ll|lla)? · subordinat(o|a|i|e) a(l|ll|lla)? · con · previ(o|a) · dietro · tramite
			mediante
		`,
		legitimateInterest: `
			(legittim(o|i) interess(e|i)|interess(e|i)( <w>)? legittim(o|i))
			art(icolo|.)? ?6( <w>| ?[.,°()-]+ ?\\d?){0,7} ?f
		`,
		legalBasis: `
			bas(e|i) (giuridic(a|he)|legal(e|i)) · fondamento giuridico
			presuppost(o|i)( <w>)? (liceità|legittimità|giuridic(o|i)) · liceità del trattamento · titolo giuridico
			condizion(e|i) di liceità · base ?: · base del trattamento
		`,
		thirdParty: `
			(?<!paesi )terz(i|e)(?! paes(e|i)) · terza parte
			(altr|divers|estern)(i|e|a)( <w>)? (società|aziende|soggetti|imprese|organizzazioni|enti|persone|titolari|operatori)
			(soggetti|società|aziende|partner|fornitori|parti|imprese) (estern|terz|commercial)* · nessun altro
			ad altri · con altri · estranei
		`,
		data: 'dat(o|i) · informazion(e|i)',
		personalData: `
			dat(o|i) (personal(e|i)|identificativ(o|i)|di carattere personale) · (i|dei|ai)( tuoi| suoi| vostri| loro)? dati
			(tuoi|suoi|vostri|loro|tali|questi|nessun|alcun|alcuni) dat(o|i)
			(le|tue|sue|vostre|tali|queste)( <w>)? informazioni
			informazion(e|i) (personal(e|i)|sull utente|su di (te|lei)|che ti riguardano|raccolte)
			dati (dell utente|degli utenti|dei clienti|dei visitatori|raccolti|forniti|che) · (ness|alc)una informazione
		`,
		ip: 'ip · protocollo internet · anonymizeip · anonymize_ip',
		tracking: `
			tracciamento · traccia(nti|tori|re|no|mo|ti|to)? · tracciator(e|i) · tracking · trackers?
			(?<!cookie di )(?<!cookies di )profil(azione|are|iamo|ati|ato|ano)
			monitoraggio( <w>){0,3} (utent|navigazion|comportament|visitator|attività)*
			monitora(re)?( <w>){0,3} (utent|comportament|navigazion|visitator)* · comportament(o|i|ale|ali)
			abitudini (di navigazione|degli utenti|di consumo) · sorvegli(are|anza|amo) · spi(are|amo)
			cronologia di navigazione · pedin* · (seguire|segue|seguiamo)( <w>){0,3} (utent|navigazion|visitator)*
		`,
		directMarketing: `
			newsletter · direct marketing · marketing diretto · mailing list
			comunicazioni (commercial|promozional|pubblicitari)*
			(e-?mail|email|messaggi) (promozional|commercial|pubblicitari)* · dem · invio di materiale
		`,
		tool: `
			strument(o|i) · serviz(io|i) · fornitor(e|i) · plug-?in(s)? · modul(o|i) · estension(e|i) · partner · script
			tag · sdk · soluzion(e|i) · piattaform(a|e) · responsabil(e|i) · ret(e|i) · network · tecnologi(a|e) · widget
			software · applicazion(e|i) · component(e|i) · sistem(a|i) · codic(e|i) · aziend(a|e) · funzionalità
		`,
		settings: `
			impostazion(e|i) · preferenz(a|e) · configurazion(e|i) · opzion(e|i)
			(banner|pannello|centro|strumento|gestore|widget)( <w>){0,3} (cookie|consenso|preferenze|consensi|privacy)*
			browser · navigatore · link · scelt(a|e) · collegament(o|i)
		`,
		browserSettings: `
			browser · (impostazioni|configurazione|opzioni|preferenze)( <w>){0,3} (browser|dispositivo|navigatore|terminale)
			programma di navigazione
		`,
		outsideEea: `
			stati uniti · (gli|negli|dagli|degli|agli) usa · usa(?=[).,;/-]) · u.s.a · statunitens(e|i) · american(a|o|i|e) · paes(e|i) terz(o|i) · terzi paesi
			extra(-| )?(ue|u.e|see|ee|eu|europe|comunitari|unione europea)(o|i|a)? · non (europe(o|i)|appartenenti all)
			cina · india · singapore · australia
			(fuori|al di fuori|all esterno|esterni)( <w>)? (dall |dell |dal |dello |da |alla |all |allo |di )?(ue|u.e|unione europea|see|spazio economico|europa|territorio (europeo|dell unione|dell ue))*
		`,
		insideEea: `
			(all interno|entro|nell ambito|in|nell|nello|entro i confini)( d(ell|ello|el|ella|i))? (ue|u.e|unione europea|see|spazio economico|europa|territorio (europeo|italiano|dell unione|nazionale)|italia|irlanda|germania|francia)*
		`,
		server: 'data ?cent(er|re) · centr(o|i) dati · hosting',
		policyOf: `
			(informativa|informative|politica|politiche|norme)( <w>){0,2} (privacy|riservatezza|cookie)* · privacy policy
			cookie policy · termini · condizioni · documentazione
		`,
		socialLink: `
			seguici · trovaci · vieni a trovarci · visitaci · contattaci (su|tramite|via) · (unisciti|iscriviti) (a|al|alla)
			condivid(i|ere|ete)( <w>){0,4} (su|tramite|via|attraverso|con) · pulsant(e|i) di condivisione
			(acced|registr|autentic|login|effettuare il login|log-in)(ere|i|arsi|ati|endo)?( <w>){0,2} (con|tramite|via|attraverso|mediante)
			(nostr(a|e|i|o)|la|le|il|i) (pagin|profil|account|canal|grupp|fanpage)(a|e|i|o)?( ufficial(e|i))? (su|sui)(?! (cui|quali))
			(pagin|profil|account|canal|grupp|fanpage|pulsant|bottone|icon|logo)(a|e|i|o)? (di |su )?(facebook|linkedin|instagram|x|twitter|youtube|tiktok|snapchat|pinterest|whatsapp)
			(siamo|presenti|attivi)( anche)? su (facebook|linkedin|instagram|x|twitter|youtube|tiktok|i social)
		`,
		socialPage: `
			-? ?(page|profile|fanpage|login|connect|logo)
		`,
		outsideLink: `
			(link|collegament|rimand|rinvi)(o|i)? (ipertestuali )?(a|ad|verso|al|ai) (altr|sit|pagin|terz|portal|un)*
			(siti|portali|pagine) (di terz|estern|terz)*( <w>){0,5} (non|responsab*) · non( <w>){0,4} responsab*
		`,
		law: `
			(la |il |lo |le |gli |i |l |dal |della )?(legge|normativa|gdpr|garante|codice privacy|codice|direttiva|regolamento|legislatore|edpb|provvedimento|linee guida|autorità|art. ?122|articolo 122|corte di giustizia|cookie law)( <w>|,|-<w>| ?[./()°]){0,12} (richied(e|ono)|prevede|prevedono|impone|impongono|stabilisc(e|ono)|ha (stabilito|chiarito|precisato|previsto|individuato|ritenuto|disposto)|precisa|chiarisce|raccomanda|ritiene|consider(a|ano)|defini(sce|scono)|vieta|vietano|obbliga|obbligano|dispone|dispongono|individua|consente|consentono|esige|identifica)
			(secondo|per|in base a|stando a)( <w>)? (garante|legge|normativa|gdpr|regolamento|legislazione)( <w>|,){0,12} (deve|devono|occorre|è necessario|può|possono|va|vanno|bisogna)
			(i|tutti i|ogni|gli|le|chi gestisce un) (siti( web)?|sito|editori|aziende|gestori|titolari|imprese)( <w>){0,4} (devono|deve|sono tenut|hanno l obbligo|è tenut|possono essere)*
			(è|sono) (vietat|illecit|consentit|obbligatori)(o|a|i|e)? (l|il|la|per legge|installare|dall|dalla|dal)
			(?<!(usa|usiamo|utilizza|utilizziamo) … )non (è|occorre|serve|viene)( <w>)? (richiesto|necessario|obbligatorio)?( <w>){0,5} consenso( <w>){0,4}
			obbligo di (acquisire|richiedere|ottenere)
		`,
		atMost: `
			al (massimo|più) · (durata|periodo|scadenza|tempo)( <w>){0,2} massim(o|a)( <w>){0,5}
			massim(o|a|i)( d(i|el|ella))? · max.? · fino a(d)?( un massimo di)?
			non (oltre|più|super(a|ano|iore|iori)|ecced(e|a|ono))( i| gli| a| ai| di)?
			entro( e non oltre)?( il termine di| i| gli)? · inferior(e|i) a(i)? · meno di · sotto i
			nel termine di
		`,
		atLeast: `
			almeno · minim(o|a)( di)? · più di · superior(e|i) a · oltre( i| gli)? · a partire da
		`,
		session: `
			session(e|i) · session
			(fino|sino)?( )?(alla|all|a|al|quando)( <w>){0,3} (chiusura|chiud)(i|e|a|ere|ono)?( <w>){0,3} (browser|finestra|sessione|navigatore)
			durata della (sessione|visita|navigazione)
		`,
		untilClosed: `
			(chiusur|chiud|chius)(a|e|i|o|ere|endo|ono)?( <w>){0,4} (browser|sessione|finestra|scheda|navigatore)
			(browser|finestra|scheda|navigatore)( <w>){0,2} chius(o|a)
			(fine|termine|termina|conclusione|al termine)( <w>){0,3} (sessione|visita|navigazione)
			cookie (tecnici )?di sessione · (durante|per la durata|per tutta|per l intera)( <w>){0,3} sessione
			scad(e|ono|enza)( <w>){0,5} sessione · abbandon(a|i|o)( <w>){0,2} sito
		`,
		expires: `
			scad(e|ono|enza|rà|ranno|uto) · durat(a|e) · dur(a|ano|erà) · validità · valid(o|a|i|e)
			persist(e|ono|ente|enti|enza) · perman(e|gono|enza) · rimang(a|ono) · rimane
			restano · cookie · tracciatori · vita
		`,
		otherTime: `
			(età|minor(e|i)|minorenni|bambin(o|i)|ragazzi)( <w>){0,4} · (compiuto|compiere)( <w>){0,3}
			(avere|abbiano|abbia|hai) (almeno|meno|più)( di)? · (persone|utenti|soggetti)( <w>){0,3} (meno|più) di
			(rispo|riscontr|richiest|reclam|notific|esercit|eserciz|evader|evas)*( <w>|,){0,12}
			(ultimi|ultime|precedenti|scorsi|ogni|da oltre)( <w>)?
		`,
	},
	techniques: {
		cookies: '*cookies?( <qualifier>)? · marcatori (temporanei|di navigazione)',
		'web-beacons': `
			web-? ?beacons? · beacons? · gif (trasparent|invisibil)(i|e) · web-? ?bugs?
			pixel (invisibil|trasparent|spia)(i|e)? · immagini invisibili · clear gifs? · segnalatori web · marcatori web
		`,
		pixels: '*pixels?( <qualifier>)? · 1x1*',
		'local-storage': `
			local ?storage · (archiviazione|memorizzazione|memoria|archivio) (locale|web|html5|del browser|nel browser)
			(memorizz|archivi|salv|conserv)at(o|a|i|e)( <w>){0,3} localmente
			localmente( <w>){0,4} (browser|dispositivo|terminale|computer) · session ?storage · indexeddb · web ?storage
			spazio di archiviazione
		`,
		fingerprinting: `
			finger-? ?print* · impront(a|e)( <w>)? (digital(e|i)|del (browser|dispositivo|terminale))( <w>){0,2}
		`,
		'session-recording': `
			registra(zione|zioni|re|no|mo|)?( <w>){0,3} (session(e|i)|visit(a|e)|schermo)
			mapp(a|e) (di calore|termic(a|he)|dei clic) · heat ?maps? · moviment(o|i)( <w>){0,3} mouse
			session (replay|recording)s? · riproduzion(e|i)( <w>){0,3} session(e|i) · digitazione
			scorrimento( <w>){0,2} (pagin(a|e)|schermo) · battut(e|a) sulla tastiera
		`,
		'server-logs': `
			logs? · registr(o|i)( <w>){0,2} (server|accesso|accessi|di sistema|web)
		`,
		'email-tracking': `
			(apert(ura|ure|e|i|a|o)|apri(re)?|apre) … (e-?mail|newsletter|messaggi(o)?|posta) · tass(o|i) di apertura
			(e-?mail|newsletter|messaggi)( <w>|,){0,6} apert(a|e|o|i|ura|ure)
		`,
	},
	purposes: {
		analytics: `
			statistic(a|he|o|i) · analitic(a|o|i|he) · analytics
			analisi( <w>){0,4} (navigazione|traffico|utilizzo|uso|visite|comportament*|web|audience|statistic*|accessi)
			misura(re|zione)( <w>){0,4} (traffico|visite|audience|prestazioni|accessi|performance|utilizzo|visitatori)
			numero (di|dei|degli) (visitator|visit|utent|pagin|access)* · traffico
			(come|modo in cui|modalità con cui)( <w>){0,4} (utilizz|us|navig|interag)(a|ano|i|iscono)( <w>){0,3} (sito|utenti|visitatori)
			analizz(are|a|iamo)( <w>){0,4} (traffico|uso|utilizzo|visite|navigazione|comportament*|accessi)
			accessi al sito · monitoraggio (del traffico|delle visite|degli accessi)
			cookie (di prestazione|di performance|prestazionali)
		`,
		advertising: `
			pubblicit(à|ari(o|a|e)?) · annunc(io|i) · inserzion(e|i|isti|ista) · marketing · retargeting · remarketing
			targeting · targettizz* · profilazione( a fini <w>)? · campagn(a|e) · conversion(e|i) · advertising
			mirat(a|e|i) · promozional(e|i) · comportamental(e|i)
		`,
		personalisation: `
			personalizz* · su misura · contenut(o|i) (rilevant|pertinent|adatt|personalizzat|in linea)*
			adatt(are|a|iamo|ati)( <w>){0,3} (contenut|preferenz|interess|esigenz)*
			(ricord|memorizz)(are|a|ano|iamo)( <w>){0,4} (preferenz|scelt|lingua|impostazion)*
			interessi (dell|degli) utent(e|i)
		`,
		social: `
			social( network| media)? · reti sociali · pulsanti (social|di condivisione) · plug-?in social*
			widget sociali
		`,
		essential: `
			(strettamente |assolutamente |tecnicamente )?necessari(o|a|e)?( al funzionamento| per il)? · essenziali
			indispensabili · cookie (tecnici|tecnico|funzionali|di sessione|di navigazione)
			(prevenzione|lotta)( <w>){0,3} frod(e|i) · sicurezza · autenticazione · carrello · corretto funzionamento
		`,
	},
	claims: {
		'no-transfer-outside-eea': `
			(tutti|tutte)( <w>){0,3} (dati|informazioni|server)( <w>|,){0,5} (conserv|tratt|ospit|memorizz|archivi|ubic|elabor)at(o|a|i|e)( <w>)? (in (italia|europa|germania|irlanda|francia)|(in|nell|nello|entro|all interno)( <w>)? (unione europea|ue|see|spazio economico))
		`,
		'implied-consent': `
			se non (accett|acconsent|desider|sei d accordo|è d accordo)(i|e|a)?( <w>|,){0,12} (non (utilizz|us|navig|prosegu)|abbandon|interromp|lasci|esc)(are|a|i|ere|ire)?
			(si intende|riteniamo|consideriamo|presumiamo|assumiamo|si considera|si ritiene|si presume|intenderemo)( <w>){0,6} (accett|acconsent|prestat|consens|d accordo)*
			(navigazione|uso|utilizzo|accesso|prosecuzione|proseguimento|visita)( <w>|,){0,9} (implica|comporta|costituisce|equivale|vale|significa|presuppone)( <w>){0,5} (consenso|accettazione|acconsent|accett)*
			consenso (implicito|tacito)
			(scorrendo|chiudendo)( <w>|,){0,14} (acconsent|accett|prest)(i|a|e|ate|ite)
		`,
		'consent-mode': 'consent mode( v2)? · modalità (di )?consenso( di google| v2)?',
		'browser-settings-as-consent': `
			(acconsent(i|e)|accett(a|i)|(prest|esprim|manifest|forn)(a|i|e|are|ere|ire|isci|isce)( <w>){0,3} consenso) … (tramite|mediante|attraverso|con)( <w>){0,3} (impostazion|configurazion|opzion)(e|i)( <w>){0,3} (browser|navigatore|programma)
			browser( <w>|,){0,8} (impostato|configurato|settato) (per|in modo) … (accett|consent)* … (consens|acconsent|intend|consider|ritien)*
			(impostazioni|configurazione)( <w>){0,3} browser( <w>|,){0,6} (costituisc|equival|valgono|vale|consider|come consenso)*
		`,
		'opt-out-offered': `
			opt-? ?out · youronlinechoices* · aboutads.info* · tools.google.com/dlpage/gaoptout
			componente aggiuntivo( <w>){0,6} disattivazione
		`,
		'outdated-reference': `
			scudo (per la )?privacy · approdo sicuro · universal analytics
			(legge )?675/(19)?96
			art(icolo|.)? ?(7|13) (del )?(d.? ?lgs.?|decreto legislativo|codice privacy)( <w>| ?[./°]){0,5}
			provvedimento( <w>){0,8} 8 maggio 2014
		`,
		'not-identifying': `
			non( <w>){0,4} (identific(?!ativ)|riconosc|ricondu)* · (mai|in alcun modo|in nessun modo)( <w>){0,4} identific*
			non( <w>){0,4} (associa|collega|ricolleg)(re|ti|te|to|bili)( <w>){0,3} (te|lei|persona|utente|identità|interessat*|individu*)
			(completamente|totalmente|del tutto|interamente|assolutamente) anonim(o|a|i|e)
			senza( <w>){0,3} identificar(e|ti|la|lo|li)? · impossibile( <w>){0,3} (identific|risal)*
		`,
		'no-tracking': `
			(nessun|alcun|senza|zero|né|niente)(a)?( <w>)? (tracciamento|tracciatori|tracciatore|profilazione|tracking|tracker)
			non (ti |vi |la |li |lo )?(tracci|profil|spi|monitor)(a|amo|iamo|ano)(?! (il|lo|la|i|le) (ordin|spedizion|pacc)*)
			non( <w>){0,2} (effettu|fa|facci|svolg|esegu)(a|amo|iamo|iamo|e)?( <w>){0,3} (tracciamento|profilazione)
			(?<!non )(utilizz|us|impieg|install)(a|iamo|ano)( <w>)? (solo|soltanto|solamente|esclusivamente|unicamente)( <w>)? cookies?( <w>)? (tecnici|necessari|essenziali|funzionali|indispensabili|di sessione)
			(utilizz|us|impieg|install)(a|iamo|ano)( i| dei| cookie){0,2} cookies? (tecnici|necessari|essenziali|funzionali)( <w>)? (e )?(solo|esclusivamente|unicamente|soltanto)
			cookies? (tecnici|necessari) (soltanto|solamente)
			solo (e soltanto |ed esclusivamente )?cookies? (tecnici|necessari|essenziali) (vengono|sono) (utilizz|us|install)at(i|e)
			non (viene|vengono|è|sono) (mai )?tracciat(o|a|i|e)
		`,
	},
	information: {
		controller: 'titolar(e|i)( <w>){0,3} trattament(o|i) · titolare del trattamento · titolare (dei|di) dati',
		contact: `
			contatt* · scriv* · rivolg* · inviar* · e-?mail* · mail · posta elettronica · pec · telefon* · tel.?
			indirizz* · sede · domande
		`,
		'data-protection-officer': `
			responsabile della protezione dei dati · responsabile per la protezione dei dati · dpo · rpd
			data protection officer
		`,
		purposes: `
			finalità · scop(o|i) · al fine di · allo scopo di · per(?! (il|la|i|gli|le|un|una|lei|te|noi))
			affinché
		`,
		'legal-basis': `
			obblig(o|hi) (legal(e|i)|di legge|giuridic(o|i)) · (esecuzione|adempimento) … contratt* · articolo 6
			art. ?6 · bas(e|i) giuridic(a|he) · fondament* giuridic*
			(basa|basano|fonda|fondano|basato|fondato)( <w>){0,2} (su|sul|sulla) … (consenso|contratto|interesse)
		`,
		'legitimate-interests': `
			nostr(o|i)( <w>)? <legitimateInterest> · <legitimateInterest> (a|di|del|della|consist*|nel)
		`,
		recipients: `
			chi (riceve|ha accesso) · a chi
			responsabil(e|i) (esterni )?del trattamento · responsabili esterni · destinatar(io|i)
			fornitor(e|i) · prestator* · soggetti terzi · partner · autorità (giudiziari*|pubblic*|competent*)
			società del gruppo
		`,
		transfers: 'trasferi* … (estero|extra|paesi terzi|fuori|al di fuori) · paesi terzi',
		retention: `
			finché · fino (a|al|alla|allo|ad|all')* · per (il|tutto il|un)( <w>){0,2} (tempo|periodo|durata)
			(periodo|tempi?|durata|termini?) di conservazione · non oltre · più a lungo · quanto tempo
			tempo (strettamente )?necessario
		`,
		rights: `
			diritt(o|i)
			(può|puoi|potrà|richiedere|esercitare|chiedere)( <w>){0,3} (accesso|accedere|rettific*|cancell*)
		`,
		'right-access': 'accesso · accedere · copia',
		'right-rectification': 'rettific* · corregg* · correzione · aggiornament* · aggiornare',
		'right-erasure': 'cancell* · eliminazione · eliminare · oblio',
		'right-restriction': 'limitazione · limitare',
		'right-portability': 'portabilità · leggibile da',
		'right-objection': 'oppo*',
		withdrawal: '(revoc*|ritir*) … consens* · consens* … (revoc*|ritir*) · modificare( <w>){0,3} consens*',
		complaint: 'reclam* · ricors* · segnalazion*',
		authority: 'garante( <w>){0,6} · garante · autorità( <w>){0,3} (controllo|garante|protezione|vigilanza)*',
		'automated-decisions': '(decision(e|i)|process(o|i) decisional(e|i))( <w>){0,3} automatizzat* · articolo 22',
		safeguard: `
			clausole( <w>){0,2} (tipo|standard|contrattuali)* · decision(e|i) di adeguatezza
			(livello di )?protezione adeguat* · adeguat(o|a) (livello|protezione)* · norme vincolanti*
			data privacy framework · scc
		`,
		definition: 'person(a|e) fisic(a|he)( <w>){0,2} (o|e) giuridic* · determin(a|i)( <w>){0,3} le finalità',
		elsewhere: `
			app · applicazion(e|i) · intranet* · area (riservata|clienti) · minor(i|enni) · bambin*
			newsletter* · e-?mail* · dipendent* · candidat* · in passato
		`,
		sell: 'vend* · cedi* · cess(o|i|ione) · ced* · affitt* · noleggi*',
		updated: `
			aggiornat(o|a|e|i) · ultimo aggiornamento · aggiornamento · ultima (modifica|revisione)
			modificat(o|a) · revisionat(o|a) · in vigore · (valida|valido|efficace) dal · versione
			pubblicat(o|a) · data (di|del)
		`,
	},
	units: {
		second: 'second(o|i) · sec.? · s',
		minute: 'minut(o|i) · min.? · minutes?',
		hour: 'or(a|e) · h · hours?',
		day: 'giorn(o|i)( lavorativi| solari)? · gg.? · g · days?',
		week: 'settiman(a|e) · weeks?',
		month: 'mes(e|i) · months?',
		year: 'ann(o|i) · years?',
	},
	numbers: `
		0.5 mezzo, mezza · 1 un, uno, una · 2 due · 3 tre · 4 quattro · 5 cinque · 6 sei · 7 sette · 8 otto · 9 nove
		10 dieci · 11 undici · 12 dodici · 13 tredici · 14 quattordici · 15 quindici · 16 sedici · 18 diciotto · 20 venti
		24 ventiquattro · 25 venticinque · 26 ventisei · 30 trenta · 36 trentasei · 45 quarantacinque · 48 quarantotto
		60 sessanta · 72 settantadue · 90 novanta
	`,
	columns: {
		name: `
			nom(e|i)( d(el|ei) cookie| cookie)?( tecnico)? · cookies?( utilizzat(o|i)| installat(o|i))? · chiave
			denominazione · identificativo · name · titolo
		`,
		provider: `
			fornitor(e|i)* · domini(o)? · host · società · azienda · terz(a part(e|i)|e parti|i) · origine · provenienza
			proprietari(o) · titolare · gestore · emittente · serviz(io|i) · installato da · impostato da · erogatore
			partner · provider · sorgente · prima o terza parte · part(e|i)
		`,
		purpose: `
			finalità* · scop(o|i)* · descrizion(e|i)* · funzion(e|i|alità)* · uso* · utilizzo* · obiettivo · a cosa serve
			cosa fa · spiegazione · motivo · dettagli(o)? · purpose · impiego
		`,
		lifetime: `
			durat(a|e)* · scadenz(a|e)*
			(tempo|tempi|periodo|termine|data)( massimo)? di (conservazione|scadenza|permanenza|archiviazione|vita|memorizzazione|durata|validità)
			validità · conservazione · persistenza · permanenza · ritenzione · duration · expiry
		`,
		other: `
			tip(o|i|ologi(a|e))* · categori(a|e)* · privacy* · informativa* · link · dat(o|i)* · paese · base giuridica
			consenso · altre informazioni · maggiori informazioni · disattiva* · opt-? ?out · natura · più informazioni
		`,
	},
	endings: '',
	nameParts: {
		pixel: 'pixel di *',
		analytics: 'analitica',
	},
};
