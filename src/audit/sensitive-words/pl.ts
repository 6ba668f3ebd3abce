import type {SensitiveWords} from './sensitive-words.ts';

export const pl: SensitiveWords = {
	topics: {
		health: {
			plain: `
				choroba choroby chorob zdrowie-psychiczne depresj* psychiatr* psycholog* psychoterap* samobojst* samookalecz*
				zaburzenia-odzywiania anoreksj* bulimi* adhd autyzm* nowotwor* chemioterap* cukrzyc* padaczk* epilepsj* demencj* alzheimer*
				migren* astma* hiv aids zapalenie-watroby chlamydi* rzezaczk* opryszczk* hemoroid* nietrzymanie-moczu luszczyc* ciaza ciazy
				aborcj* poronien* antykoncepcj* nieplodn* menopauz* impotencj* erekcj* uzaleznien* alkoholizm* alkoholik* hazard* 
				objawy objaw antydepresant* niepelnosprawn*
			`,
			weak: `diagnoza zdrowie chory chorzy szpital* lekarz* pacjent* leczeni* terapia* leki recept* apteka* bol alergi* klinik*`,
		},
		religion: {
			plain: `muzulman* islam* koran biblia* judaizm* zydowsk* chrzescijanstw* katolic* meczet* synagog* buddyzm* hinduizm* ateizm* parafi* wyznanie wyznania religij*`,
			weak: `kosciol* chrzescijan* modlitw* wiara bog jezus ksiadz*`,
		},
		sexuality: {
			plain: `homoseksu* lesbij* biseksu* transplciow* transseksu* lgbt* tozsamosc-plciowa seksualn* porno* erotyczn* erotyk* gadzety-erotyczne`,
			weak: `seks gej pride prezerwatyw* randki`,
		},
		crime: {
			plain: `wiezieni* wiezien osadzon* oskarzon* areszt* karalnosc* niekaraln*`,
			weak: `przestepst* kara sad policj*`,
		},
		violence: {
			plain: `gwalt kazirodztw* wykorzystywanie-seksualne przemoc-domowa przemoc-w-rodzinie handel-ludzmi`,
			weak: `przemoc* molestow* nekani*`,
		},
		children: {
			plain: `ochrona-dzieci rodzina-zastepcza domdziecka przemoc-w-szkole`,
			weak: `dzieci dziecko mlodziez* nastolat* uczniow*`,
		},
	},
};
