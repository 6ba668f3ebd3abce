import type {SensitiveWords} from './sensitive-words.ts';

export const da: SensitiveWords = {
	topics: {
		health: {
			plain: `stofmisbrug* alkoholmisbrug* rejsningsproblem* 
				sygdom* *sygdomme* sygemeld* psykisk* psykiatri* psykolog* depression* deprimeret angst angstlidelse* selvmord* selvskade*
				spiseforstyrrelse* anoreksi* bulimi* adhd autisme* kraeft kraeftbehandling* *kraeft kemoterapi* diabetes* epilepsi* demens* migraene*
				astma* hiv aids hepatitis* klamydia* gonore* syfilis* herpes* konssygdom* haemorride* inkontinens* psoriasis* gravid* graviditet*
				abort *abort fortrydelsespille* praevention* infertil* overgangsalder* impotens* alkoholisme* ludomani*
				 symptom* antidepressiv* smertestillende* 
			`,
			weak: `misbrug* handicap* diagnose* kronisk* sundhed* helbred* syg syge sygehus* laege* patient* behandling* terapi* medicin* recept* apotek* smerte* allergi* klinik*`,
		},
		religion: {
			plain: `muslim* islam* koranen bibel* jodedom* jodisk* kristendom* gudstjeneste* menighed* moske* synagoge* buddhis* hinduis* ateis* trossamfund* religios*`,
			weak: `kirke* kristen kristne bon tro gud jesus praest* halal*`,
		},
		sexuality: {
			plain: `homoseksu* lesbisk* biseksu* transkonn* transperson* lgbt* konsidentitet* seksuel* seksualitet* sexolog* porno* erotisk* sexlegetoj* utroskab*`,
			weak: `sex sexliv* pride dating kondom*`,
		},
		crime: {
			plain: `faengsel* indsat indsatte kriminalforsorg* straffesag* tiltalt* varetaegt* fodlaenke* straffeattest*`,
			weak: `straf* domstol* kriminel* politi*`,
		},
		violence: {
			plain: `voldtaegt* voldtaget incest* overgreb* krisecenter* voldsramt* mishandl* menneskehandel* tvangsaegteskab*`,
			weak: `vold voldelig* chikane*`,
		},
		children: {
			plain: `bornetelefon* mobning* mobbet plejefamilie* anbragt* borns-vilkar`,
			weak: `born bornene ungdom* teenager* elever`,
		},
	},
	harmless: `barnevogn* bornetoj* kirkegade* politik* politiken*`,
};
