import {describe, expect, it} from 'vitest';
import {choiceOf, speaksOfCookies} from '../reader.ts';

const labels = {
	accept: [
		'Accetta tutti',
		'Accetta',
		'Accetto',
		'Accetta tutti i cookie',
		'Accetta e chiudi',
		'Accetta e continua',
		'Consenti tutti',
		'OK, ho capito',
		'Ho capito',
		'Va bene',
		'Sì, accetto',
		'Acconsento all’uso dei cookie',
	],
	reject: [
		'Rifiuta tutti',
		'Rifiuta',
		'Rifiuto',
		'Continua senza accettare',
		'Chiudi e continua senza accettare',
		'No, grazie',
		'Non accetto',
		'Rifiuta i cookie non necessari',
		'Accetta solo i necessari',
		'Solo cookie tecnici',
		'Solo necessari',
		'Usa solo i cookie necessari',
		'Nega',
	],
	settings: [
		'Personalizza',
		'Impostazioni',
		'Impostazioni dei cookie',
		'Gestisci preferenze',
		'Preferenze cookie',
		'Gestisci le preferenze',
		'Mostra dettagli',
		'Maggiori opzioni',
		'Scegli i cookie',
	],
	save: [
		'Salva',
		'Salva preferenze',
		'Salva le mie scelte',
		'Conferma le mie scelte',
		'Accetta selezionati',
		'Consenti la selezione',
		'Salva e chiudi',
	],
} as const;

for (const [choice, words] of Object.entries(labels)) {
	describe(`presses ${choice}`, () => {
		it.each(words)('«%s»', label => {
			expect(choiceOf(label)).toBe(choice);
		});
	});
}

it.each([
	'Scopri di più',
	'Informativa sulla privacy',
	'Chiudi',
	'Cookie necessari',
	'Accetta le condizioni di vendita',
	'Rifiuta la fattura',
	'Accetta invito',
	'Accedi',
])('leaves «%s» alone', label => {
	expect(choiceOf(label)).toBeNull();
});

it.each(['Utilizziamo i cookie', 'Usiamo strumenti di tracciamento'])('hears of cookies in «%s»', text => {
	expect(speaksOfCookies(text)).toBe(true);
});
