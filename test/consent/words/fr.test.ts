import {describe, expect, it} from 'vitest';
import {choiceOf, speaksOfCookies} from '../reader.ts';

const labels = {
	accept: [
		'Tout accepter',
		'Accepter',
		'J’accepte',
		"J'accepte tous les cookies",
		'Accepter et fermer',
		'Accepter et continuer',
		'Autoriser tous les cookies',
		'OK, tout accepter',
		'D’accord',
		'J’ai compris',
		'Oui, j’accepte',
		'Accepter l’utilisation de cookies',
	],
	reject: [
		'Tout refuser',
		'Refuser',
		'Je refuse',
		'Continuer sans accepter',
		'Non merci',
		'Refuser tous les cookies',
		'Refuser les cookies non essentiels',
		'Accepter uniquement les cookies nécessaires',
		'Cookies nécessaires uniquement',
		'Uniquement les cookies strictement nécessaires',
		'Je n’accepte pas',
		'Poursuivre sans consentir',
	],
	settings: [
		'Personnaliser',
		'Paramétrer les cookies',
		'Gérer mes préférences',
		'Paramètres des cookies',
		'Personnaliser mes choix',
		'Gestion des cookies',
		'Plus d’options',
		'Voir les préférences',
		'Je choisis',
	],
	save: [
		'Enregistrer mes choix',
		'Enregistrer',
		'Valider mes choix',
		'Confirmer la sélection',
		'Accepter la sélection',
		'Enregistrer et fermer',
		'Enregistrer les préférences',
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
	'En savoir plus',
	'Politique de confidentialité',
	'Fermer',
	'Cookies nécessaires',
	'Accepter les conditions de vente',
	'Refuser la facture',
	'Accepter l’invitation',
	'Se connecter',
	'Nous utilisons des cookies. Tout accepter nous aide.',
])('leaves «%s» alone', label => {
	expect(choiceOf(label)).toBeNull();
});

it.each(['Nous utilisons des cookies', 'Ce site dépose des traceurs'])('hears of cookies in «%s»', text => {
	expect(speaksOfCookies(text)).toBe(true);
});
