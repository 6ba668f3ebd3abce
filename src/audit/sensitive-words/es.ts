import type {SensitiveWords} from './sensitive-words.ts';

export const es: SensitiveWords = {
	topics: {
		health: {
			plain: `
				enfermedad* salud-mental depresion* ansiedad* psiquiatr* psicolog* psicoterap* suicid* autolesion* anorexi* bulimi* tdah autis* cancer
				quimioterap* diabet* epileps* demencia* alzheimer* migrana* asma vih sida hepatitis* clamidia* gonorrea* sifilis* herpes* 
				hemorroid* incontinencia* eczema* psoriasis* embaraz* aborto* anticoncepti* infertil* menopaus* impotencia* ereccion* erectil*
				adiccion* alcoholismo* alcoholico* ludopat* sintoma* antidepresiv* 
			`,
			weak: `discapacidad* salud enfermo* hospital* medico* paciente* tratamiento* terapia* medicamento* receta-medica farmacia* dolor alergi* clinica*`,
		},
		religion: {
			plain: `musulman* islam* coran biblia* judaismo* judio* cristianismo* catolic* mezquita* sinagoga* budis* hinduis* ateis* parroquia*`,
			weak: `iglesia* cristian* oracion* fe dios jesus sacerdote*`,
		},
		sexuality: {
			plain: `homosexu* lesbian* bisexu* transgenero* transexu* lgtb* lgbt* sexualidad* sexual porno* erotic* juguetes-sexuales infidelidad*`,
			weak: `sexo gay orgullo preservativo* citas`,
		},
		crime: {
			plain: `prision prisiones carcel* preso presos antecedentes-penales`,
			weak: `crimen* delito* criminal* tribunal* policia*`,
		},
		violence: {
			plain: `violacion-sexual violada incesto* abuso-sexual abusos-sexuales violencia-de-genero maltrato* trata-de-personas`,
			weak: `violencia* abuso* acoso*`,
		},
		children: {
			plain: `proteccion-de-menores acoso-escolar familia-de-acogida`,
			weak: `nino ninos ninas adolescente* alumnos menores`,
		},
	},
};
