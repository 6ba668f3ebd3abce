import {describe, expect, it} from 'vitest';
import {choiceOf, speaksOfCookies} from '../reader.ts';

const labels = {
	accept: [
		'Aceptar todo',
		'Aceptar',
		'Acepto',
		'Aceptar todas las cookies',
		'Aceptar y cerrar',
		'Aceptar y continuar',
		'Permitir todas',
		'Vale, acepto',
		'Entendido',
		'De acuerdo',
		'Sí, acepto',
		'Acepto el uso de cookies',
	],
	reject: [
		'Rechazar todo',
		'Rechazar',
		'Rechazar todas las cookies',
		'Continuar sin aceptar',
		'No, gracias',
		'No acepto',
		'Rechazar cookies no esenciales',
		'Aceptar solo las necesarias',
		'Solo cookies necesarias',
		'Solo necesarias',
		'Denegar',
		'Permitir sólo cookies técnicas',
	],
	settings: [
		'Configurar',
		'Configurar cookies',
		'Personalizar',
		'Configuración de cookies',
		'Gestionar preferencias',
		'Más opciones',
		'Ver preferencias',
		'Administrar consentimiento',
		'Preferencias de cookies',
	],
	save: [
		'Guardar',
		'Guardar preferencias',
		'Guardar selección',
		'Confirmar mis preferencias',
		'Aceptar selección',
		'Permitir la selección',
		'Guardar y cerrar',
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
	'Más información',
	'Leer más',
	'Política de privacidad',
	'Cerrar',
	'Cookies necesarias',
	'Aceptar las condiciones de compra',
	'Rechazar la factura',
	'Aceptar invitación',
	'Iniciar sesión',
])('leaves «%s» alone', label => {
	expect(choiceOf(label)).toBeNull();
});

it.each(['Utilizamos cookies propias y de terceros', 'Usamos tecnologías de seguimiento'])(
	'hears of cookies in «%s»',
	text => {
		expect(speaksOfCookies(text)).toBe(true);
	},
);
