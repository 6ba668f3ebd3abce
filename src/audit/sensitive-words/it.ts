import type {SensitiveWords} from './sensitive-words.ts';

export const it: SensitiveWords = {
	topics: {
		health: {
			plain: `
				malattia malattie salute-mentale depression* depress* ansia psichiatr* psicolog* psicoterap* suicid* autolesion* anoressi* bulimi* adhd
				autis* cancro tumore tumori chemioterap* diabet* epilessi* demenza* alzheimer* emicrania* asma hiv aids epatite* clamidia* gonorrea*
				sifilide* herpes* emorroid* incontinenza* eczema* psoriasi* gravidanza* incinta aborto* contraccetti* infertil* menopaus* impotenza*
				erezion* erettile* tossicodipenden* alcolismo* alcolista* ludopatia* sintomo sintomi antidepressiv* 
			`,
			weak: `diagnosi disabil* salute malato malati ospedale* medico medici paziente* trattamento* terapia* farmaco farmaci ricetta-medica farmacia* dolore* allergi* clinica*`,
		},
		religion: {
			plain: `musulman* islam* corano bibbia* ebraismo* ebreo ebrei cristianesimo* cattolic* moschea* sinagoga* buddis* induis* ateis* parrocchia* religios*`,
			weak: `chiesa* cristian* preghiera* fede dio gesu prete*`,
		},
		sexuality: {
			plain: `omosessu* lesbic* bisessu* transgender* transessu* lgbt* sessualita* sessual* porno* erotic* sex-toy* infedelta*`,
			weak: `sesso gay pride preservativ* incontri`,
		},
		crime: {
			plain: `carcere* detenut* imputat* fedina-penale precedenti-penali`,
			weak: `crimine* reato* criminal* tribunale* polizia*`,
		},
		violence: {
			plain: `stupro stuprata incesto* abuso-sessuale violenza-sessuale violenza-domestica maltrattament* tratta-di-persone`,
			weak: `violenza* abuso* molestie*`,
		},
		children: {plain: `tutela-minori bullismo* affido-familiare`, weak: `bambini bambino adolescent* alunni minori`},
	},
};
