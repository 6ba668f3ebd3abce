import type {SensitiveWords} from './sensitive-words.ts';

export const nn: SensitiveWords = {
	topics: {
		health: {
			plain: `
				sjukdom* *sjukdom *sjukdommar* sjukmeld* sjukepleie* psykisk* psykiatri* psykolog* psykose* schizofreni* bipolar* depresjon*
				*depresjon deprimert angst angstliding* panikkanfall* sjolvmord* sjolvskad* eteforstyrring* anoreksi* bulimi* adhd autisme*
				kreft kreftbehandling* kreftsjuk* kreftpasient* *kreft svulst* cellegift* diabetes* epilepsi* parkinson* alzheimer* demens*
				hjarteinfarkt* hjartesjuk* hjerneslag* migrene* astma* leddgikt* fibromyalgi* hiv hivsmitte* aids hepatitt* klamydia* gonore*
				syfilis* herpes* kjonnssjukdom* underlivs* hemoroid* inkontinens* eksem* psoriasis* gravid* svangerskap* abort *abort
				angrepille* prevensjon* p-pille* infertil* overgangsalder* impotens* ereksjon* rusavhengig* rusmiddel* rusomsorg* rusmisbruk*
				alkoholisme* alkoholikar* alkoholproblem* speleavhengig* symptom* helsefremjande* helsehjelp* helseplage*
				helsestasjon* helsesjukepleiar* helseteneste* helseopplysning* helsejournal* helsetilstand* pasientjournal* antidepressiv*
				smertestillande* insulin* funksjonshem* funksjonsnedset* uforetrygd* palliativ*
			`,
			weak: `diagnose* kronisk* 
				helse* sjuk sjuke sjukehus* lege legar legen legetime* legevakt* fastlege* legekontor* legesenter* pasient* behandling* terapi*
				medisin* resept* apotek* smerte* allergi* klinikk* tannlege* rus overvekt* slanke* fodsel* fertilitet* vaksine* gynekolog*
			`,
		},
		religion: {
			plain: `
				muslim* islam* koran koranen bibel* jodedom* jodisk* kristendom* gudsteneste* kyrkjelyd* moske moskeen synagoge* buddhis*
				hinduis* ateis* trussamfunn* livssyn* jehovas pinsekyrkje* frelsesarme* nattverd* religios* 
			`,
			weak: `religion kyrkje* kristen kristne bon tru truande gud jesus prest presten evangeli* andakt* halal* salme* pilegrim*`,
		},
		sexuality: {
			plain: `
				homofil* homoseksu* lesbisk* bifil* biseksu* transkjonn* transperson* lhbt* lgbt* kjonnsidentitet* kjonnsinkongruens*
				seksuell* seksualitet* seksual* sexolog* porno* erotisk* erotikk* sexleiketoy* dildo* utruskap*
			`,
			weak: `skeive sex sexliv* skeiv pride dating samliv* kondom* orgasm* onani*`,
		},
		crime: {
			plain: `fengsel* *fengsel innsett innsette kriminalomsorg* straffesak* tiltalt* varetekt* soning fotlenkje* rulleblad* domfelt*`,
			weak: `straff straffbar* domstol* kriminal* kriminell* tjuveri* drap* ran politi`,
		},
		violence: {
			plain: `
				valdtekt* valdteken incest* overgrep* seksualovergrep* valdsutsett* krisesenter* partnarvald* familievald* barnemishandl*
				mishandl* menneskehandel* tvangsekteskap* tvangsgift* kjonnslemlest* omsorgssvikt*
			`,
			weak: `vald valdeleg* trakasser* truslar stalking`,
		},
		children: {
			plain: `barnevern* barnetelefon* alarmtelefon* barneombod* mobbing* mobba mobbeombod* fosterheim* fosterbarn* skulevegring* barnepsyk*`,
			weak: `barn barna ungdom* tenaring* unge elev elevar mindrearig*`,
		},
		union: {plain: `fagforeining* fagforbund*`, weak: `tillitsvald* streik* tariff*`},
	},
	harmless: `
		krefter* kreftene* kraft* helsekost* helsestudio* barnevogn* barneseng* barneklede* barnesko* barnebok* barneboker* barnesete*
		barnerom* barnehage* barnemobel* barnestol* barnesykkel* kyrkjegata* kyrkjevegen* kirkenes* medisinball* legering* stressless*
		straffespark* databehandling* overflatebehandling* personvern* ransel*
	`,
};
