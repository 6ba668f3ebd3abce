import type {Lexicon, LinkWords} from '../lexicon.ts';

export const enLinks: LinkWords = {
	language: 'en',
	privacy: `
		privacy policy · privacy (notice|statement) · data protection( policy| notice)? · privacy*
		personal data
	`,
	cookies: 'cookie policy · cookies? (notice|statement|declaration) · (about |use of )?cookies · cookie*',
	paths: {
		privacy: '/privacy /privacy-policy',
		cookies: '/cookies /cookie-policy',
	},
};

export const en: Lexicon = {
	language: 'en',
	everyday: `
		the of and in is that it for you was with on as have but be they your our we us this from or by which
		may will are not if can any use used when how what their other information about such these more has
		been
		a its those them no who had were would should could must do does all than then there into only also some same uses using website personal data through
	`,
	abbreviations: `
		e.g · i.e · etc · vs · no · inc · ltd · co · corp · approx · st · art · sec · para · incl · dept · fig
		u.s · u.k · mr · mrs · ms · dr · jr · max · min
	`,
	words: {
		not: `
			not(?! (refrain|exclude|rule out|guarantee|be (ruled out|excluded|guaranteed))) · don't · doesn't · isn't · aren't · won't · didn't · haven't · (can't|cannot)(?! (refrain|exclude|rule out|guarantee|be (ruled out|excluded|guaranteed))) · never
			neither · nor · no longer
			(none|neither) of (our|the|these)( <w>)? *(sites|websites|shops|stores|pages|apps|channels|companies) · not (at present|at the (present|current) time|at this time)
		`,
		none: `
			no(?! (longer|control|influence|access|responsibility|liability|obligation|warranty|difference|matter|doubt)) · not any · zero
		`,
		neither: 'neither',
		noneOf: 'none of',
		notOnly: `
			not (only|just|limited to|merely|necessarily)
			not (so|true|the case) that
		`,
		otherThan: `
			(any )?other( <w>){0,3} than · except( for)? · apart from · aside from · excluding · beyond
		`,
		freeOf: `
			decided against(?!( <w>){1,8} (for|favou?r))( using)? · free (of|from) · entirely without · completely without · without using · without the use of
			(run|work|operat|function)(s|e|es|ing)? without(?! (using|the use)) · (instead of|rather than)(?! (your|their|our|a|an|its|his|her|personal)( |$))( using)?
			(?<!(not|never) )refrain(s|ed|ing)? from( using)? · avoid(s|ing)? using
		`,
		but: `
			but · however · whereas · while · , (and )?you · , and (we|it|they) · instead
			, (we|it|they)(?! (do|does|did|will|would|never|don't|doesn't|won't|cannot|can't|no|are|is|may|must))
		`,
		rather: '',
		only: 'only · solely · exclusively · strictly',
		unless: 'unless · except with · if you do not · absent',
		without: 'without',
		before: 'before · until · prior to',
		when: 'if · when · once · after · with · upon · where · based on · subject to · provided',
		conditional: `
			if · unless · where you · should you · when you (decline|refuse|reject|opt) · in case
			to (prevent|avoid|stop)
		`,
		restriction: `
			to(?! date| you| us) · for(?! now| the time| example| instance) · with · without · unless · until
			before · if · in (a way|order|connection|combination) · beyond
			as (a|the|part) · directly
		`,
		relative: 'that · which · who · whose',
		qualifier: '<w>cookies? · cookie(-| )(banner|notice|manager|panel|tool|wall)s?',
		joint: 'and · or · any( form of)? · either',
		you: 'you · your · users? · visitors?',
		we: 'we · this (web)?site · our (web)?site · the (web)?site · this app · this service',
		it: `
			it · they · this tool · the tool · the service · the provider
			(these |the |those )?(share |sharing |social )?(buttons|icons|links)
		`,
		use: `
			us(e|es|ed|ing) · utili[sz](e|es|ed|ing) · employ(s|ed|ing)? · rel(y|ies|ied) on · deploy(s|ed|ing)?
			install(s|ed|ing)? · set(s|ting)? · plac(e|es|ed|ing) · load(s|ed|ing)? · run(s|ning)?
			integrat(e|es|ed|ing) · embed(s|ded|ding)? · includ(e|es|ed|ing) · implement(s|ed|ing)?
			work(s|ing)? with · partner(s|ed|ing)? with · serv(e|es|ed|ing) · allow(s|ed|ing)? · self-host(s|ed|ing)?
		`,
		used: `
			(is|are|was|were|be|being) (not |never |no longer )?(currently )?(used|set|placed|loaded|installed|employed|in use|embedded)
			(?<=n't )(currently )?(used|set|placed|loaded|installed|employed|in use|embedded)
		`,
		are: 'is · are · was · were',
		ceased: `
			stopped using · ceased (to use|using) · (has|have) been removed from · discontinued
			(was|were) removed from (our|the|this) ((web)?site|pages?)
		`,
		switched: `(switched|moved|changed|migrated) from · replaced`,
		onto: `to · with · by`,
		off: `(?<=(is|are)( <w>){0,2} )(switched off|turned off|disabled|deactivated) · (?<=have )(switched off|turned off|disabled|deactivated)`,
		formerly: `(in the past|previously|formerly),?( <w>){1,3} (used|had|relied on) · have (previously|formerly|in the past) used · used to (use|have)`,
		able: 'can · could · (is|are) able to',
		unsure: `(cannot|can not|can't)( <w>){0,2} (guarantee|rule out|promise|exclude)`,
		terms: `(terms|conditions)( and conditions)? of (sale|purchase|delivery) · (order|purchase|booking)s? … (terms|conditions)`,
		have: 'have · has · contains? · there (is|are)',
		collect: `
			collect(s|ed|ing|ion)? · gather(s|ed|ing)? · record(s|ed|ing)? · process(es|ed|ing)?
			track(s|ed|ing)? · analy[sz](e|es|ed|ing) · measur(e|es|ed|ing) · obtain(s|ed)?
		`,
		store: `
			stor(e|es|ed|ing|age) · retain(s|ed|ing)? · retention · how long · kept · keep(s|ing)? · held · hold
			archived? · log(s|ged) · preserved?
		`,
		delete: `
			delet(e|es|ed|ing|ion) · remov(e|es|ed|ing) · eras(e|es|ed|ing) · purged? · destroy(ed)? · discarded
		`,
		share: `
			shar(e|es|ed|ing) · sell(s|ing)? · sold · disclos(e|es|ed|ing) · transfer(s|red|ring)?
			pass(es|ed|ing)?( <w>){0,4} (on|to|along) · provid(e|es|ed|ing) · send(s|ing)? · sent · rent(s|ed)?
			trade(s|d)? · distribut(e|es|ed) · transmit(s|ted|ting)? · exchang(e|es|ed)
		`,
		transfer: `
			transfer(s|red|ring)? · stor(e|es|ed|ing) · process(es|ed|ing)? · transmit(s|ted)? · sent · send(s)?
			located · hosted · servers?
		`,
		anonymise: `
			anonymi[sz]* · truncat* · mask(s|ed|ing)? · shorten(s|ed|ing)?
			(last|part of) … (removed|deleted|dropped) · pseudonymi[sz]* · obfuscat*
			(whole|full|complete) ip address(es)?( <w>)? (not|never) · (not|never|n't)( <w>){0,2} (whole|full|complete) ip address(es)?
		`,
		optOut: `
			if you (do not|don't) (want|wish)
			opt(s|ed|ing)?-? ?outs? · disabl(e|es|ed|ing)
			turn(ing)? (them |it |this |cookies )?off · switch(ing)? (them |it )?off · refus(e|es|ing)
			reject(s|ing)? · declin(e|es|ing) · block(s|ing)? · delet(e|ing) · object(ing)? to
			withdraw(ing)?( <w>){0,3} consent · deactivat*
			(chang|manag|adjust|updat|control|modif)(e|y|ing)( <w>|/){0,4} (cookies?|consent|settings|preferences?|choices|installation|mind)
			choose( <w>){0,4} (cookies|not to) · say no
			(switched|turned) off
		`,
		conduct: `
			by (continuing|using|browsing|visiting|accessing|remaining|staying|navigating|sharing|providing|submitting|sending|contacting)
			(if|when|where) you (continue|keep|use|visit|browse|access|stay|remain|do not change)
			(your |further |continued )(continued )?use of · continu(e|ing) (browsing|to use|to browse)
			continued use
		`,
		click: `
			(click|select)(s|ing)? (on )?("|')?(accept|ok|i |agree|allow|button)* · press(es|ed|ing)? · tick(s|ed|ing)?
			check(ed|ing)? (the|a) box · button · opting in · actively
		`,
		accept: `
			(you )?(agree|consent|accept|acknowledge and agree)( to)? · happy with
			you (are )?(agreeing|consenting|accepting) · deemed … (consent*|accept*|agree*)
		`,
		consent: `
			consent(?! mode)(s|ed|ing|s\\b)? · accept(s|ed|ance|ing)? · agree(d|ment)? · permission
			opt(ed)?-? ?in · authoris(e|ed) · approv(e|ed|al)
			(said|say|saying) yes
		`,
		basedOn: 'based (up)?on · requires? · subject to · with · rel(y|ies) on · on the basis of',
		legitimateInterest: 'legitimate(ly)? (business )?interests? · art(icle|.)? ?6 ?(\\(1\\)|.1)? ?(\\(f\\)|f)',
		legalBasis: `
			legal (basis|bases|ground|grounds) · lawful basis · basis for (the )?processing
			legal justification · basis: · grounds?:
		`,
		thirdParty: `
			third-? ?part(y|ies) · others · anyone( else)?
			other (companies|organi[sz]ations|parties|businesses|entities) · outside (parties|companies)
			external (parties|companies) · any other organi[sz]ation
		`,
		data: 'data · information · details',
		personalData: `
			personal(ly)?( identifiable| identifying)? (data|information|details)
			your (personal |own )?(data|information|details) · (data|information) (about|on|we collect|from) *
			the (data|information)( collected)? · any (personal )?(data|information) · user data · customer data
			pii
		`,
		ip: 'ip · anonymizeip · anonymize_ip · internet protocol address*',
		tracking: `
			track(s|ed|ing|er|ers)? · profil(e|es|ing) · monitor(s|ed|ing)? · behaviou?r*
			browsing (activity|habits|history)
		`,
		directMarketing: `
			direct marketing · newsletters? · mailing list · promotional e-?mails? · marketing e-?mails?
		`,
		tool: `
			tools? · services? · providers? · plug-?ins? · partners? · vendors? · scripts? · tags? · sdks?
			solutions? · platforms? · processors? · networks? · analytics · technolog(y|ies) · widgets? · code
			compan(y|ies)
		`,
		settings: `
			settings? · preferences? · browser* · links? · choices?
		`,
		browserSettings: 'browser*',
		outsideEea: `
			(the )?usa · united states · u.s.? · us (servers?|based|compan*)
			outside (of )?(the )?(eu|eea|europe|european|uk|european union|european economic area)*
			third countr(y|ies) · india · china · singapore · australia · in the us
		`,
		insideEea: '(within|in|inside) (the )?(eu|eea|european|europe|norway)*',
		server: 'data ?cent(er|re)s?',
		policyOf: `
			privacy (policy|notice|statement|practices) · cookie policy · terms( of (use|service))?
			documentation
		`,
		socialLink: `
			follow us · find us · visit us · like us · connect with us · join us · us on
			contact us (on|via|through) · share (this |it |content )?(on|via|with)
			(log|sign)(ging|ning)?( |-)?(in|on|up)( <w>){0,2} (with|via|using|through)
			(our|official) (page|pages|profile|profiles|account|accounts|channel|channels) (on|at)
			using a social media login · logging in
		`,
		socialPage: `
			 -? ?(pages?|profiles?|accounts?|groups?|channels?|buttons?|login|sign-? ?in|logo|feed|connect)
		`,
		outsideLink: `
			(hyper)?links? to (other|third|external|social|websites|sites)
			(other|external|third-party) (web)?sites( <w>){0,4} (not|responsib*) · not responsible
		`,
		law: `
			(under|according to|pursuant to|as required by) (the )?(gdpr|law|eprivacy|directive|regulation|ico|data protection act|pecr)( <w>|,){0,8} (must|shall|may|is|are|required?|should)
			(the )?(gdpr|law|eprivacy directive|directive|regulation|regulations|ico|authority|regulator|pecr|commission|court)( <w>){0,3} (requires?|says?|states?|defines?|recommends?|prohibits?|demands?|mandates?|provides that|holds?)
			(it is|is) (not )?(permitted|lawful|unlawful|illegal|prohibited)
			(websites|companies|businesses|organi[sz]ations) (must|shall|are required|may not|should|have to)
			prior consent is not required
		`,
		atMost: `
			up to · at most · maximum( of)? · max.? · no (longer|more) than · not (longer|more) than · less than
			within · as long as
		`,
		atLeast: 'at least · minimum( of)? · more than · longer than',
		session: `
			session(-based)?( cookie)?s? · when you close
			(until|when|once|after) you (quit|leave)( <w>){0,3} (browser|tab|window|site)
		`,
		untilClosed: `
			clos(e|es|ed|ing)( <w>){0,3} (browser|tab|window) · (browser|tab)( window)?( <w>){0,2} clos(ed|es|e)
			end of (the|your|each|a) (browsing |browser )?(session|visit)
			exit( <w>){0,2} (browser|site|website) · session (cookie|duration)s? · for the session
			expires? (at|with)( <w>){0,2} session
		`,
		expires: `
			expir(y|es|e|ation|ed|ing) · lifetime · lifespan · duration · valid(ity)? · last(s|ing)?( for)?
			persist(s|ent)?( for)? · cookies?
		`,
		otherTime: `
			(under|over|aged?|older than|younger than|age of)( <w>){0,2}
			(respond|reply|response|answer|request|complain|notify|complaint)*( <w>|,){0,12}
			(last|past|previous|every|each)( <w>)?
		`,
	},
	techniques: {
		cookies: 'cookie(-| )(banner|notice|manager|panel|tool|wall)s? · *cookies?',
		'web-beacons': `
			web-? ?beacons? · beacons? · clear gifs? · tracking gifs? · web-? ?bugs? · single-pixel gifs?
		`,
		pixels: '*pixels? · 1x1*',
		'local-storage': `
			local ?storage · browser storage · locally stored · stored locally · session ?storage · indexeddb
			web ?storage · html5( local)? storage
		`,
		fingerprinting: 'fingerprint*',
		'session-recording': `
			session (recording|replay)s?
			record(s|ing|ings)? (of )?(your |user |the )?(sessions?|visits?|screen) · heat ?maps?
			mouse (movement|action|click)s? · keystrokes? · scroll(ing)? (behaviou?r|depth)
		`,
		'server-logs': `
			(web )?server logs? · log files? · access logs? · logfiles? · logs of
		`,
		'email-tracking': `
			(open|opens|opened|opening) … (e-?mails?|newsletters?)
			(e-?mails?|newsletters?|messages)( <w>|,){0,10} (opened|open) · open rates?
		`,
	},
	purposes: {
		analytics: `
			analytic* · statistic* · audience measurement · web analysis
			measure( <w>){0,3} (traffic|usage|visits|visitors)
			how( <w>){0,4} (use|uses|used|interact)( <w>){0,4} (site|website|service*) · how( <w>){0,3} (site|website|pages)( <w>){0,2} used · performance cookies
			usage (data|patterns) · traffic
		`,
		advertising: `
			*advert* · ads? · marketing · retargeting · remarketing · target(ed|ing) · conversion* · campaigns?
			custom audiences?
		`,
		personalisation: `
			personali[sz]* · tailor(ed|ing)? · customi[sz]* · relevant content
			remember( <w>){0,3} (preferences|choices|settings)
		`,
		social: 'social (media|networks?|networking|sharing|plug-?ins?) · share buttons?',
		essential: `
			(strictly |absolutely )?necessary · essential · functional cookies · technical cookies
			required cookies · fraud prevention · security
		`,
	},
	claims: {
		'no-transfer-outside-eea': `
			all( <w>){0,3} (data|information)( <w>){0,4} (stored|processed|kept|hosted)( <w>){0,4} (within|in|inside) (the )?(eu|eea|europe|norway)*
		`,
		'implied-consent': `
			if you do not (agree|consent|accept)( <w>|,){0,8} (do not|please do not|you should not) use
			(do not|please do not) use( <w>){0,8} if you do not (agree|consent|accept)
			(assume|presume|take it|understand)( <w>){0,4} (that )?you( <w>){0,3} (agree|consent|accept|happy)*
			(use|visit)( <w>){0,6} (constitutes|signifies|implies|indicates)( <w>){0,3} (consent|acceptance|agreement)
		`,
		'consent-mode': 'consent mode( v2)?',
		'browser-settings-as-consent': `
			(consent*|accept*|agree*) … (through|via|by|using)( <w>){0,3} browser settings
			browser( is|s are)? set to accept … (consent*|deemed)
			browser settings( <w>){0,6} (constitute|deemed|regarded|considered)( <w>){0,3} consent
		`,
		'opt-out-offered': `
			opt-? ?outs? (link|tool|page|mechanism|add-?on|option)* · opt-? ?outs? of(?!( <w>){0,6} <directMarketing>)
			youronlinechoices* · aboutads.info*
			tools.google.com/dlpage/gaoptout
		`,
		'outdated-reference': 'universal analytics',
		'not-identifying': `
			(do|does|can|will|is|are)( <w>){0,2} (not|never)( <w>){0,4} (identify|identifiable|personally identif*)
			cannot( <w>){0,6} identify · not( <w>){0,3} personally identif*
			(completely|fully|entirely) anonymous
		`,
		'no-tracking': `
			(do not|don't|never) track( you| users| visitors)?(?! record)
			(uses?|set|sets)( <w>){0,2} (only|solely)( <w>){0,3} (necessary|essential|technical|functional)( <w>){0,2} cookies
			(uses?|set|sets)( <w>){0,3} (necessary|essential|technical|functional)( <w>){0,2} cookies only
			only (uses?|sets?)( <w>){0,3} (necessary|essential|technical|functional)( <w>){0,2} cookies
			only (uses?|sets?)( <w>)? cookies (that|which) are( <w>)? (necessary|essential|required|needed)
			(is|are)( not|n't| never) (being )?(tracked|followed around)
		`,
	},
	information: {
		controller: `
			(data )?controllers?
			responsible for( <w>){0,4} (processing|use|collection|handling)( <w>){0,2} (personal|your) (data|information)
			responsible for( <w>){0,2} personal data
		`,
		contact: `
			contact* · write to · reach (us|out) · e-?mails? · mail · tele?phone* · tel.? · phone · call
			(postal |mailing |e-?mail )?address · questions · enquir* · inquir*
		`,
		'data-protection-officer': 'data (protection|privacy) (officer|manager|lead)s? · dpo · privacy officer',
		purposes: `
			purposes? · in order to · so (that )?(we|you) can
			to( better)? (provide|improve|offer|deliver|send|process|fulfil*|perform|analy*|understand|personali*|communicate|contact|respond|answer|measure|show|display|administer|manage|operate|maintain|develop|comply|protect|prevent|verify|help|make|give|ensure|enable|tailor|remember|recogni*|inform|support)
			for the following
		`,
		'legal-basis': `
			legal obligations? · (perform|performance|fulfil|fulfill|enter)* … contract* · art(icle|.)? ?6
			(based|rely|relies|basis)( <w>){0,3} (on|of)( <w>){0,2} consent
		`,
		'legitimate-interests': 'our( <w>)? <legitimateInterest> · <legitimateInterest> (in|to|of|are|is|for)',
		recipients: `
			who (receives|gets|sees|has access|we share)
			(data )?processors · sub-?processors? · recipients? · subcontractors? · service providers?
			business partners? · vendors · suppliers · contractors · affiliates? · public authorities
			group companies
		`,
		transfers: `
			international (data )?transfers? · transfer* … (third countr*|other countries|abroad|overseas)
			cross-border
		`,
		retention: `
			as long as · no longer · longer than · until · how long · retention (period|policy|time)*
			storage period* · for the (duration|period|life) of · once … (expire*|ends|ended)
		`,
		rights: `
			rights? · (may|can|entitled to)( <w>){0,3} (request|ask|obtain|demand) · ask us to
			request (that|access|a copy)
		`,
		'right-access': 'access(?!ing)( to)? · copy of · subject access',
		'right-rectification': 'rectif* · correct(ed|ion|ing|s)? · (update|amend)( <w>){0,3} (data|information)',
		'right-erasure': 'eras* · delet* · be forgotten · remov(e|al|ed)',
		'right-restriction': 'restrict*',
		'right-portability': `
			portab* · machine-?readable · transfer(red)?( <w>){0,6} another · receive( <w>){0,8} format
		`,
		'right-objection': 'object(ion|ions|ing)?',
		withdrawal: `
			(withdraw*|revok*|revocation) … consent* · consent* … (withdraw*|withdrawn|revok*)
			change( <w>){0,3} consent
		`,
		complaint: 'complain* · complaints?',
		authority: `
			(data protection|supervisory|privacy|regulatory) (authority|authorities|regulator)*
			information commissioner('s office)? · ico · data protection commission* · supervisory body
		`,
		'automated-decisions': `
			automated( <w>){0,3} (decision|decisions|decision-making|decisionmaking) · (solely|fully) automated
			art(icle)? 22
		`,
		safeguard: `
			(standard|model) (contractual|contract|data protection) clauses · sccs?
			adequacy (decision|regulation)s? · adequate( <w>){0,2} protection · binding corporate rules
			data privacy framework · (international data transfer|idta) agreement*
		`,
		definition: `
			natural (or|and) legal persons? · natural persons?,? (or )?legal person · determines? the purposes?
		`,
		elsewhere: `
			(mobile )?apps? · applications? · intranet* · logged-?in · portal · children* · newsletters?
			e-?mails? · employees? · applicants? · previously · formerly · in the future
		`,
		sell: 'sell* · sold · rent* · trad(e|es|ed|ing) · leas*',
		updated: `
			(last )?(updated|modified|revised|amended|changed|reviewed)
			last (update|revision|modification|change) · effective( date| as of| from)? · in force · version*
			published · dated? · date of
		`,
	},
	units: {
		second: 'seconds? · secs?.? · s',
		minute: 'minutes? · mins?.?',
		hour: 'hours? · hrs?.? · h',
		day: 'days? · d',
		week: 'weeks? · wks?',
		month: 'months? · mos? · mths?',
		year: 'years? · yrs?.? · y',
	},
	numbers: `
		0.5 half a · 1 a, an, one · 2 two · 3 three · 4 four · 5 five · 6 six · 7 seven · 8 eight · 9 nine
		10 ten · 12 twelve · 13 thirteen · 14 fourteen · 15 fifteen · 18 eighteen · 20 twenty · 24 twenty-four
		26 twenty-six · 30 thirty · 60 sixty · 90 ninety
	`,
	columns: {
		name: '(cookie )?names? · cookies? · key',
		provider: `
			provider · vendor · third part(y|ies) · domain · host · owner · company · service · set by · source
			platform · party · publisher · controller · (cookie )?subgroup
		`,
		purpose: `
			purpose* · description · function · what it does · use · explanation · why · details
			more information
		`,
		lifetime: `
			expir(y|es|ation)( date| time)? · duration · lifespan · lifetime · retention
			storage time · validity · how long · persistence
			period
		`,
		other: `
			type · category · privacy* · your choices · opt-? ?out · link · data · country · legal basis
			personal data
		`,
	},
	endings: `'s · ' · s`,
	nameParts: {
		pixel: 'pixels',
	},
};
