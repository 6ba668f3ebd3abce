import type {SensitiveWords} from './sensitive-words.ts';

export const sv: SensitiveWords = {
	topics: {
		health: {
			plain: `drogmissbruk* alkoholmissbruk* 
				sjukdom* *sjukdomar* sjukskriv* psykisk* psykiatri* psykolog* depression* deprimerad angest* sjalvmord* sjalvskad*
				atstorning* anorexi* bulimi* adhd autism* cancer *cancer cellgift* diabetes* epilepsi* demens* migran* astma* hiv aids hepatit*
				klamydia* gonorre* syfilis* herpes* konssjukdom* hemorrojd* inkontinens* psoriasis* gravid* graviditet* abort *abort
				dagen-efter-piller* preventivmedel* infertil* klimakteri* impotens* erektion* alkoholism* alkoholberoende* spelberoende*
				 symtom* antidepressiv* smartstillande* funktionsnedsatt* kronisk*
			`,
			weak: `missbruk* diagnos* halsa* sjuk sjuka sjukhus* lakare* vardcentral* patient* behandling* terapi* medicin* recept* apotek* smarta* allergi* klinik*`,
		},
		religion: {
			plain: `muslim* islam* koranen bibel* judendom* judisk* kristendom* gudstjanst* forsamling* moske* synagog* buddhis* hinduis* ateis* trossamfund* religios*`,
			weak: `kyrka* kristen kristna bon tro gud jesus prast* halal*`,
		},
		sexuality: {
			plain: `homosexu* lesbisk* bisexu* transperson* transsexu* hbtq* konsidentitet* sexuell* sexualitet* sexolog* porr* erotik* sexleksak* otrohet*`,
			weak: `sexliv* pride dejting* kondom*`,
		},
		crime: {
			plain: `fangelse* kriminalvard* brottmal* atalad* haktad* fotboja* belastningsregist* domd`,
			weak: `intagen straff* domstol* brott* kriminell* polis*`,
		},
		violence: {
			plain: `valdtakt* valdtagen incest* overgrepp* kvinnojour* misshandel* manniskohandel* tvangsaktenskap*`,
			weak: `vald* trakasser* hot`,
		},
		children: {
			plain: `barnavard* mobbning* mobbad familjehem* fosterhem* `,
			weak: `socialtjanst* barn barnen ungdom* tonaring* elever`,
		},
	},
	harmless: `barnvagn* barnklader* receptfavorit* receptsamling* valdigt* polishing* polish* hotel* hotell*`,
};
