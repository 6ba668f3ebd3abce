import type {Lexicon, LinkWords} from '../lexicon.ts';

export const esLinks: LinkWords = {
	language: 'es',
	privacy: `
		política de (privacidad|protección de datos) · politica de (privacidad|proteccion de datos) · aviso de privacidad
		(declaración|aviso|cláusula) (de|sobre) (privacidad|protección de datos)
		(protección|tratamiento) de (sus |tus )?datos( personales)? · política de datos · privacidad · datos personales
		proteccion de datos · rgpd
	`,
	cookies: `
		política (de|sobre|de uso de)( las)? cookies · politica (de|de uso de) cookies · aviso (de|sobre) cookies
		(uso|gestión|información sobre|acerca) (de |sobre )?(las )?cookies
	`,
	paths: {
		privacy: '/politica-de-privacidad',
		cookies: '/cookies',
	},
};

export const es: Lexicon = {
	language: 'es',
	everyday: `
		de la que el en y los del las un una por con para se su sus al no es o lo como más este esta estos estas ha son si
		puede pueden nos usted ustedes tu tus nuestro nuestra nuestros sobre datos usuario usuarios sitio web cuando
		también otros otras sin ser está están hasta desde cualquier dicha dichos utilizamos así información través
		mediante ello
	`,
	abbreviations: `
		s · s. l · s. a · p. ej · p.ej · ej · etc · art · arts · núm · nº · n.º · sr · sra · srta · dr · dra · ud · uds · vd · vds · av
		avda · c · ctra · apdo · aprox · máx · mín · max · min · seg · hrs · s.a · s.l · s.l.u · s.a.u · s.c · cía · inc
		ltd · co · corp · tel · tfno · pág · págs · cap · vol · ee.uu · ee. uu · ee · uu · u.e · u.s · depto · dpto
		admón · cf · vs · i.e · e.g · p
	`,
	words: {
		not: `
			no(?! (obstante|solo|sólo|solamente|únicamente|exclusivamente|necesari|esencial|obligatori|técnic|estrictamente|imprescindible|indispensable|deseado|autorizado|exent|exceptuad|personal|europe|comunitari)*)
			no (se|le|te|lo|la|los|las|nos|os) · nunca · jamás · tampoco · ni
			ningun(o|a) de nuestr(os|as)( <w>)? *(sitios|tiendas|páginas|webs|aplicaciones|canales)
		`,
		none: 'ning(ún|una|uno)s?(?! (control|influencia|acceso|responsabilidad|garantía|obligación|capacidad|poder)) · cero · nada de',
		neither: 'ni',
		noneOf: '',
		notOnly: `
			no( <w>){0,2} (solo|sólo|solamente|únicamente|exclusivamente)
			no (meramente|necesariamente|limitad*|se limita)
			sin (limitación|carácter limitativo)
			no es que
		`,
		otherThan: `
			otr(o|a)( <w>){0,3} que · otr(os|as)( <w>){0,3} que (las?|los?|el|aquell*|no sea*) · distint(o|a|os|as)( <w>){0,2} (de|a) · diferentes? (de|a) · excepto · salvo
			a excepción d(e|el) · aparte de · fuera de · además de · más( <w>){0,2} que · con excepción de
		`,
		freeOf: `
			libres? de · exent(o|a|os|as) de · carentes? de · carecen? de
			sin (usar|utilizar|emplear|recurrir|instalar|hacer uso|el uso|uso de|necesidad de usar)
		`,
		but: `
			pero · sino( que)? · sin embargo · no obstante · en cambio · mientras que · aunque · por el contrario
			, (y )?(nosotros|usted|ell(os|as)|éste|ésta|este)(?<!^(?:sin|si|en|cuando|hasta|antes|mientras|previ(?:o|a|amente)|salvo|excepto|a|con|tras) [^;]{0,70}, (?:y )?<w>)
			en su lugar
		`,
		rather: '',
		only: `
			solo · sólo · solamente · únicamente · exclusivamente
			estrictamente(?! (necesari|técnic|imprescindible|indispensable|esencial|funcional|confidencial|limitad)*)
			no( <w>){1,3} (hasta|más que|sino)
		`,
		unless: `
			salvo( que| con| en)? · excepto( que| con| si)? · a menos que · a no ser que · si( usted)? no
		`,
		without: 'sin · en ausencia de · a falta de · exent(o|a|os|as) d(e|el) · exceptuad(o|a|os|as) d(e|el)',
		before: `
			antes( de| del| de que)? · hasta( que| el| la| tanto)?( no)? · mientras( <w>){0,2} no
			previ(o|a|amente) (a|al|de) · con (carácter previo|anterioridad) · en tanto no
		`,
		when: `
			si · cuando · una vez( que)? · después( de| de que)? · tras · con · previ(o|a) · siempre (que|y cuando)
			en caso de · a condición de · sujet(o|a|os|as) a · en base a · basad(o|a|os|as) en · mediante · hasta que · cuya
			a partir de
		`,
		conditional: `
			si(?! bien) · en (el )?caso de (que|no|rechaz*|oposición|negativa) · siempre (que|y cuando)
			cuando (usted )?(rechace|rechaces|no|deniegue) · a menos que · salvo que · a no ser que
			para (evitar|impedir|bloquear|rechazar|desactivar|prevenir) · de no
		`,
		restriction: `
			para(?! (nada|siempre|ello)) · a fin de · a efectos · sin · salvo · excepto · antes · hasta · si · cuando
			de (forma|manera|modo|tal)( <w>)? · en (combinación|relación|conexión|conjunto)( <w>)? · más allá · directamente
			a menos · dentro de · con · a no ser · previamente
		`,
		relative: `
			que · quien(es)? · cuy(o|a|os|as) · (el|la|los|las) cual(es)? · donde · (destin|dirig|orient)(ad|id)(a|o|as|os)
		`,
		qualifier: `
			de (terceros|terceras|tercera|tercer|publicidad|marketing|márketing|análisis|analítica|seguimiento|rastreo|sesión|personalización|redes|perfil*|elaboración|estadística*|rendimiento|preferencia*|comportamiento|geolocalización|remarketing|medición|afiliad*|google|facebook|meta|complemento*|origen|tipo|carácter|sociales)
			publicitari(a|o|as|os) · analític(a|o|as|os)
			no( |-)(necesari|esencial|técnic|imprescindible|obligatori|funcional|exent|exceptuad)* · opcional(es)?
			propi(a|o|as|os)( <w> de terceros)? · persistentes? · permanentes?
			(estrictamente )?(técnic|necesari)(a|o|as|os) · funcional(es)? · sociales · comportamentales
			estadístic(a|o|as|os) · ajen(a|o|as|os) · invasiv(a|o|as|os) · intrusiv(a|o|as|os) · tal(es)? · sujetas · con fin(es|alidad)* · exceptuad(a|o|as|os)
			temporales · espía
		`,
		joint: `
			(y|e) · (o|u) · cualquier · (?<!(est|dich)(e|o|os) tipos? )de(l)? · el · la · l(a|o)s · un(a)? · su(s)?
		`,
		you: `
			usted(es)? · t(ú|us?|i|e) · sus? · vosotros · vuestr(o|a|os|as) · usuari(o|a|os|as) · visitantes?
			internautas? · client(e|es) · le · pued(o|es?) · podrás? · interesad(o|a)s?
		`,
		we: `
			nosotros · nos · nuestr(o|a|os|as)
			(esta|este|nuestra|nuestro|la|el|presente|del|al) (web|website|sitio|página|portal|tienda|aplicación|app|plataforma|blog)( web)?
			(?!reclamos|tramos)*amos · (?!supremos|extremos)*emos · (?!últ|máx|mín|próx|anón|legít|mis|prést)*imos · el titular
			la empresa · (no |nunca )?se (usan?|utilizan?|emplean?|instalan?|almacenan?|realizan?|hace)
		`,
		it: `
			ell(a|as|os|o) · él · est(a|as) (herramienta|tecnología|solución|plataforma|extensión|empresa|aplicación)s?
			est(e|os) (servicio|proveedor|plugin|complemento|tercero)s? · la (herramienta|solución)
			el (servicio|proveedor|complemento|plugin) · ést(e|a|os|as) · esto · est(as|os)(?! (página|web|sitio)*)
			dich(a|o|as|os)( <w>)? · aquell(a|o|as|os)
			(estos|estas|los|las) (botones|iconos|enlaces)
		`,
		use: `
			utiliz(a|an|amos|aba|aban|ábamos|ar|ado|ada|ados|adas|ando|ará|arán|aremos|ación) · utilic(e|es|en|emos)
			us(a|an|amos|aba|aban|ábamos|ar|ado|ada|ados|adas|ando|e|es|en|aremos|ará) · uso d(e|el)
			emple(a|an|amos|ar|ado|ada|ados|adas|ando|o de) · instal(a|an|amos|ar|ado|ada|ados|adas|ando|ación|e|en)
			coloc(a|an|amos|ar|ado|ada|ados|adas) · insert(a|an|amos|ar|ado|ada|ados|adas)
			integr(a|an|amos|ar|ado|ada|ados|adas|ación) · incorpor(a|an|amos|ar|ado|ada|ados|adas)
			carg(an|amos|ado|ada|ados|adas|ar) · activ(an|amos|ado|ada|ados|adas|ar)
			implement(a|an|amos|ar|ado|ada|ados|adas) · recurr(e|en|imos|ir) al? · contien(e|en)
			inclu(ye|yen|imos|ir|ido|ida|idos|idas) · (trabaj|colabor)(a|an|amos) con · servimos d(e|el) · apoy(a|amos) en
			ejecut(a|an|amos|ado|ada|ados|adas) · gener(a|an) · env(ía|ían|iamos) cookies · descarg(a|an|amos)
			contamos con · ponemos · (utilizar|usar|emplear|instalar|colocar|cargar)(se|l(o|a)s?) · aloj(a|an|amos|adas|ados)
			mostr(amos|ar|ado) · muestr(a|an)
		`,
		used: `
			se ((utiliz|us|emple|instal|coloc|carg|activ|implement|integr|incorpor)(a|an|ará|arán|e|en)|hace uso|hará uso)(?!(?: <w>){0,2} (?:no|nunca))
			(es|son|está|están|ha sido|han sido|será|serán|sea|sean)( siendo)? (utiliz|us|emple|instal|coloc|carg|activ|implement|integr|incorpor)(ado|ada|ados|adas)(?!(?: <w>){0,2} (?:no|nunca))
			(está|están|ha sido|han sido)( siendo)? (inclu|introduc)id(o|a|os|as) · está (presente|en uso|operativo)
		`,
		are: '',
		ceased: `
			(he|ha|han|hemos)?( )?(dejado|dejamos|dejó|cesado) de <w>
			ya no( <w>)? (utiliz|us|emple|trabaj|instal|carg|hac)(a|an|amos|e|emos|en)
			ya no (está|están) (en uso|instalad*|activ*)
			(hemos|ha sido|han sido|se ha|se han) (eliminado|eliminados|retirado|retirados|suprimido|desactivado|desinstalado)( <w>){0,2} (de (la|esta|nuestra)|del) (web|sitio|página|portal)
		`,
		switched: `(pasado|cambiado|migrado) de · (sustituido|reemplazado)(s)?`,
		onto: `a · por`,
		off: `está(n)?( <w>){0,3} (desactivad|deshabilitad|apagad)(o|a|os|as) · hemos (desactivado|deshabilitado)`,
		formerly: `(antes|anteriormente|en el pasado),?( <w>){0,2} (utiliz|us|emple)(ábamos|aba|aban)`,
		able: 'pueden?',
		unsure: `no( <w>)? (podemos|puede|se puede) (garantizar|descartar|prometer)`,
		terms: `condiciones( generales)? de (venta|compra|contratación) · (pedido|compra)s? … condiciones`,
		have: '(tenemos|tiene)(?!( <w>)? (control|influencia|acceso|responsabilidad|conocimiento|capacidad|obligación|posibilidad|derecho|por qué)) · hay · existen? · disponemos de · dispone de · cuenta con',
		collect: `
			recog(e|en|emos|er|ido|ida|idos|idas|iendo|emos) · recopil(a|an|amos|ar|ado|ada|ados|adas|ación)
			recab(a|an|amos|ar|ado|ada|ados|adas) · obten(er|emos|ido|ida|idos|idas) · obtiene(n)?
			trat(a|an|amos|ar|ado|ada|ados|adas|aremos|amiento|amientos) · proces(a|an|amos|ar|ado|ada|ados|adas|amiento)
			registr(a|an|amos|ar|ado|ada|ados|adas) · analiz(a|an|amos|ar|ado|ada|ados|adas|ando) · mid(e|en|iendo)
			med(ir|imos|ición) · rastre(a|an|amos|ar|o) · captur(a|an|amos|ar) · almacen(a|an|amos) · seguimiento
		`,
		store: `
			almacen(a|an|amos|ar|ado|ada|ados|adas|amiento|aremos|ará|arán)
			conserv(a|an|amos|ar|ado|ada|ados|adas|ación|aremos|ará|arán|e|en)
			guard(a|an|amos|ar|ado|ada|ados|adas|aremos|ará|arán) · archiv(a|an|amos|ado|ada|ados|adas)
			manten(er|dremos|emos|drá|drán|idos|idas) · mantiene(n)? · retene(mos|r) · retención · retenid(o|a|os|as)
			cuánto tiempo · (almacenar|conservar|guardar|mantener)(se|l(o|a)s?)
		`,
		delete: `
			elimin(a|an|amos|ar|ado|ada|ados|adas|ación|ará|arán|aremos) · suprim(e|en|imos|ir|ido|ida|idos|idas|irán|irá)
			supresión · borr(a|an|amos|ar|ado|ada|ados|adas|ará|arán) · destru(ye|yen|imos|ir|ido|idos|idas|irán)
			destrucción · anonimizad(o|a|os|as) · cancelad(o|a|os|as) · bloqueados
		`,
		share: `
			compart(e|en|imos|ir|ido|ida|idos|idas|iremos|irá|irán|imos)
			vend(e|en|emos|er|ido|ida|idos|idas|eremos|erá|erán) · ced(e|en|emos|er|ido|ida|idos|idas|eremos|erá|erán|a|an)
			cesión · cesiones · comunic(a|an|amos|ar|ado|ada|ados|adas|aremos|ará|arán|ación)
			transm(ite|iten|itimos|itir|itido|itida|itidos|itidas|itirán|isión) · transfier(e|en)
			transfer(imos|ir|ido|ida|idos|idas|irán|iremos|encia|encias)
			divulg(a|an|amos|ar|ado|ada|ados|adas|aremos|ará|arán) · revel(a|an|amos|ar|ado|ada|ados|adas|aremos|ará|arán)
			facilit(a|an|amos|ar|ado|ada|ados|adas|aremos|ará|arán)
			proporcion(a|an|amos|ar|ado|ada|ados|adas|aremos|ará|arán) · envi(amos|ar|ado|ada|ados|adas|aremos|ará|arán)
			envía(n)? · envíe(n)? · alquil(a|an|amos|ar|ado|ada|ados|adas|aremos|ará|arán) · suministr(a|amos|ar|ado|ada|ados|adas)
			intercambi(a|amos|ar) · difund(e|imos|ir|ido|idos|idas) · comercializ(a|amos|ar|arán|ará)
			entreg(a|amos|ar|ado|ados|aremos|arán)
			(transferir|ceder|comunicar|compartir|enviar|vender|revelar|facilitar|proporcionar|divulgar|transmitir)(se|l(o|a)s?)
		`,
		transfer: `
			transfier(e|en) · transfer(imos|ir|ido|ida|idos|idas|irán|irá|iremos|encia|encias)
			transm(ite|iten|itimos|itir|itido|itida|itidos|itidas|isión) · envi(amos|ar|ado|ada|ados|adas|ará|arán)
			envía(n)? · envíe(n)? · almacen(a|an|amos|ar|ado|ada|ados|adas|amiento|arán|ará)
			trat(a|an|amos|ado|ada|ados|adas|arán|amiento) · proces(a|an|amos|ado|ada|ados|adas|arán)
			aloj(a|an|amos|ado|ada|ados|adas|amiento) · ubicad(o|a|os|as) · situad(o|a|os|as) · establecid(o|a|os|as)
			localizad(o|a|os|as) · (transferir|transmitir|enviar|almacenar|tratar|procesar|alojar|conservar)(se|l(o|a)s?) · servidor(es)? · conserv(a|an|amos|ados|adas|arán)
		`,
		anonymise: `
			anonimiz* · anónim(a|o|as|os) · trunc(a|ar|ada|ado|adas|ados|amiento|amos) · enmascar*
			acort(an?|ar|ad(a|o)s?|amos) · abrevi(an?|ar|ad(a|o)s?) · p?seudonimiz* · anonymize_?ip
			ofusc* · (último|última|parte)* … (elimin|suprim|borr|ocult|oculta)(a|an|ada|ado|ados|adas|amos|ida|ido|e|en)*
			direcci(ón|ones) ip complet(a|as)( <w>)? no · no( <w>){1,3} direcci(ón|ones) ip complet(a|as)
		`,
		optOut: `
			si (usted )?no (desea|deseas|quiere|quieres|acepta|aceptas) · rechaz(ar|a|ando|arlas|o)
			desactiv(ar|arlas|a|ación|ado|ada|ados|adas|ando|e) · (des|in)habilit(ar|arlas|a|ando|e)
			bloque(ar|arlas|e|a|o|ando) · elimin(ar|arlas|e) · borr(ar|arlas|e) · opon(erse|erte|erme|er|ga) · oposición
			(retirar|revocar|retira|revoca|retire|revoque|revocación|retirada)( <w>){0,5} (consentimiento|autorización)
			(modific|cambi|gestion|configur|administr|ajust|actualiz|control|personaliz|restring|limit)(ar|arlas|ando|e|a|ir|ue)( <w>|/){0,5} (cookies?|consentimiento|preferencias?|configuración|ajustes|opciones|navegador|selección|instalación)
			exclu(irse|ir|sión) · dar(se|te|me) de baja · denegar · impedir · no (aceptar|permitir)
			desinstalar · decir que no · revocar(lo)?
		`,
		conduct: `
			al (continuar|seguir|navegar|utilizar|usar|visitar|acceder|permanecer|compartir|proporcionar|facilitar|enviar|contactar)
			si (usted )?(continúa|continúas|sigue|sigues|permanece|navega|navegas|utiliza|utilizas|accede|no modifica|no cambia)
			(cuando|mientras) (usted )?(navega|navegas|visita|visitas|utiliza|utilizas|continúa|sigue)
			(el|la|su|por el|por la|con el|mediante el|mediante la|con la) (uso|utilización|navegación|acceso)( continuad(o|a))?( <w>){0,3} (web|sitio|página|portal)
			(continuar|seguir|continúa|sigue|continuando|siguiendo) (navegando|utilizando|usando|con la navegación)
			continuar la navegación · navegando por · el mero hecho de
		`,
		click: `
			(haciendo|hacer|haz|hace|haga|haces|hagas) clic* · clica* · puls(ar|ando|e|a|as)
			casillas? · botón · botones · seleccionando · acción afirmativa · mediante (el|nuestro) (banner|panel|aviso)
		`,
		accept: `
			acept(a|as|ar|an|amos|o|e|ando) · consiente(s|n)? · consent(ir|imos) · autoriz(a|as|o)
			(presta|prestas|da|das|otorga|otorgas|manifiesta)( <w>){0,4} (consentimiento|aceptación|conformidad)
			(se )?(entiende|entenderá|considera|considerará|entendemos|consideramos|presume) … (acept|consent|consient)*
			est(ás?|ar) de acuerdo
		`,
		consent: `
			consentimientos? · consient(e|es|en|a|as|o) · consent(ir|ido|imos)
			(?<!condiciones )acept(a|as|ado|ada|ados|adas|ación|ar|e|es|en|o) · autoriz(a|as|ado|ada|ación|e|es) · opt-?in
			aprob(ación|ado|ar) · conformidad previa
			(dicho|diga|decir) que sí
		`,
		basedOn: `
			basad(o|a|os|as) en · bas(a|an|amos) en · sobre la base d(e|el) · en base a(l)? · requier(e|en|a|an)
			precis(a|an) d(e|el)? · necesit(a|an) · exig(e|en|ido) · sujet(o|a|os|as) a(l)? · con · previ(o|a) · mediante
			condicionad(o|a|os|as) a(l)? · bajo
		`,
		legitimateInterest: `
			inter(és|eses)( <w>)? legítimos? · legítimo interés · art(ículo|.)? ?6( <w>| ?[.,º()-]+ ?\\d?){0,7} ?f
		`,
		legalBasis: `
			base(s)?( <w>)? (jurídica|legal|legitimadora|jurídicas|legales) · legitimación · fundamento (jurídico|legal)
			título (habilitante|jurídico) · (base|licitud) del tratamiento · base ?:
		`,
		thirdParty: `
			(?<!países )tercer(o|os|as)(?! países) · tercera(s)? (parte|empresa|persona|entidad)s?
			(otr|ningun|ningún)(o|a|os|as)? (empresa|compañía|entidad|organización|persona|sociedad|organismo)(s|es)?
			(empresas|entidades|compañías|socios|personas|partes) (extern|ajen|tercer)* · nadie · otros destinatarios
			(con|a) otr(os|as)
		`,
		data: 'datos? · informaci(ón|ones)',
		personalData: `
			datos? (personal|de carácter personal|identificativ)*
			(sus|tus|vuestros|los|estos|dichos|esos|ningún|nuestros) datos? · (su|tu|la|esta|dicha|ninguna) información
			información (personal|sobre (usted|ti|los usuarios)|que (recopil|recog)*|del usuario|identificativa)
			datos (a|con|entre) (tercer|otr)* · datos (de (los |nuestros )?|del )?(usuario|cliente|visitante)s?
			datos (recogidos|recopilados|recabados|obtenidos|facilitados|que)
		`,
		ip: 'ips? · protocolo de internet · anonymize_?ip',
		tracking: `
			seguimiento(?! (de |del )?(su |tu |los |el )?(pedido|envío|solicitud|expediente|reclamación|incidencia|paquete|contrato|consulta|candidatura|compra)*)
			rastre(o|a|an|ar|amos|ador|adores|ando) · tracking · trackers?
			(?<!cookies de )perfil(ado|amiento|es(?!( oficiales)? (en|de) (facebook|instagram|linkedin|x|twitter|youtube|tiktok|pinterest|redes|las redes)))
			comportamientos? · hábitos de navegación · monitoriz* · vigil(a|ar|amos|ancia) · espi(amos|ar)
			historial de navegación · (seguir|sigue)( <w>){0,2} (navegación|actividad) · huella
		`,
		directMarketing: `
			newsletters? · bolet(ín|ines) · comunicaciones (comerciales|publicitarias|promocionales) · mailings?
			(marketing|mercadotecnia) direct(o|a) · correos? (comercial|publicitari|promocional)*
			lista de (correo|distribución)
		`,
		tool: `
			herramientas? · servicios? · proveedor(es)? · plug-?ins? · complementos? · extensi(ón|ones) · soci(o|os)
			scripts? · etiquetas? · tags? · sdks? · soluci(ón|ones) · plataformas? · encargad(o|a|os|as) · redes · red
			tecnologías? · widgets? · software · aplicaci(ón|ones) · módulos? · sistemas? · empresas? · código
		`,
		settings: `
			configuración · ajustes · preferencias? · opciones
			(panel|banner|aviso|gestor|centro|herramienta|configurador)( <w>){0,3} (cookies?|consentimiento|preferencias|configuración|privacidad)
			navegador(es)? · enlaces? · elecci(ón|ones)
		`,
		browserSettings: `
			navegador(es)? · explorador(es)?
		`,
		outsideEea: `
			estados unidos · ee.? ?uu · e.e.u.u · eua · (en|a|de|desde) (los )?usa · (?<=[,(/] ?)usa · u.s.a · estadounidenses?
			tercer(os)? país(es)? · países terceros · (extra|no )comunitari(o|a|os|as) · no europe(o|a|os|as) · china · india
			singapur · australia
			fuera (de |del )?(la |el |los )?(ue|u.e|eee|unión europea|espacio económico|europa|territorio (europeo|de la ue|de la unión)|españa)*
			ajen(o|a|os|as) al espacio económico
		`,
		insideEea: `
			(dentro d(e|el)|en|en el interior d(e|el))( la| el| los)?( territorio de la| países de la| territorio del)? (ue|u.e|eee|unión europea|espacio económico|europa|españa|territorio (europeo|español|nacional|comunitario)|irlanda|alemania|francia)*
		`,
		server: 'servidor(es)? · centros? de datos · alojad(o|a|os|as) · alojamiento · data ?centers?',
		policyOf: `
			políticas? de (privacidad|cookies|protección|uso|datos) · política · aviso (legal|de privacidad) · condiciones
			términos · documentación
		`,
		socialLink: `
			s(ígue|íga|ígue|ígan)nos · encuéntr(a|e)nos · búsc(a|que)nos · visít(a|e)nos · únete · contácta(nos)?
			contact(ar|e|a)( <w>){0,3} (por|vía|a través de) (facebook|instagram|linkedin|whatsapp|twitter)
			compart(ir|e|a)( <w>){0,4} (en|por|vía|a través de)
			(inici(ar|a|e)( <w>)? sesión|registr(arse|arte|o)|identificarse|acceder|conectar(se)?) (con|mediante|a través de|vía|usando)
			botones? de compartir
			(nuestr(o|a|os|as)|el|la|las|los) (perfil|página|cuenta|canal|grupo|fanpage)(es|s)?( oficial(es)?)? en (facebook|instagram|linkedin|x|twitter|youtube|tiktok|snapchat|pinterest|redes|las redes)
			(perfil|página|cuenta|canal|grupo|fanpage|botón|icono|logo)(es|s)? (de |en )?(facebook|linkedin|instagram|x|twitter|youtube|tiktok|snapchat|pinterest|whatsapp)
			presencia en · (estamos|presentes|activos) en (facebook|linkedin|instagram|x|twitter|youtube|tiktok|las redes)
		`,
		socialPage: `
			-? ?(page|profile|fanpage|login|connect|logo|oficial)
		`,
		outsideLink: `
			(enlace|vínculo|hipervínculo|hiperenlace|link)s? a (otr|sitio|página|web|tercero|los|la|las|el|portal)*
			(sitios|páginas|webs|portales) (de terceros|extern|ajen)*( <w>){0,5} (no|responsab*)
			(no|ni)( <w>){0,3} responsab*
		`,
		law: `
			(la |el |los |las |del |dicha |esta |este )(ley|lssi|lssice|lssi-ce|rgpd|lopd|lopdgdd|reglamento|normativa|legislación|directiva|aepd|agencia española|artículo 22|art. ?22|artículo|autoridad|autoridades|comité europeo|tjue|tribunal|legislador|guía)( <w>|,|-<w>| ?[.()º]){0,12} (exige|exigen|obliga|obligan|establece|establecen|dispone|disponen|prevé|prevén|requiere|requieren|recomienda|considera|entiende|señala|define|prohíbe|prohíben|permite|permiten|impone|imponen|exceptúa|contempla|estipula|aclara|indica)
			(según|de acuerdo con|conforme a) (la |el )?(aepd|ley|lssi|normativa|rgpd|reglamento|agencia española)( <w>|,|-<w>){0,12} (deben|debe|deberá|deberán|es necesario|será necesario|se requiere|se necesita|hay que|podrán)
			(los|las|todos los|todas las|cualquier) (sitios?( web)?|páginas?( web)?|webs|empresas|responsables|editores|titulares|prestadores)( <w>){0,6} (deben|debe|deberán|están obligad|tienen (la )?obligación|podrán|no pueden)*
			está(n)? (prohibid|permitid)(o|a|os|as) · es (ilegal|lícito|ilícito|obligatorio) · (está|queda)n? exceptuad(o|a|os|as)
			no (es|será) (necesario|preciso|obligatorio)( <w>){0,4} consentimiento
		`,
		atMost: `
			como (máximo|mucho) · (duración|plazo|vida|período|periodo|caducidad) máxim(o|a)( <w>){0,5} · máxim(o|a)( de)?
			m(á|a)x.? · a lo sumo · hasta( un máximo de)? · no (superior|mayor)(es)? a
			no (super|exced)(a|e|an|en|ará|erá|arán|erán)( de| los| a)? · (sin|no) (superar|exceder)( de| los)?
			inferior(es)? a · menos de · en (un|el) plazo (máximo )?de · dentro de(l plazo de)? · no más (allá )?de · límite de
		`,
		atLeast: `
			al menos · mínim(o|a)( de)? · más de · superior(es)? a · por lo menos · a partir de
		`,
		session: `
			sesi(ón|ones) · session
			duración de la (sesión|visita)
		`,
		untilClosed: `
			(cierr(e|a|es|as|an)|cerrar(se)?|cerrad(o|a))( <w>){0,4} (navegador|sesión|ventana|pestaña|explorador)
			(navegador|ventana|pestaña|explorador)( <w>){0,2} (cierr(a|e)|cerrad(o|a))
			(fin|final|finalizar|finaliza|término|termina|terminar|finalización)( <w>){0,3} (sesión|visita|navegación)
			(durante|lo que dura|dure|por)( <w>){0,3} sesión · (expir|caduc)*( <w>){0,5} sesión
			abandon(a|ar|e)( <w>){0,2} (web|sitio|página)
		`,
		expires: `
			expir(a|an|ación|ará|arán|ar) · caduc(a|an|idad|ará|arán|ar) · venc(e|en|imiento) · duración · dura(n|rá|rán)?
			vigencia · validez
			válid(a|o|as|os) · persist(e|en|ente|entes|encia) · cookies? · permanec(e|en|erá|erán) · vida
		`,
		otherTime: `
			(edad|menor|mayor)(es)?( <w>){0,4} · niñ(o|a|os|as)( <w>){0,4} · (cumplid(o|os)|cumplir)( <w>){0,3}
			(tener|tengas?|tienes?) (al menos|menos|más)( de)? · (personas?|usuarios?|visitantes?)( <w>){0,3} (menos|más) de
			(respond|respuesta|responder|contest|solicitud|reclamaci|notific|ejercicio|ejercer|atender|resolver|petición)*( <w>|,){0,12}
			(últimos|últimas|anteriores|pasados|cada|hace)( <w>)?
		`,
	},
	techniques: {
		cookies: '*cookies?( <qualifier>)?',
		'web-beacons': `
			web ?beacons? · beacons? · balizas? · gifs? (transparente|invisible)s?
			p(í|i)xel(es)? (transparente|invisible|espía)s? · web ?bugs? · faros web · clear gifs?
			contadores de imágenes
		`,
		pixels: '*p(i|í)xel(es|s)?( <qualifier>)? · 1x1*',
		'local-storage': `
			local ?storage · almacenamiento (local|web|html5)
			(almacen|guard)(a|an|ado|ada|ados|adas|amos)( <w>){0,3} localmente
			localmente( <w>){0,4} (navegador|dispositivo|equipo) · session ?storage · indexeddb · web ?storage
			memoria local · almacenamiento( <w>){0,2} navegador
		`,
		fingerprinting: `
			finger-? ?print* · huellas?( <w>)? (digital(es)?|del? (navegador|dispositivo))( <w>){0,2}
			identificación( <w>){0,2} huella
		`,
		'session-recording': `
			(grab|registr|reproduc)(a|an|amos|ación|aciones|ando|ar|ción|ciones)( <w>){0,4} (sesi(ón|ones)|visitas?|pantalla)
			mapas? de (calor|clics?) · heat ?maps? · movimientos?( <w>){0,3} (ratón|cursor|mouse)
			session (replay|recording)s? · pulsaciones de teclas · desplazamiento (de la|por la) (página|pantalla)
			repetición de sesi(ón|ones)
		`,
		'server-logs': `
			(registro|archivo|fichero|log)s?( (de|del|de los|al|web|técnicos)){0,3} (servidor(es)?|acceso|actividad del servidor)
			(archivo|fichero)s? de registro · logs? · registros de conexión · bitácoras?
		`,
		'email-tracking': `
			(abr(e|es|en|ir|ió|iste|a)|abiert(o|a|os|as)|apertura|aperturas) … (correos?|e-?mails?|boletín|boletines|newsletters?|mensajes?)
			tasas? de apertura
			(correos?|e-?mails?|boletín|newsletters?)( <w>|,){0,6} (abiert(o|a|os|as)|abre|abierto|apertura)
		`,
	},
	purposes: {
		analytics: `
			analític(a|o|as|os) · analytics · estadístic(a|o|as|os)
			análisis( <w>){0,4} (navegación|uso|tráfico|visitas|comportamiento|web|audiencia|usuarios|estadístico)
			cookies de (análisis|medición|rendimiento)
			(medir|medición|mide|mida|midiendo|cuantificar)( <w>){0,4} (audiencia|tráfico|visitas|visitantes|uso|rendimiento|actividad|usuarios|número)
			audiencia · tráfico · número de (visitas|visitantes|usuarios|páginas)
			analiz(ar|a|amos)( <w>){0,4} (uso|tráfico|visitas|navegación|comportamiento|utilización)
			(cómo|forma en (la )?que)( <w>){0,4} (utiliz|us|naveg|interactú)(a|an|as)( <w>){0,3} (web|sitio|página|usuarios)
			patrones de uso
		`,
		advertising: `
			public(idad|itari(o|a|os|as)) · anunci(o|os|ante|antes|ar|amos) · m(a|á)rketing · mercadotecnia
			retargeting · remarketing · segment(ación|ad(o|a|os|as)) · campañas? · conversi(ón|ones) · ads
			comportamentales
		`,
		personalisation: `
			personaliz*
			adapt(ar|a|ado|ada|ados|adas|amos)( <w>){0,3} (contenido|preferencia|interés|necesidades|navegación|gusto)*
			contenidos? (relevante|a medida)s? · a (su|tu) medida
			record(ar|a|amos)( <w>){0,4} (preferencias|idioma|elecciones|opciones|ajustes)
			cookies de preferencias
		`,
		social: `
			red(es)? social(es)? · medios sociales · botones (sociales|de compartir|para compartir)
			plug-?ins? sociales · complementos? (sociales|de redes|de intercambio)
		`,
		essential: `
			(estrictamente |absolutamente |técnicamente )?necesarias
			(estrictamente|absolutamente|técnicamente) necesari(o|a|os) · imprescindibles · esenciales
			cookies (técnicas?|funcionales|de sesión)
			necesari(o|a|os|as) para (el |su |la )?(funcionamiento|navegación|prestación)
			(prevención|lucha|prevenir)( <w>){0,3} fraude · seguridad · inicio de sesión · carrito( de la compra)?
			cesta de la compra · autenticación · correcto funcionamiento
		`,
	},
	claims: {
		'no-transfer-outside-eea': `
			(todos|todas|la totalidad de)( <w>){0,3} (datos|información|servidores)( <w>|,){0,6} (almacen|aloj|conserv|trat|proces|ubic|guard)(a|an|ado|ados|adas|ada|amos)( <w>){0,4} (en (españa|europa|la ue|la unión europea)|dentro d(e|el)( <w>)? (unión europea|ue|eee|espacio económico))*
		`,
		'implied-consent': `
			si (usted )?no (está(s)? de acuerdo|acepta(s)?|consiente(s)?)( <w>|,){0,12} (no (utilice|use|navegue|uses|utilices|continúe)|abandon(e|ar|a)|deje de|deberá (abandonar|dejar))
			(entendemos|entenderemos|consideramos|consideraremos|asumimos|se entiende|se entenderá|se considera|se considerará|interpretamos|damos por hecho)( <w>){0,4} que( <w>){0,4} (acepta|aceptas|ha aceptado|has aceptado|consiente|consientes|está de acuerdo|presta|da|otorga)
			(navegación|uso|utilización|acceso|visita)( <w>|,){0,9} (implica|supone|constituye|significa|conlleva|implicará|supondrá)( <w>){0,5} (aceptación|consentimiento|acepta|aceptas)
			consentimiento (implícito|tácito)
		`,
		'consent-mode': 'consent mode( v2)? · modo de consentimiento( de google| v2)?',
		'browser-settings-as-consent': `
			(consiente|acepta|aceptas|autoriza|(prest|otorg|manifest)(a|ar|ado|as)( <w>){0,3} consentimiento) … (a través de|mediante|por medio de|con)( <w>){0,3} (configuración|ajustes|opciones|parámetros)( <w>){0,3} (navegador|explorador)
			navegador( <w>|,){0,8} (configurado|ajustado|programado) (para|de (forma|manera|modo) que) … (acept|permit|admit)* … (consent|consient|entiend|entender|consider)*
			(configuración|ajustes)( <w>){0,3} navegador( <w>|,){0,6} (constituye|equivale|se considera|se entenderá|implica|como consentimiento)
		`,
		'opt-out-offered': `
			opt-? ?out · youronlinechoices* · aboutads.info* · tools.google.com/dlpage/gaoptout
			complemento( <w>){0,4} inhabilitación
		`,
		'outdated-reference': `
			escudo de (la )?privacidad · puerto seguro · universal analytics · 15/1999 · 1720/2007
			registro general de (la agencia|protección de datos)
		`,
		'not-identifying': `
			no( <w>){0,4} (identifi|reconoc)* · (en ningún caso|nunca|jamás)( <w>){0,5} identifi*
			no( <w>){0,4} (asociar|vincular|relacionar)(le|te|se|lo)?( <w>){0,3} (usted|persona|usuario)
			(completamente|totalmente|absolutamente|plenamente) anónim(o|a|os|as)
			sin( <w>){0,3} identificar(le|te|lo|los)? · imposible( <w>){0,3} identifi*
		`,
		'no-tracking': `
			(ningún|sin|cero|no hay|ni|ningún tipo de)( <w>)? (seguimiento|rastreo|rastreadores|trackers?|tracking|perfilado)
			no (te |le |les |os |lo |los |se )?(rastre|segu|sigu|espi|monitoriz)(a|an|amos|imos|e|en|o)
			no (hace|hacemos|realiza|realizamos|se realiza|efectuamos|se hace)( <w>){0,3} (seguimiento|rastreo|perfilado)
			(?<!no )(utiliz|us|emple|instal)(a|an|amos)( <w>)? (únicamente|solo|sólo|solamente|exclusivamente)( <w>){0,2} cookies( propias)?( <w>)? (técnicas|necesarias|esenciales|funcionales|imprescindibles|de sesión)
			(únicamente|solo|sólo|solamente|exclusivamente)( <w>)? (utiliz|us|emple|instal)(a|an|amos)( <w>){0,2} cookies( propias)?( <w>)? (técnicas|necesarias|esenciales|funcionales|imprescindibles)
			no (utiliza|utilizamos|usa|usamos|se utilizan|se usan) más cookies que
			cookies( <w>)? (técnicas|necesarias) (únicamente|exclusivamente)
			no se (le|les|te|os) (rastrea|sigue|monitoriza)
		`,
	},
	information: {
		controller: 'responsables?( <w>){0,2} (tratamiento|fichero)s? · responsable (legal )?de( <w>){0,3} datos',
		contact: `
			contact* · escrib* · dirig* · correo* · e-?mail* · teléfono* · tel.? · tlf.? · dirección
			domicilio* · consultas? · dudas?
		`,
		'data-protection-officer': 'delegad(o|a) de protección · dpd · dpo · responsable de protección de datos',
		purposes: `
			finalidad* · fines( <w>)? · con el (fin|objetivo|objeto) · a fin de
			para(?! (el|la|los|las|un|una|usted)) · propósito*
		`,
		'legal-basis': `
			obligaci(ón|ones) (legal|legales|jurídica|jurídicas) · (ejecución|cumplimiento) … contrato*
			artículo 6 · art. ?6 · (base|bases)( <w>)? (legal|legales|jurídica|jurídicas) · legitimación
			(basa|basan|basado|basada)( <w>){0,2} en … (consentimiento|contrato|interés*)
		`,
		'legitimate-interests': `
			nuestr(o|os)( <w>)? <legitimateInterest> · <legitimateInterest> (en|de|del|por|consist*)
		`,
		recipients: `
			quién (recibe|tiene acceso) · a quién
			encargad(o|os|a|as) (de|del) tratamiento · destinatari(o|os|a|as) · proveedor(es)? · prestador(es)?
			subcontrat* · (administraciones|autoridades|organismos) (públic*|competente*) · empresas del grupo
		`,
		transfers: 'transferencia(s)? internacional* · transfer* … (terceros países|tercer país|fuera)',
		retention: `
			mientras · durante (el|los)( <w>){0,3} (tiempo|plazo*|período|años) · plazo(s)?( <w>){0,2} conserv*
			hasta · no más (tiempo|allá) · cuánto tiempo
			tiempo (necesario|estrictamente necesario|imprescindible) · período de conservación
		`,
		rights: `
			derechos?
			(puede|podrá|solicitar|ejercer|ejercitar)( <w>){0,3} (acceso|acceder|rectific*|supresión)
		`,
		'right-access': 'acceso · acceder · copia de',
		'right-rectification': 'rectific* · correg* · corrección · actualiz(ar|ación)',
		'right-erasure': 'supresión · suprim* · elimin* · cancelación · olvido',
		'right-restriction': 'limit(ación|ar)*',
		'right-portability': 'portabilidad* · lectura mecánica',
		'right-objection': 'oposición · opon*',
		withdrawal: `
			(retir*|revoc*) … consentimiento* · consentimiento* … (retir*|revoc*)
			modificar( <w>){0,3} consentimiento
		`,
		complaint: 'reclamaci* · reclamar · denuncia* · queja*',
		authority: `
			aepd · agencia española de protección* · agencia( <w>){0,3} protección de datos
			autoridad(es)? de (control|protección|supervisión)* · apdcat · avpd
		`,
		'automated-decisions': 'decisi(ón|ones)( <w>){0,3} (automat*) · artículo 22',
		safeguard: `
			cláusulas( <w>){0,2} (tipo|contractuales|estándar)* · decisi(ón|ones) de adecuación
			(nivel de )?protección (adecuad*|equivalente) · normas corporativas* · data privacy framework · scc
		`,
		definition: 'persona(s)? físicas?( <w>){0,2} (o|u|y) jurídicas? · determin(a|e)( <w>){0,3} los fines',
		elsewhere: `
			aplicaci(ón|ones) · apps? · intranet* · área (privada|de cliente*) · niñ* · menores · bolet*
			newsletters? · correo* · empleados? · candidat* · anteriormente
		`,
		sell: 'vend* · venta · alquil* · comerciali*',
		updated: `
			actualizad(o|a|as|os) · última (actualización|modificación|revisión) · actualización
			modificad(o|a) · revisad(o|a) · (en vigor|vigente|vigencia|aplicable)( desde| a partir)? · versión
			publicad(o|a) · fecha( de)?
		`,
	},
	units: {
		second: 'segundos? · seg.? · s',
		minute: 'minutos? · mins?.?',
		hour: 'horas? · h · hrs? · hours?',
		day: 'd(í|i)as?( hábiles| naturales| laborables)? · d · days?',
		week: 'semanas? · weeks?',
		month: 'mes(es)? · months?',
		year: 'a(ñ|n)os? · years?',
	},
	numbers: `
		0.5 medio, media · 1 un, una, uno · 2 dos · 3 tres · 4 cuatro · 5 cinco · 6 seis · 7 siete · 8 ocho · 9 nueve
		10 diez · 11 once · 12 doce · 13 trece · 14 catorce · 15 quince · 16 dieciséis · 18 dieciocho · 20 veinte
		24 veinticuatro · 25 veinticinco · 26 veintiséis · 30 treinta · 36 treinta y seis · 45 cuarenta y cinco
		48 cuarenta y ocho · 60 sesenta · 72 setenta y dos · 90 noventa
	`,
	columns: {
		name: `
			nombres?( d(e|el) (la )?(cookies?))?( técnico)? · cookies?( utilizadas?| propias| de terceros)? · clave
			identificador · denominación · name
		`,
		provider: `
			proveedor(es)? · titular(es)? · domini(o|os) · host · empresa · entidad · tercer(o|os|a parte) · origen · fuente
			procedencia · propietari(o|a) · instalada por · gestionada por · emisor · servicios? · responsable · editor
			provider · socio · propias?( o de terceros|/terceros)? · destinatarios?
		`,
		purpose: `
			finalidad(es)?* · propósitos?* · descripci(ón|ones)* · funci(ón|ones)* · uso* · objetivos?* · utilidad
			para qué * · qué hace · explicación · motivo · detalles? · purpose
		`,
		lifetime: `
			duración* · caducidad* · vencimiento · expira(ción)?*
			(plazo|periodo|período|tiempo)s?( de (conservación|almacenamiento|vida|retención|vigencia|validez|expiración|duración))?
			validez · vigencia · conservación · persistencia · permanencia · vida útil · duration · expiry
		`,
		other: `
			tipos?* · categorías?* · clase* · privacidad · política* · enlaces? · datos* · país · base (legal|jurídica)
			consentimiento · más información* · desactiv* · rechaz* · información · exenta*
		`,
	},
	endings: '',
	nameParts: {
		pixel: 'píxel · píxel de * · pixel de *',
	},
};
