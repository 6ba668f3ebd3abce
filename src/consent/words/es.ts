import type {ButtonWords} from '../button-words.ts';

const cookies = '(?:cookies?|rastreadores)';
const these = `(?: (?:el uso de |uso de |la instalación de )?(?:las |los |estas |todas las |todas nuestras )?${cookies}(?: opcionales)?)?`;
const all = '(?: todo| todas?| todos)?';
const yes =
	'(?:aceptar|acepto|acepta|acepte|aceptarlas|aceptamos|permitir|permito|permite|autorizar|autorizo|consentir|consiento|activar|habilitar|admitir|aprobar)';
const needed =
	'(?:estrictamente |absolutamente )?(?:necesarias?|necesarios?|esenciales|imprescindibles|obligatorias?|requeridas?|funcionales|técnicas?|básicas?|indispensables)';
const no =
	'(?:rechazar|rechazo|rechaza|rechace|rechazarlas|denegar|deniego|declinar|bloquear|desactivar|deshabilitar|no aceptar|no acepto|no permitir|no consentir|no consiento|no autorizar)';
const close =
	'(?: (?:y |e )?(?:cerrar|continuar|seguir|seguir navegando|continuar navegando|entrar|navegar|cierra|continúa))?';
const chosen =
	'(?:selección|selección actual|la selección|mi selección|elección|mi elección|las? seleccionadas?|seleccionadas?|seleccionados|cookies seleccionadas|mis preferencias seleccionadas|las opciones seleccionadas|opciones seleccionadas|marcadas)';

export const es: ButtonWords = {
	accept: [
		`(?:sí )?(?:yo |las? )?${yes}${all}${these}${close}`,
		`(?:sí )?${yes} (?:todas |todo )?(?:las )?${cookies}${close}`,
		'(?:ok|okay|vale|de acuerdo|entendido|lo entiendo|entiendo|estoy de acuerdo|conforme|sí|si|perfecto|claro|está bien|comprendido|muy bien)(?: (?:gracias|acepto|las acepto|acepto todas|cerrar|continuar|entendido|de acuerdo|estoy de acuerdo|a todo|a todas))?',
		`sí (?:acepto|a todo|a todas|a todas las ${cookies}|quiero)|seleccionar (?:todo|todas)|aceptación de todas`,
		`todas las ${cookies}|aceptar y (?:cerrar|continuar|seguir navegando)|continuar (?:y aceptar|aceptando)`,
	],
	reject: [
		`${no}${all}${these}${close}`,
		`${no} (?:todas )?(?:las )?${cookies} (?:no (?:esenciales|necesarias|técnicas|imprescindibles)|opcionales|adicionales)`,
		`${no} (?:las )?(?:no (?:esenciales|necesarias)|opcionales)`,
		`${no} todas? (?:excepto|salvo|menos) (?:las )?${needed}`,
		`(?:${yes} |usar |utilizar |mantener |continuar con |permitir )?(?:solo|sólo|solamente|únicamente|exclusivamente) (?:las? |lo )?(?:${cookies} )?${needed}${these}`,
		`(?:${yes} |usar |utilizar |mantener |continuar con )(?:las? |lo )?(?:${cookies} )?${needed}${these}(?: solamente| únicamente)?`,
		`(?:${cookies} )?${needed} (?:solamente|únicamente|solo|sólo)`,
		`(?:solo|sólo|solamente|únicamente) (?:lo )?(?:estrictamente )?necesario`,
		'no(?: gracias| acepto| las acepto| estoy de acuerdo| quiero| consiento| permitir)?',
		`(?:continuar|seguir|navegar|entrar|cerrar)(?: (?:navegando|la navegación|y continuar))? sin (?:aceptar(?:las)?|consentir|consentimiento|cookies)(?: todas| las cookies)?`,
		'(?:no vender|no compartir) mi información(?: personal)?|aceptar ninguna|ninguna',
	],
	settings: [
		`(?:ver |mostrar |abrir |cambiar |modificar |gestionar |editar |más |mis |otras |ir a |revisar |actualizar )?(?:mis |tus |sus |la |las |los )?(?:configuración|preferencias|opciones|ajustes|configuraciones)(?: (?:avanzad[ao]s?|de privacidad|de (?:las |tus |mis )?${cookies}|de consentimiento|del? consentimiento|sobre ${cookies}))?`,
		`(?:configurar|configurarlas|personalizar|gestionar|administrar|ajustar|elegir|editar|modificar|configura|personaliza|gestiona|cambiar|déjame elegir|quiero elegir|seleccionar)(?: (?:mis|tus|sus|las|los|la|mi))?(?: (?:elecciones|preferencias|cookies|consentimiento|consentimientos|opciones|configuración|selección|ajustes))?${these}`,
		'(?:ver|mostrar)(?: (?:los|más|todos los))? (?:detalles|propósitos|finalidades|opciones|socios|proveedores)|más opciones|detalles|panel de configuración',
	],
	save: [
		`(?:guardar|confirmar|aplicar|aceptar|permitir|enviar|usar|autorizar|guardar y (?:cerrar|aceptar)) ${chosen}${close}`,
		`(?:guardar|confirmar|aplicar)(?: (?:y )?(?:cerrar|continuar|salir|aceptar|enviar))?`,
		`(?:guardar|confirmar|aplicar|actualizar|enviar)(?: (?:mis|mi|las|la|los|tus))? (?:configuración|preferencias|ajustes|cambios|opciones|consentimiento|elecciones)(?: (?:de )?${cookies})?${close}`,
	],
	reopen: [
		'(?:(?:ver|mostrar|abrir|cambiar|modificar|gestionar|administrar|editar|actualizar|revisar|mis|tus|sus|la|las|los) )*(?:configuración|preferencias|opciones|ajustes|elecciones|centro de preferencias|panel|gestión|configurador|configurar)(?: (?:de|del|las|los|la|tus|mis|sobre|para|avanzada))* (?:cookies?|privacidad|consentimientos?)',
		'(?:cambiar|modificar|gestionar|administrar|editar|actualizar|revisar|configurar|ajustar|personalizar)(?: (?:mi|mis|tu|tus|su|sus|el|las|los|uso de))* (?:cookies?|consentimientos?|elección de cookies)',
		'mis (?:cookies|consentimientos)',
	],
	withdraw: [
		'(?:retirar|revocar|anular|eliminar|cancelar)(?: (?:mi|tu|su|el|mis|todo el))? consentimientos?(?: (?:de|para) cookies)?',
	],
	topic: ['cookie', 'tecnologías similares', 'tecnologías de (?:rastreo|seguimiento)'],
};
