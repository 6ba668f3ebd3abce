import type {SensitiveWords} from './sensitive-words.ts';

export const nb: SensitiveWords = {
	topics: {
		health: {
			plain: `ufrivillig-barnlos* 
				sykdom* *sykdommer* sykemeld* sykepleie* psykisk* psykiatri* psykolog* psykose* schizofreni* bipolar* depresjon* deprimert
				*depresjon angst angstlidelse* panikkanfall* selvmord* selvskad* spiseforstyrrelse* anoreksi* bulimi* adhd autisme* autist*
				kreft kreftbehandling* kreftsyk* kreftpasient* *kreft svulst* cellegift* diabetes* epilepsi* parkinson* alzheimer* demens*
				hjerteinfarkt* hjertesykdom* hjerneslag* migrene* astma* leddgikt* fibromyalgi* multippel hiv hivsmitte* aids hepatitt*
				klamydia* gonore* syfilis* herpes* kjonnssykdom* konssykdom* soppinfeksjon* underlivs* hemoroid* inkontinens* eksem* psoriasis*
				gravid* svangerskap* abort abortere* abortloven* *abort angrepille* prevensjon* p-pille* infertil* 
				prøveror* menopause* overgangsalder* impotens* ereksjon* potensproblem* rusavhengig* rusmiddel* rusomsorg* rusmisbruk*
				alkoholisme* alkoholiker* alkoholproblem* spilleavhengig* narkomani* symptom* helsefremmende* helsehjelp* helseplage*
				helsestasjon* helsesykepleier* helsetjeneste* helseopplysning* helsejournal* helsetilstand* pasientjournal* allergitest*
				antidepressiv* smertestillende* sovetablett* insulin* funksjonshem* funksjonsnedsett* uforetrygd* dodssyk* palliativ*
			`,
			weak: `diagnose* kronisk* 
				helse* syk syke sykehus* lege leger legen legetime* legevakt* fastlege* legekontor* legesenter* pasient* behandling* terapi*
				medisin* resept* apotek* smerte* allergi* klinikk* tannlege* rus overvekt* slanke* vektreduksjon* fodsel* fertilitet*
				sovnproblem* stress* utbrent* blodprove* vaksine* hudlege* gynekolog* fysioterapi*
			`,
		},
		religion: {
			plain: `
				muslim* islam* koran koranen bibel* jodedom* jodisk* kristendom* kristenliv* gudstjeneste* menighet* moske moskeen moskeer
				synagoge* buddhis* hinduis* sikhis* ateis* trossamfunn* livssyn* konversjon konvertitt* jehovas pinsekirke* pinsevenn*
				frelsesarme* nattverd* bonnetid* konfirmasjonsundervisning* kirkeasyl* religios* 
			`,
			weak: `kirke* kristen kristne bonn tro troende gud jesus prest presten evangeli* andakt* halal* religion* salme* pilegrim*`,
		},
		sexuality: {
			plain: `
				homofil* homoseksu* lesbisk* bifil* biseksu* transkjonn* transperson* transseksu* lhbt* lgbt* kjonnsidentitet*
				kjonnsinkongruens* kjonnsskifte* seksuell* seksualitet* seksual* sexologi* sexolog* porno* erotisk* erotikk* sexleketoy*
				dildo* sexvideo* swingers utroskap* sadomasoch* bdsm
			`,
			weak: `vibrator eskorte skeive sex sexliv* skeiv pride dating samliv* intim* kondom* orgasm* onani*`,
		},
		crime: {
			plain: `
				fengsel* *fengsel innsatte kriminalomsorg* straffedomt* straffesak* tiltalt* varetekt* soning soningsforhold*
				fotlenke* forvaring* rulleblad* vandelsattest* siktelse* domfelt* loslat* narkotikadom*
			`,
			weak: `innsatt politianmeld* anmeldelse straff straffbar* domstol* forsvarer* kriminal* kriminell* tyveri* drap* ran siktet politi`,
		},
		violence: {
			plain: `
				voldtekt* voldtatt incest* overgrep* seksualovergrep* voldsutsatt* krisesenter* partnervold* familievold* voldsoffer*
				barnemishandl* mishandl* menneskehandel* tvangsekteskap* tvangsgift* kjonnslemlest* omsorgssvikt* aeresvold*
			`,
			weak: `vold voldelig* trakasser* trussel* trusler stalking`,
		},
		children: {
			plain: `
				barnevern* barnetelefon* alarmtelefon* barneombud* ungdomstelefon* mobbing* mobbet mobber mobbeombud*
				fosterhjem* fosterbarn* barnefordeling* skolevegring* korspahalsen barnepsyk* ungdomshjelp*
			`,
			weak: `barnespill* barn barna barnas ungdom* tenaring* unge elev elever mindrearig* kids`,
		},
		union: {plain: `fagforening* fagforbund*`, weak: `tillitsvalgt* streik* tariff*`},
	},
	harmless: `
		krefter* kreftene* kraft* helsekost* helsestudio* helsikes barnevogn* barneseng* barneklaer* barnesko* barnebok* barneboker*
		barnesete* barnerom* barnehage* barnemobel* barnestol* barnesykkel* barnebillett* barnepris* barnevakt* barneyoga* kirkenes*
		kirkegata* kirkegaten* kirkeveien* kirkevegen* medisinball* legering* sykepleierstudent* stressless* straffespark*
		legeskap feildiagnose* bildiagnose* diagnosekode* symptomfri behandlingsgrunnlag* databehandling* overflatebehandling*
		varmebehandling* rustbehandling* personvern* ranselen ransel*
	`,
};
