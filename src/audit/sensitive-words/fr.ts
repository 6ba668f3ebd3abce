import type {SensitiveWords} from './sensitive-words.ts';

export const fr: SensitiveWords = {
	topics: {
		health: {
			plain: `
				maladie maladies sante-mentale depression* depressif* anxiete* psychiatr* psycholog* psychotherap* suicid* automutilation*
				anorexi* boulimi* tdah autis* cancer cancers chimiotherap* diabet* epileps* demence* alzheimer* migraine* asthme* vih sida hepatite*
				chlamydia* gonorrhee* syphilis* herpes* mst hemorroide* incontinence* eczema* psoriasis* grossesse* ivg avortement*
				fausse-couche contracepti* infertil* pma menopause* impuissance* erection* erectile* addiction* alcoolisme* alcoolique*
				diagnostic-medical symptome* antidepresseur* antidouleur* fauteuil-roulant
			`,
			weak: `enceinte handicap* sante malade malades hopital* medecin* patient patients traitement* therapie* medicament* ordonnance* pharmacie* douleur* allergi* clinique*`,
		},
		religion: {
			plain: `musulman* islam* coran bible* judaisme* juif juive juifs christianisme* catholi* protestant* mosquee* synagogue* bouddhis* hindouis* athe athee atheisme paroisse*`,
			weak: `eglise* chretien* priere* foi dieu jesus pretre*`,
		},
		sexuality: {
			plain: `homosexu* lesbien* bisexu* transgenre* transsexu* lgbt* sexualite* sexuel* porno* erotique* erotisme* sextoy* sextoys infidelite*`,
			weak: `sexe gay pride rencontre* preservatif*`,
		},
		crime: {
			plain: `prison prisons detenu* incarcer* casier-judiciaire garde-a-vue bracelet-electronique`,
			weak: `crime crimes criminel* tribunal* police condamn*`,
		},
		violence: {
			plain: `viol viols inceste* agression-sexuelle violences-conjugales violence-conjugale maltraitance* mariage-force`,
			weak: `violence violences abus harcelement*`,
		},
		children: {
			plain: `protection-de-l-enfance aide-sociale-a-l-enfance harcelement-scolaire famille-d-accueil`,
			weak: `enfant enfants adolescent* eleves mineurs`,
		},
	},
	harmless: `violon* violet*`,
};
