import type {SensitiveWords} from './sensitive-words.ts';

export const fi: SensitiveWords = {
	topics: {
		health: {
			plain: `
				sairau* mielenterve* masennu* ahdistu* psykiatri* psykolog* psykoterap* itsemurh* viiltely* syomishairio* anoreksi* bulimi* adhd
				autismi* autisti* syopa syovan *syopa *syovan diabet* epilepsi* dementi* alzheimer* migreen* astma* hiv aids hepatiitti* klamydia*
				tippuri* herpes* sukupuolitau* perapukam* inkontinens* psoriasi* raskau* raskaana abort* keskenmeno* ehkaisy* lapsettomuu*
				vaihdevuo* impotens* erektio* paihde* paihteet alkoholism* peliriippuv* oireet oire masennuslaak* vammai*
			`,
			weak: `riippuvuu* diagnoosi* terveys* sairas sairaala* laakar* potila* hoito* terapia* laake* resept* apteek* kipu* allergi* klinik*`,
		},
		religion: {
			plain: `muslim* islam* koraani* raamattu* juutalai* kristinusko* jumalanpalvelu* seurakun* moskeija* synagog* buddhala* hindula* ateis* uskonno*`,
			weak: `kirkko* kirkon kristitty* rukou* usko jumala jeesus pappi*`,
		},
		sexuality: {
			plain: `homoseksu* lesbo* biseksu* transsuku* hlbt* lgbt* sukupuoli-identiteet* seksuaali* porno* eroti* seksilelu* uskottomuu*`,
			weak: `seksi pride deitti* kondom*`,
		},
		crime: {
			plain: `vankila* vanki vangit rikosoikeu* syytetty* rikosrekister*`,
			weak: `rangaistu* rikos* rikolli* poliisi* oikeudenkaynti*`,
		},
		violence: {
			plain: `raiska* insesti* hyvaksikayt* lahisuhdevakival* turvakoti* ihmiskaup* pakkoavioliit*`,
			weak: `vakival* hairin*`,
		},
		children: {
			plain: `lastensuojelu* koulukiusaami* kiusaami* sijaisperhe*`,
			weak: `lapsi lapset lasten nuoret nuorten`,
		},
	},
	harmless: `lastenvaunu* lastenvaatte* reseptivinkki*`,
};
