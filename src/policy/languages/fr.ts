import type {Lexicon, LinkWords} from '../lexicon.ts';

export const frLinks: LinkWords = {
	language: 'fr',
	privacy: `
		politique de confidentialité · politique de protection (des données|de la vie privée)* · charte de confidentialité
		(déclaration|avis|notice) de confidentialité · politique (relative aux données|vie privée|de vie privée)*
		(protection|charte|traitement) des? (vos )?données( personnelles| à caractère personnel)? · confidentialité
		politique (de )?confidentialite · données (personnelles|à caractère personnel) · vie privée · rgpd
		donnees personnelles
	`,
	cookies: `
		politique (de |sur les |relative aux |en matière de |de gestion des )?(cookies|traceurs|témoins)
		(gestion|utilisation|charte) des? cookies · (à propos|liste) des cookies · (cookies et )?traceurs
		témoins de connexion
	`,
	paths: {
		privacy: '/politique-de-confidentialite',
		cookies: '/cookies',
	},
};

export const fr: Lexicon = {
	language: 'fr',
	everyday: `
		de la le les des et à du en un une que qui est pour dans sur par vous nous votre vos ne pas ce ces sont au aux
		avec être ou cette il elle leur leurs notre nos données peut peuvent lorsque afin ainsi dont sans plus site d l qu
		s n c si vie privée utilisons concernant auprès tout toute toutes fait été
	`,
	abbreviations: `
		p. ex · p.ex · ex · etc · cf · art · al · n · no · nos · m · mm · mme · mmes · mlle · dr · st · ste · bd · av
		tél · tel · env · min · max · sec · vs · c.-à-d · c.à.d · i.e · s.a · s.a.s · s.a.r.l · s.à.r.l · n.b · réf · inc
		ltd · co · corp · adr · dir · éd · vol · p · pp · resp · u.e · e.u · u.s · u.s.a
	`,
	words: {
		not: `
			pas(?! (que|seulement|uniquement|exclusivement|simplement)) · jamais · ni · nullement · aucunement
			ne saur(ait|aient|ions) · (?<=(?:ne|n) <w> )(plus|guère) · non plus
			aucune? de nos( <w>)? *(sites|boutiques|pages|magasins|applications|canaux) n(e)?
		`,
		none: `
			aucune?(?! (contrôle|influence|accès|maîtrise|incidence|impact|obligation|responsabilité|garantie|visibilité|pouvoir|moyen)) · nul(le)? · zéro · jamais d(e)?
			(?<!permet(?:tent|tant|tront|tra|te)? )(?<!oubliez )(?<!empêche(?:nt)? )pas d(e)?
		`,
		neither: 'ni',
		noneOf: '',
		notOnly: `
			pas (que|seulement|uniquement|exclusivement|simplement|nécessairement|limitée?s?)
			sans (s |que cela )?(y )?limit*
			(n est|est) pas que
		`,
		otherThan: `
			(autres?|autrement|ailleurs)( <w>){0,3} qu(e)?(?! (nous|vous|ils|elles|on|l on)) · (à l )?exception d(e|es|u)? · à part · hormis · excepté
			en dehors d(e|es|u)? · sauf · outre
		`,
		freeOf: `
			(exempte?s?|libre|dépourvue?s?|dénuée?s?) d(e)?
			sans (aucune? )?(utilis*|employer|recour*|déposer|installer|usage|l utilisation|le moindre)
		`,
		but: `
			mais · cependant · toutefois · en revanche · néanmoins · tandis que · alors que · par contre · pourtant
			, (et )?(nous|vous|ils?|elles?|celui-ci|celle-ci)(?<!^(?:sans|faute|à défaut|en|lorsque?|quand|si|s|tant|jusqu|avant|préalablement|après|avec|à moins|sauf|au cas|dans) [^;]{0,70}, (?:et )?(?:<w>|celui-ci|celle-ci))
			à la place
		`,
		rather: '',
		only: `
			uniquement · seulement · exclusivement · seule?s? · (ne|n)( <w>){1,4} qu(e)?
			strictement(?! (nécessaire|indispensable|technique|essentiel|fonctionnel|confidentiel)*)
		`,
		unless: `
			sauf( si| avec| en cas| accord| opposition)? · à moins (que|d) · hormis · sans · si vous n(e)? · faute d(e)?
			à défaut d(e)? · en l absence d(e)?
		`,
		without: `
			sans · (en )?l absence d(e)? · à défaut d(e)? · faute d(e)? · hors · exempt(é|ée|és|ées|e|es|ion)?s? d(e|u)?
		`,
		before: `
			avant( que| de| d| toute?| tout)? · préalables? (à|au) · préalablement · tant que(( <w>){0,5} pas)?
			jusqu(e|'à( ce que)?|'au|'aux|'alors)? · au préalable
		`,
		when: `
			si · s'ils? · lorsque · lorsqu · quand · dès( lors)? que · après( que| avoir)? · une fois( que)? · avec
			sous réserve (de|d|que) · en cas d(e)? · à condition (que|de|d) · sur la base d(e)? · moyennant · suite à
			à la suite d(e)? · où
		`,
		conditional: `
			si(?! bien) · s'ils? · à moins (que|de|d) · au cas où · dans le cas où · dans l hypothèse où
			en cas d(e)? (refus|opposition|désaccord|retrait) · à supposer · lorsque vous (refusez|vous opposez|n)
			(pour|afin de|afin d|en vue d) (éviter|empêcher|refuser|bloquer|désactiver|interdire)
		`,
		restriction: `
			pour(?! (le moment|l instant|l heure|cela|autant|ce site)) · afin (de|d|que|qu) · à (des|de) fins · aux fins
			dans le but · en vue (de|d|du) · de (manière|façon) (à|que|qu) · permettant · sans · sauf · avant · à moins
			si · lorsque · lorsqu · avec · au-delà · directement
			dans le cadre · à l exception · hormis · hors · qu(e)? (dans|après|en)
		`,
		relative: 'qui · que · qu · dont · auxquel(le)?s · destinée?s? · servant · visant · où',
		qualifier: `
			de (tiers|tierce*|publicité*|ciblage|reciblage|suivi|pistage|traçage|profilage|mesure|statistiques?|session|marketing|réseaux|préférences?|partage|performance|navigation|fonctionnalité|google|facebook|meta)
			d (analyse|audience|authentification) · des (réseaux|tiers|partenaires) · tiers · tierces?
			publicitaires? · analytiques? · marketing · statistiques? · optionnels? · facultatifs?
			non( |-)(essentiels?|nécessaires?|fonctionnels?|techniques?|indispensables?) · fonctionnels? · persistants?
			permanents? · sociaux · intrusifs? · invasifs? · espions? · comportement* · traceurs? · déposés par · émis par
			soumis · susceptibles · tels? · autres? · propriétaires? · à des fins
			(strictement |techniquement )?(nécessaires?|techniques?|essentiels?|indispensables?) · internes? · temporaires?
			inutiles? · superflus?
		`,
		joint: `
			et · ou · à · au · aux · de · des · du · d' · l' · le · la · les · un · une · quelconques?
		`,
		you: `
			vous · votre · vos · utilisat(eur|rice)s? · internautes? · visiteu(r|se)s? · usagers? · tu · ton · tes
			client(e|s|es)?
		`,
		we: `
			nous · notre · nos · (ce|le|du|notre|présent|nos) sites?( web| internet)?
			(cette|notre|présente) (application|plateforme|boutique|page) · l application · l éditeur · on
		`,
		it: `
			il · elle · ils · elles · cet outil · cette (solution|technologie|application|plateforme|extension)
			ce (service|prestataire|module|dernier|script) · l outil · le (service|prestataire|module|fournisseur)
			la solution · cela · ceci · celui-ci · celle-ci · ces (derniers|dernières|outils|services)
			(ces|les) (boutons|icônes|liens)
		`,
		use: `
			utilis(?!at(eur|rice))* · employ(ons|é|ée|és|ées|er|ant) · emploi(e|ent) · recour(s|ons|t|ent|ir|ant)
			appel (à|au|aux) · usage d(e|es|u)? · faisons · servons
			install(e|es|ent|ons|é|ée|és|ées|er|ant|ation) · dépos(e|ent|ons|é|ée|és|ées|er|ant) · dépôt · plaçons
			plac(er|ent|é|ée|és|ées) · intègr(e|ent) · intégr(ons|é|ée|és|ées|er|ant|ation) · charg(eons|ée|és|ées|er|ent)
			activ(ons|ent|é|ée|és|ées|er) · implément* · (met|mettons|mettent|mettre|mis|mise|mises) en (œuvre|oeuvre|place)
			exploit(e|é|ée|és|ées|er|ons|ent|ant) · contien(t|nent) · comport(e|ent|ons) · inclu(t|ent|ons) · embarqu(e|ent|ons|é|és)
			insér(ons|er|é|és|ée|ées) · (collabor|travaill)(e|ons|ent) avec · appuy(ons|ant) sur · appuie sur
			ajout(ons|é|és) · affich(ons|e|ent)
		`,
		used: `
			(n'|ne )?(est|sont|soit|soient|sera|seront|a été|ont été)( pas| plus| jamais| actuellement)? (utilis|employ|dépos|install|plac|intégr|charg|activ|implément|enregistr)ée?s?(?!(?: <w>){0,2} (?:pas|plus|jamais))
			(?<=(?:pas|plus|jamais|guère|ni) (?:<w> )?)((utilis|employ|dépos|install|plac|intégr|charg|activ|implément)ée?s?|mis(e|es)? en (œuvre|oeuvre|place))
			n'y a · y a · (ne )?s'(utilise|installe)
		`,
		are: 'est · sont',
		ceased: `
			(n|ne)( <w>){1,2} plus (d )?(recours|usage|appel)
			(ne|n) (faisons|fait|avons|a|servons|sert|recourons|recourt|déposons|dépose|travaillons) plus · cessé d(e)?( <use>)?
			abandonné
			((a|ont) été )?(supprim|retir|désactiv|désinstall)ée?s? (du|de (notre|ce|nos)|de l) (site|service*|application|page*)
			(ne|n) (est|sont) plus en (place|service)
		`,
		switched: `pass(és?|ées?) de · migré de · remplacé(e|s|es)?`,
		onto: `à · par · vers`,
		off: `(?<=(est|sont)( <w>){0,2} )(désactivé|éteint|coupé)(e|s|es)? · avons désactivé`,
		formerly: `(auparavant|par le passé|autrefois),?( <w>){1,3} (utilis(ions|ait|aient)|avons utilisé|avions)`,
		able: 'peut · peuvent',
		unsure: `(pouvons|peut|saurions|saurait)( <w>)?( pas)? (garantir|exclure|promettre)`,
		terms: `conditions( générales)? de vente · cgv · (commande|achat)s? … conditions`,
		have: 'y a · dispos(e|ons|ent) · existe',
		collect: `
			collect(e|es|ent|ons|é|ée|és|ées|er|ant) · recueill* · enregistr(e|ent|ons|é|ée|és|ées|er|ant|ement)
			trait(e|ent|ons|é|ée|és|ées|er|ant|ement|ements) · mesur(e|ent|ons|er|ant|é|és|ée|ées)
			analys(e|ent|ons|er|ant|é|és|ée|ées) · suiv(re|ons|ent|i|is|ie|ies) · (?<!comme )(?<!qui )suit · obt(enons|en(ir|u|us|ue|ues)|ien(t|nent))
			rel(ev(ons|er|é|és|ée|ées)|èv(e|ent)) · comptabilis* · comptons · trac(er|e|ent|é|és|ée|ées) · capt(er|ons|e|ent)
		`,
		store: `
			conserv(e|ent|ons|é|ée|és|ées|er|ation) · stock(e|ent|ons|é|ée|és|ées|er|age) · gard(e|ons|ent|é|ée|és|ées|er)
			archiv* · sauvegard* · enregistrée?s? · combien de temps · maintenue?s? · retenue?s?
			(durée|délai|période)s? de (conservation|rétention|stockage)
		`,
		delete: `
			supprim* · suppression · effac* · détrui(t|ts|te|tes|re|sons|sent) · destruction · anonymisée?s?
			purg(e|é|és|ée|ées|er) · éliminée?s?
		`,
		share: `
			partag(e|es|ent|eons|é|ée|és|ées|er) · vend(re|ons|ent|u|ue|us|ues|ez)? · revend* · vente · cèd(e|ent)
			céd(er|ons|é|ée|és|ées) · cession · communiqu(e|ent|ons|é|ée|és|ées|er) · communication
			transm(et|ettent|ettons|ettre|is|ise|ises|ission) · transfèr(e|ent) · transfér(er|ons|é|ée|és|ées) · divulgu*
			divulgation · lou(ons|er|é|ée|és|ées|ent) · fourni(t|r|s|e|es|ssons|ssent)? · échang(eons|er|é|és|ée|ées)
			commercialis* · envoy(ons|er|é|ée|és|ées|ez) · envoi(e|ent)? · diffus(ons|er|é|és|ée|ées)
		`,
		transfer: `
			transfèr(e|ent) · transfér* · transferts? · stock(e|ent|ons|é|ée|és|ées|er|age) · héberg*
			trait(e|ent|ée?s?|ement|ements) · envoy(é|ée|és|ées|ons|er) · envois?
			transm(et|ettent|ettons|ettre|is|ise|ises|ission) · situ(é|ée|és|ées) · localis(é|ée|és|ées) · serveurs?
			conserv(é|ée|és|ées|ons|er) · établi(e|s|es)?
		`,
		anonymise: `
			anonymi(s|z)* · anonymes? · tronqu* · troncature · masqu(é|ée|és|ées|er|ons|age) · raccourci(e|s|es|r)?
			pseudonymis*
			(dernier*|partie) … (supprim|effac|retir|remplac|masqu|mis)(é|ée|és|ées|ons|e|es)? · abrég(é|ée|és|ées)
			(adresse ip (complète|entière)|adresses ip (complètes|entières))( <w>){1,3} (pas|jamais) · (pas|jamais)( <w>){0,2} adresses? ip (complète|entière)s?
		`,
		optOut: `
			si vous ne (souhaitez|voulez|désirez) (pas|plus) · (?<!si vous )refus(er|ez) · oppos(er|ez|ition)
			désactiv(er|ez|é|ée|és|ées|ation) · bloqu(er|ez|ant|age) · supprim(er|ez|ant) · effac(er|ez|ant)
			(retirer|retirez|retrait|révoquer|révoquez|revenir)( <w>){0,5} (consentement|accord|choix|autorisation)
			(modifi|chang|gér|adapt|ajust|personnalis|paramétr|configur|régl|réinitialis|maîtris|contrôl)(er|ez)( <w>|/){0,5} (cookies?|traceurs?|consentement|préférences?|choix|paramètres|réglages|navigateur|dépôt)
			paramétrer · opt-? ?out · désinscri(re|vez|ption) · désabonn(er|ez|ement) · rejet(er|ez) · interdi(re|sez)
			dépos(er|ez) un cookie de refus · (ne|n)( <w>){0,2} pas (accepter|autoriser|enregistrer)
			choisir( <w>){0,4} (cookies|traceurs) · dire non · ne plus être (suivi|tracé)*
		`,
		conduct: `
			en (poursuivant|continuant|naviguant|utilisant|visitant|accédant|consultant|restant|parcourant|partageant|fournissant|envoyant|contactant|faisant défiler)
			(si|lorsque|quand|dès lors que) vous (continuez|poursuivez|utilisez|visitez|naviguez|consultez|accédez|restez|ne modifiez)
			(la |en cas de )?poursuite( <w>){0,3} (navigation|visite|utilisation)
			(par |du fait de )?(l |votre |toute )?(utilisation|usage)( continue)? (du|de (ce|notre|nos)) (site|service*|application)
			le (simple )?fait de (poursuivre|continuer|naviguer|rester) · (votre|la) navigation sur( <w>){0,2} (site|pages?)
			(continuer|poursuivre) (votre|la|sa) navigation · continuer à (naviguer|utiliser)
		`,
		click: `
			cliqu(ez|ant|er)( <w>){0,4} (sur|bouton) · appuy(ez|ant|er) · coch(ez|er|ant) · case · boutons?
			sélectionn(ez|ant) · acte positif · action positive · via (le|la|notre) (bandeau|bannière)
		`,
		accept: `
			accept(ez|e|ent|er|ons) · consent(ez|e|ent|ir) · d accord
			(donnez|donne|exprimez|manifestez|marquez)( <w>){0,4} (consentement|accord|acceptation) · autorisez
			reconnaissez · (réputée?s?|considérée?s?|présumée?s?) … (accept*|consent*|accord)
			(vaut|valent|valoir|emporte|vaudra)( <w>)? (acceptation|consentement|accord)
		`,
		consent: `
			(?<!mode )(?<!mode de )consent(?! mode)* · accept(ez|é|ée|és|ées|ation|e|er|ent|iez)
			(votre|son|leur|l|cet|un) accord · accord (préalable|explicite|exprès|express) · autoris(ez|é|ée|és|ées|ation)
			opt-?in · donn(é|er|ez)( <w>){0,3} (consentement|accord) · " ?(tout )?accepter ?"
			dit oui
		`,
		basedOn: `
			(basé|fondé)(e|s|es)? sur · repos(e|ent|ant) sur · sur (la base|le fondement) d(e)? · requi(ert|èrent|s)
			requérant · nécessit(e|ent|ant) · exig(e|ent|eant) · soumis(e|es)? (à|au) · sous réserve d(e)? · avec
			moyennant · (subordonn|conditionn)(é|ée|és|ées) (à|au|par)
		`,
		legitimateInterest: `
			intérêts?( <w>)? légitimes? · art(icle|.)? ?6( <w>| ?[.,§°()-]+ ?\\d?){0,7} ?f
		`,
		legalBasis: `
			bases? (légales?|juridiques?) · fondements?( <w>)? (juridiques?|légal|légaux|traitement)
			bases?( du traitement)? ?: · licéité du traitement · fondements? ?:
		`,
		thirdParty: `
			(?<!pays )tiers · tierces?( <w>)?
			autres (sociétés|entreprises|organismes|entités|organisations|personnes|acteurs)
			(sociétés|entreprises|organismes|partenaires|prestataires|annonceurs) (extérieur|externe|commercia)*
			autrui · quiconque · (des|nos|d autres) partenaires · personne d autre · l extérieur
		`,
		data: 'données? · informations? · renseignements? · coordonnées · adresses?',
		personalData: `
			données?( à caractère)? personnel* · données? nominatives? · informations (personnelles|nominatives)
			(vos|ses|leurs) (données|informations|coordonnées|renseignements)
			(données?|informations?) (vous concernant|collectée?s?|recueillie?s?|que nous|sur vous|relative* à|concernant|clients?|utilisateurs?)
			(les|ces|aucune|aucun|des|l ensemble de ces|toutes les) (données?|informations?|renseignements?)
			fichiers? clients?
		`,
		ip: 'ip · protocole internet · anonymize_?ip',
		tracking: `
			traçage · pistage · traqu(er|e|ent|ons|age) · traceurs?(?! (publicit|tier|de tier|soumis)*) · trackers?
			tracking · trac(er|ent) · pist(er|ons|e|ent) · mouchards? · (?<!cookies de )profil(age|er|ons)
			suivi(?! (de |des |du |d |de la |de l |de vos |de votre |de nos )?(commande|dossier|demande|colis|livraison|relation|candidature|clientèle|qualité|client|patient|facturation|paiement|projet|formation|compte|échange|réclamation)*)
			suivre( <w>){0,3} (navigation|comportement*|internautes?|utilisateurs?|visiteurs?|activités?|parcours|visites?)
			comportement(s|al|ale|aux|ales)? · habitudes de (navigation|consommation) · historique de navigation · espionn*
			parcours (de navigation|des internautes|utilisateur)
		`,
		directMarketing: `
			newsletters? · lettres? d information · infolettres? · prospection · e-?mailings? · marketing direct
			démarchage · (courriels?|e-?mails?|messages) (promotionnels?|commerciaux|publicitaires) · sollicitations?
		`,
		tool: `
			outils? · services? · prestataires? · fournisseurs? · plug-?ins? · modules? · extensions? · partenaires?
			scripts? · balises? · tags? · sdks? · solutions? · plateformes? · sous-traitants? · réseaux · régies?
			technolog(ie|ies) · widgets? · logiciels? · systèmes? · code · contenus?
		`,
		settings: `
			paramètres? · paramétrage · réglages? · préférences?
			(bandeau|bannière|panneau|gestionnaire|module|centre|outil|plateforme)( <w>){0,3} (cookies?|consentement|préférences|traceurs)
			navigateurs? · liens? · choix · options?
		`,
		browserSettings: `
			navigateurs?
		`,
		outsideEea: `
			états-unis · etats-unis · usa · u.s.a · américaine?s? · outre-atlantique · pays tiers
			(non|extra)( |-)européens? · chine · inde · singapour · australie
			hors( de| d)?( la| l)? (ue|u.e|union européenne|eee|europe|espace économique|territoire (européen|de l union))*
			(en dehors|à l extérieur) d(e|u)?( la| l)? (ue|u.e|union européenne|eee|europe|espace économique|territoire (européen|de l union))*
		`,
		insideEea: `
			(au sein|à l intérieur) d(e|u)?( la| l)? (ue|u.e|union européenne|eee|europe|espace économique|territoire)*
			(dans|sur)( la| le| l)? (ue|union européenne|eee|espace économique|territoire)*
			en (europe|france|belgique|allemagne|irlande) · dans un pays de( la| l) (ue|union)
		`,
		server: 'serveurs? · centres? de données · data ?cent(er|re)s? · hébergée?s? · hébergement · hébergeurs?',
		policyOf: `
			politiques? (de |des |d |relative* )?(confidentialité|protection|vie privée|cookies|utilisation|données)
			charte* · mentions légales · (règles|engagements) de confidentialité · conditions( générales| d utilisation)?
			documentation
		`,
		socialLink: `
			(suivez|retrouvez|rejoignez|trouvez|visitez|likez|aimez)-(nous|nos) · (contactez|écrivez)-nous (sur|via|par)
			(boutons?|icônes?|liens?) (de partage|vers nos|vers notre) · partag(er|ez)( <w>){0,5} (sur|via|avec vos)
			(vous )?connect(er|ez|ant)( <w>){0,3} (avec|via|au moyen|à l aide)
			(connexion|inscription|identification) (avec|via|par)
			(nos|notre|la|une) (pages?|comptes?|profils?|chaînes?|groupes?)( officiel*)? (sur|chez)(?! (laquelle|lequel|lesquel)*)
			(pages?|comptes?|profils?|chaînes?|groupes?|logos?|icônes?) (de |sur |d )?(facebook|linkedin|instagram|x|twitter|youtube|tiktok|snapchat|pinterest|whatsapp)
			(sommes )?(présents?|actifs) sur (facebook|linkedin|instagram|x|twitter|youtube|tiktok|les réseaux)
		`,
		socialPage: `
			-? ?(pages?|comptes?|profils?|groupes?|chaînes?|boutons?|login|connect|logo)
		`,
		outsideLink: `
			liens?( hypertextes?)? vers (des|d autres|les|un|ces) (sites?|services?|pages?|ressources?)*
			(sites|services) (tiers|externes|extérieurs|partenaires)( <w>){0,5} (pas|responsab*)
			pas (être tenue?s? |tenue?s? )?(pour )?responsab* · décline(nt|ons)? toute responsabilité
		`,
		law: `
			(la |le |les |l )(loi|rgpd|cnil|directive|réglementation|règlement|législation|ordonnance|législateur|gouvernement|edpb|cedh|cjue|article 82|textes|autorités?|lignes directrices)( <w>|,|-<w>| n°){0,9} (exig(e|ent)|impos(e|ent)|prévo(it|ient)|précis(e|ent)|recommand(e|ent)|considère(nt)?|estim(e|ent)|rappell(e|ent)|oblig(e|ent)|interdi(t|sent)|dispos(e|ent) (que|qu)|défini(t|ssent)|autoris(e|ent)|demand(e|ent)|requi(ert|èrent)|stipul(e|ent))
			(selon|d après) (la |le |l )(cnil|loi|rgpd|directive|réglementation)( <w>|,){0,10} (doi(t|vent)|peu(t|vent)|faut|est|sont)
			(les|tout|chaque|des) (sites?|éditeurs?|entreprises?|responsables?|organismes|sociétés)( <w>){0,4} (doi(t|vent)|sont (tenue?s|obligée?s)|est tenu)
			il est (interdit|illégal|obligatoire|permis) (de|d) · obligation légale de recueillir
		`,
		atMost: `
			au (maximum|plus)( d(e)?)? · maximum( de| d)? · (durée|délai|période)( <w>){0,3} (maximum|maximale?)( <w>){0,5}
			maxima(l|les?|ux)( de| d)? · max.?( de)? · (jusqu)'(à|au) · dans (un|le) délai( maximal| maximum)? d(e)?
			dans la limite d(e)? · (n |ne )?(excéd|dépass|excèd)(ant|e|ent|er|era)( pas)?
			inférieure?s? (ou égale?s? )?à · moins d(e)? · plafonnée?s? à · sous · d ici · limitée?s? à
		`,
		atLeast: `
			au moins · minimum( de| d)? · minimales?( de| d)? · plus d(e)? · supérieure?s? à · à partir d(e)?
		`,
		session: `
			sessions?
			(lorsque|quand|dès que|lorsqu) (vous|l utilisateur) (fermez|quittez|ferme|quitte)( <w>){0,3}
			temps de (la |votre |une )?(session|visite|navigation)
		`,
		untilClosed: `
			(ferm(ez|e|er|é|ée|eture|ant|és))( <w>){0,4} (navigateur|onglet|fenêtre|session|site)s?
			(navigateur|onglet|fenêtre)( <w>){0,2} fermée? · fin( <w>){0,3} (session|visite|navigation)
			quitt(ez|ant|er|e)( <w>){0,2} (site|navigateur|page) · cookies? (dits? )?de session · expir*( <w>){0,5} session
			(pendant|durant|le temps|la durée|pour la durée)( <w>){0,3} session
		`,
		expires: `
			expir* · durées? · valid(e|es|ité) · valables? · échéance · persist(e|ent|ant|ants)
			cookies? · traceurs? · dur(e|ent) · subsist(e|ent) · périm(e|ent|és?) · témoins
		`,
		otherTime: `
			(âge|âgée?s?|mineurs?|enfants?|jeunes?)( <w>){0,5}
			(personnes?|utilisateurs?|internautes?|visiteurs?)( <w>){0,3} (moins|plus) d(e)?
			(avoir|avez|ayez)( au)?( moins)?
			(répon*|réponse*|demande*|réclamation*|notifi*|exercer|exercice|plainte*|saisir|redemand*|sollicit*)( <w>|,){0,12}
			(derniers|dernières|il y a|précédents|chaque|tous les|toutes les|depuis)( <w>)?
		`,
	},
	techniques: {
		cookies: `
			*cookies?( <qualifier>)? · témoins? de connexion( <qualifier>)?
			fichiers? témoins?( <qualifier>)?
		`,
		'web-beacons': `
			balises?( <w>)? web · (web-? ?)?beacons? · pi(x|cs)els? espions? · balises? (pixels?|invisibles?|gifs?)
			gifs? (invisibles?|transparents?|espions?) · pixels? (invisibles?|transparents?) · web-? ?bugs?
			images? invisibles?
		`,
		pixels: '*pixels?( <qualifier>)? · 1x1*',
		'local-storage': `
			local ?storage · stockage (local|web|html5) · stockage( <w>){0,3} (navigateur|terminal)
			(stock|enregistr|conserv)(ée?s?|ons|e|ent)( <w>){0,3} localement
			localement( <w>){0,4} (navigateur|terminal|appareil|ordinateur) · session ?storage · indexeddb · web ?storage
			mémoire (locale|du navigateur)
		`,
		fingerprinting: `
			finger-? ?print*
			(prise d |calcul d )?empreintes?( <w>){0,3} (numériques?|navigateur|terminal|appareil|terminaux|unique)
		`,
		'session-recording': `
			(enregistrement|relecture|rejeu|replay)s?( <w>){0,3} (sessions?|visites?|écran)
			enregistr(e|ent|ons)( <w>){0,3} (sessions?|visites?|clics|écran) · cartes? (de (chaleur|clics?)|thermiques?)
			heat ?maps? · mouvements?( <w>){0,3} souris · session (replay|recording)s? · (frappes?|saisies?) au clavier
			(défilement|clics) (et|ou) (les )?(défilement|clics|mouvements)
		`,
		'server-logs': `
			journ(al|aux)( <w>){0,2} (connexions?|serveurs?|accès|web|techniques?)
			fichiers?( de)? (journal|journaux|journalisation|logs?)
			logs?( <w>){0,2} (serveurs?|connexions?|accès|techniques) · logs · journalisation
		`,
		'email-tracking': `
			ouv(re|rez|ert|erte|erture|ertures|erts) … (e-?mails?|courriels?|newsletters?|lettres?|messages?)
			taux d ouverture · (e-?mails?|courriels?|newsletters?|messages?)( <w>|,){0,6} ouvert(s|e|es|ures?)?
			pixel( <w>){0,3} (e-?mails?|courriels?|newsletters?)
		`,
	},
	purposes: {
		analytics: `
			statistiques? · analytiques? · analytics
			mesur(e|er|es)( <w>){0,3} (performances?|visites|navigation) · audience
			fréquentation · trafic
			analys(e|er|es|ons|ent)( <w>){0,4} (navigation|usage|utilisation|visites|visiteurs|comportement*|web|site)
			webanalyse · nombre de (visites|visiteurs|pages) · compt(er|ons)( <w>){0,2} (visites|visiteurs|pages)
			(comment|façon dont|manière dont)( <w>){0,5} (utilis*|navigu*)( <w>){0,3} (site|service*)
			cookies de performance
		`,
		advertising: `
			publicit* · annonc(es|eurs?) · marketing · retargeting · remarketing · reciblage · ciblage
			ciblé(e|s|es) · campagnes? · régies? · prospection · conversions? · pubs?
		`,
		personalisation: `
			personnalis* · adapt(er|é|ée|és|ées|ons)( <w>){0,3} (contenu*|préférences|intérêts|navigation|offre*)
			contenus? (adaptés?|pertinents?) · sur mesure
			(mémoris|retenir|souven)*( <w>){0,4} (préférences|choix|langue|réglages) · centres d intérêts?
		`,
		social: `
			réseaux? socia(l|ux) · médias sociaux · boutons? (de partage|sociaux) · partage( <w>){0,3} réseaux
			modules? sociaux · plug-?ins? sociaux
		`,
		essential: `
			nécessaires · (strictement|techniquement|absolument) nécessaire · nécessaire au fonctionnement
			indispensables? · essentiels? · cookies (techniques?|fonctionnels?)
			(lutte|prévention)( <w>){0,3} fraude · sécurité · authentification · panier( d achat)? · bon fonctionnement
		`,
	},
	claims: {
		'no-transfer-outside-eea': `
			(toutes|tous|l ensemble de?s?)( <w>){0,3} (données|informations|serveurs)( <w>|,){0,5} (hébergée?s?|stockée?s?|conservée?s?|traitée?s?|situés)( <w>){0,3} (en (france|europe)|(au sein|dans|à l intérieur)( <w>){0,3} (union européenne|ue|eee|espace économique)*)
		`,
		'implied-consent': `
			si vous n(e)?( <w>){0,3} (acceptez|consentez|souhaitez) pas( <w>|,){0,12} (quitter|quittez|ne (pas )?(utilisez|naviguez|poursuivez|utiliser)|cesser|cessez)
			(considér|suppos|présum|partons du principe)(ons|erons|ée?s?)?( <w>){0,4} (que )?vous( <w>){0,4} (accept|consent|d accord|satisfait)*
			(navigation|utilisation|poursuite|consultation|accès|usage)( <w>){0,9} (vaut|vaudra|valent|constitue|implique|emporte|signifie|entraîne)( <w>){0,4} (acceptation|consentement|accord)
			(réputée?s?|considérée?s?)( <w>){0,4} (avoir |comme )?(ayant )?(accepté|consenti|donné)
			consentement (implicite|tacite)
		`,
		'consent-mode': 'consent mode( v2)? · mode (de )?consentement( v2| de google)?',
		'browser-settings-as-consent': `
			(consentez|acceptez|(exprim|donn|manifest)(er|ez|é)( <w>){0,3} (consentement|accord|choix)) … (par|via|au moyen|à travers|dans)( <w>){0,4} (paramètres|paramétrage|réglages|configuration|options)( <w>){0,3} navigateur
			navigateur( <w>|,){0,8} (paramétré|configuré|réglé) (pour|de (manière|façon) à|afin) … (accept*|autoris*) … (consent*|réputé*|considér*)
			(paramètres|paramétrage|réglages|configuration)( <w>){0,3} navigateur( <w>){0,5} (vaut|valent|constitue|constituent|considérée?s?|vaudra)
		`,
		'opt-out-offered': `
			opt-? ?out · youronlinechoices* · aboutads.info* · tools.google.com/dlpage/gaoptout
			module complémentaire( <w>){0,6} désactivation
		`,
		'outdated-reference': `
			bouclier (de protection des données|de confidentialité|vie privée)* · sphère de sécurité · universal analytics
			déclarée?( <w>){0,6} cnil · déclaration( <w>){0,3} cnil
			(récépissé|déclaration) n · article 32-ii · déclaration normale
		`,
		'not-identifying': `
			(ne|n)( <w>){0,5} (pas|jamais|aucun|aucune façon|aucunement)( <w>){0,6} (identifi*|remonter jusqu|relier à (vous|une personne))
			ne permet(tent)?( <w>){0,4} identifi* · impossible( <w>){0,3} (identifi*|associ*|relier|rattacher)
			(entièrement|totalement|complètement|parfaitement|strictement) anonymes?
			sans (vous |jamais |possibilité de vous )*identifier
		`,
		'no-tracking': `
			(aucun|aucune|zéro|sans|pas de)( <w>)? (traçage|pistage|traceurs?(?! (publicit|tier|de tier|soumis|sans|avant|tant|autre|sauf|hors|hormis)*)|trackers?|tracking|suivi publicitaire|mouchards?)
			(ne|n)( vous| te| le| les)? (pist|trac|traqu|espionn|suiv|suit)*( <w>){0,2} (pas|jamais)(?! (de|des|d) (commande|dossier)*)
			(ne |n )?(utilis|dépos|employ|install)*( <w>){0,2} (que|uniquement|seulement|exclusivement)( <w>){0,3} cookies?( <w>){0,2} (nécessaires|techniques?|essentiels?|fonctionnels?|indispensables)
			(ne )?(fait|faisons|recourt|recourons) (appel |usage )?qu( <w>){0,3} cookies?( <w>){0,2} (nécessaires|techniques?|essentiels?|fonctionnels?|indispensables)
			seuls?( <w>){0,2} cookies?( <w>){0,2} (nécessaires|techniques?|essentiels?|fonctionnels?|indispensables)( <w>)? (sont|est) (utilis|dépos|employ|install)*
			(n|ne) (êtes|sont|est) (pas|jamais) (suivi|pisté|tracé)(e|s|es)?
		`,
	},
	information: {
		controller: `
			responsables?( <w>){0,2} traitements? · responsables? (de|du) traitement*
			responsables? de la (collecte|gestion)
		`,
		contact: `
			contact* · nous écrire · écri(re|vez) · adress(er|ez)* · courriel* · e-?mails? · mail · courrier*
			téléphone* · tél.? · adresse · questions?
		`,
		'data-protection-officer': `
			délégué(e)? à la protection · dpo · dpd · responsable de la protection des données
		`,
		purposes: `
			finalité(s)? · objectifs? · afin (de|d'*|que) · pour(?! (le|la|les|une?|vous|nous|plus|toute?))
			dans le but (de|d'*) · en vue (de|d'*) · a pour (but|objet) · permet* (de|d'*)
		`,
		'legal-basis': `
			obligations? (légales?|juridiques?) · exécution … contrat* · mission d'intérêt public · article 6
			art. ?6
			(fondé|fondée|fondés|basé|basée|repose|reposent)( <w>){0,2} sur … (consentement|contrat|intérêt*)
			(base|bases|fondement)( <w>)? (légale|légales|juridique|juridiques)
		`,
		'legitimate-interests': `
			(notre|nos)( <w>)? <legitimateInterest> · <legitimateInterest> (à|de|d'*|du|est|sont|consist*)
		`,
		recipients: `
			qui (reçoit|a accès|sont les destinataires) · à qui
			sous-traitants? · destinataires? · prestataires? · partenaires? · fournisseurs?
			autorités (publiques|administratives|judiciaires)* · filiales?
		`,
		transfers: 'transf(ert|erts|ér*) … (hors|pays|international*|tiers) · pays tiers',
		retention: `
			aussi longtemps · plus longtemps · durées?( <w>){0,2} conserv* · jusqu'*
			durée (nécessaire|de la relation|du contrat|de stockage)* · tant que · combien de temps · au-delà
			pendant (la|toute la) durée · durées? (strictement )?nécessaires?
		`,
		rights: 'droits? · (pouvez|peut|demander)( <w>){0,3} (accès|accéder|rectification|suppression|effacement)',
		'right-access': "(droit )?d'accès · accès (à|aux) · accéder · copie de",
		'right-rectification': 'rectifi* · corrig* · correction · mise à jour · mettre à jour',
		'right-erasure': 'effac* · suppression · supprim* · oubli',
		'right-restriction': 'limit(ation|er)*',
		'right-portability': 'portabilité* · format( <w>){0,4} lisible',
		'right-objection': 'oppos*',
		withdrawal: `
			(retir*|révoqu*|retrait) … consentement* · consentement* … (retir*|révoqu*)
			(modifier|revenir sur)( <w>){0,3} consentement*
		`,
		complaint: 'réclamation* · plainte* · saisir · recours',
		authority: `
			cnil · commission nationale de l'informatique*
			autorité(s)?( <w>){0,2} (de contrôle|de protection|compétente)* · apd · cnpd · pfpdt · garante
		`,
		'automated-decisions': '(décisions?|prises? de décisions?)( <w>){0,3} (automatis*|automatique*) · article 22',
		safeguard: `
			clauses (contractuelles )?types? · clauses contractuelles · décision(s)? d'adéquation
			(niveau de )?protection adéquat* · règles( <w>){0,2} contraignantes · data privacy framework · ccc?t
		`,
		definition: '(personnes? )?physiques?( <w>){0,2} (ou|et) morales? · détermine(nt)?( <w>){0,3} les finalités',
		elsewhere: `
			(application|applications)( <w>)? · appli · apps? · intranet*
			espace( <w>)? (client|personnel|abonné)* · connecté* · enfants? · newsletters?
			lettre d'information* · e-?mails? · salariés? · candidat* · auparavant
		`,
		sell: 'vend* · vent(e|es) · lou(er|ons|ées?) · cession* · céd*',
		updated: `
			mis(e|es)? à jour · mise à jour · modifié(e|es)? · révisé(e)?
			dernière (modification|révision|mise) · (entrée|entre|entrant) en vigueur · en vigueur · applicable
			version · publié(e)? · en date (du|de) · date (de|du)
		`,
	},
	units: {
		second: 'secondes? · sec.? · s',
		minute: 'minutes? · min.? · mn',
		hour: 'heures? · h · hrs? · hours?',
		day: 'jours?( ouvrés| ouvrables| calendaires)? · j · days?',
		week: 'semaines? · sem.? · weeks?',
		month: 'mois · months?',
		year: 'ans? · années? · years?',
	},
	numbers: `
		0.5 une demi, un demi · 1 un, une · 2 deux · 3 trois · 4 quatre · 5 cinq · 6 six · 7 sept · 8 huit · 9 neuf
		10 dix · 11 onze · 12 douze · 13 treize · 14 quatorze · 15 quinze · 16 seize · 18 dix-huit · 20 vingt
		24 vingt-quatre · 25 vingt-cinq · 26 vingt-six · 30 trente · 36 trente-six · 45 quarante-cinq · 48 quarante-huit
		60 soixante · 72 soixante-douze · 90 quatre-vingt-dix
	`,
	columns: {
		name: `
			noms?( d(es|u|e)? (cookies?|traceurs?|témoins?))?( technique)? · cookies?( déposés?| utilisés?)? · clé
			traceurs? · nom complet · name · (intitulé|identifiant|libellé)( du cookie)?
		`,
		provider: `
			fournisseurs?* · éditeurs? · émetteurs? · domaines? · hôte · sociétés? · tiers · responsable*( <w>)? · origine
			source · (déposé|émis|posé) par · propriétaires? · prestataires? · partenaires? · services? · parties? · outils?
			provenance · provider · destinataires?
		`,
		purpose: `
			finalités?* · objectifs?* · objet · descriptions?* · fonctions?* · usages? · utilités?
			utilisation* · buts? · rôles? · explications? · à quoi * · pourquoi · détails? · purpose
		`,
		lifetime: `
			durées?( maximales?)?( d(e|u)? (vie|conservation|validité|stockage|rétention|cookie))?( maximales?)?
			(date|délai|période) d(e|')? ?(expiration|validité|conservation) · expir(ation|e)* · validité · conservation
			échéance · persistance · rétention · temps de conservation · duration · expiry
		`,
		other: `
			types? · catégories?* · politiques?* · liens? · données?* · pays · base (légale|juridique) · consentement
			en savoir plus · opposition · confidentialité · désactiv* · refus* · garanties? · nature
		`,
	},
	endings: '',
	nameParts: {
		pixel: 'pixels · pixel de *',
	},
};
