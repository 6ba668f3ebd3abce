import {expect, test} from 'vitest';
import {looksLikePolicy, policyLinks, read} from '../../../src/policy/index.ts';
import {said, terms} from '../reader.ts';

/** [what is hard about it, the text, what it says, what it does not say] */
const passages: readonly (readonly [what: string, text: string, says: readonly string[], not?: readonly string[]])[] = [
	[
		'a tool in use',
		'Utilizamos Google Analytics para medir el tráfico de nuestra web.',
		['google-analytics declared', 'for analytics declared'],
	],
	['an impersonal verb', 'Se emplean cookies de Hotjar en esta página.', ['hotjar declared', 'cookies declared']],
	['no before the verb', 'No utilizamos Google Analytics en este sitio web.', ['google-analytics denied']],
	['to lack', 'Esta página carece de Hotjar.', ['hotjar denied']],
	['no longer', 'Ya no usamos Hotjar en nuestra página.', ['hotjar denied']],
	['ni … ni', 'Esta web no utiliza ni Hotjar ni Google Analytics.', ['hotjar denied', 'google-analytics denied']],
	['a passive after the name', 'Hotjar no se utiliza en nuestras páginas.', ['hotjar denied']],
	[
		'a denial of one purpose',
		'No utilizamos Google Analytics para identificarle.',
		['google-analytics mentioned'],
		['google-analytics denied'],
	],
	['“but” turns the denial round', 'No usamos Hotjar, pero usamos Matomo.', ['hotjar denied', 'matomo declared']],
	[
		'not only',
		'No solo usamos Matomo, sino también Hotjar.',
		['matomo declared', 'hotjar declared'],
		['matomo denied'],
	],
	['a page of one’s own elsewhere', 'Síguenos en nuestra página de Facebook.', ['meta-pixel mentioned']],
	['a question begins before its first word', '¿Hotjar? Sí, lo utilizamos.', ['hotjar declared']],
	[
		'a question for a heading',
		'¿Qué hacemos?\n\nLas que instalamos caducan todas ellas a los 30 días de su visita.',
		['¿qué hacemos? lives exactly 30 d'],
	],
	[
		'a condition',
		'Si nos da su consentimiento, instalamos el píxel de Facebook.',
		['meta-pixel declared, consent', 'pixels declared', 'consent-before-tracking'],
	],
	[
		'a relative clause is no passive, whatever is denied after it',
		'Las cookies que se utilizan no permiten identificar al usuario.',
		['cookies declared', 'not-identifying'],
		['cookies denied', 'no-tracking'],
	],
	['“no solo” after the name', 'Hotjar no solo se utiliza en la tienda.', ['hotjar declared']],
	['none at all', 'Esta web no instala ninguna cookie.', ['cookies denied', 'no-tracking']],
	['an impersonal denial', 'No se utilizan cookies en este sitio.', ['cookies denied', 'no-tracking']],
	[
		'one kind denied: the kind stands behind the noun',
		'No utilizamos cookies de terceros ni cookies publicitarias.',
		[],
		['cookies denied', 'no-tracking'],
	],
	[
		'“no necesarias” denies nothing',
		'Las cookies no necesarias que utilizamos son de Google Analytics.',
		['google-analytics declared', 'cookies declared'],
	],
	['only the needed', 'Esta web utiliza únicamente cookies técnicas.', ['no-tracking', 'cookies declared']],
	['a recording', 'Hotjar graba las sesiones y elabora mapas de calor.', ['session-recording declared']],
	['local storage', 'Usamos también el almacenamiento local del navegador.', ['local-storage declared']],
	['logs', 'Los registros del servidor guardan su dirección IP.', ['server-logs declared']],
	['beacons', 'Nuestras páginas contienen balizas web.', ['web-beacons declared']],
	['a fingerprint', 'Calculamos una huella digital del dispositivo para reconocerle.', ['fingerprinting declared']],
	['mails opened', 'Sabemos si abre nuestros correos electrónicos.', ['email-tracking declared']],
	[
		'purposes',
		'Estas cookies permiten mostrar publicidad y compartir contenidos en redes sociales.',
		['for advertising declared', 'for social declared'],
	],
	['no sharing', 'Nunca vendemos ni cedemos sus datos personales a terceros.', ['no-third-party-sharing']],
	[
		'no sharing unless the law says so',
		'No se cederán datos a terceros, salvo obligación legal.',
		['no-third-party-sharing'],
	],
	[
		'consent first',
		'Las cookies analíticas solo se instalan después de que usted dé su consentimiento.',
		['consent-before-tracking'],
	],
	[
		'nothing before consent',
		'No instalamos cookies de publicidad sin su consentimiento previo.',
		['consent-before-tracking'],
		['cookies denied'],
	],
	[
		'off until a yes',
		'Hotjar está desactivado hasta que usted dé su consentimiento.',
		['consent-before-tracking'],
		['opt-out-offered'],
	],
	['at most, said of the noun', 'La duración máxima de las cookies es de 12 meses.', [' lives at-most 365 d']],
	[
		'the law restated',
		'La AEPD considera que las empresas deben obtener el consentimiento antes de utilizar cookies analíticas.',
		[],
		['consent-before-tracking', 'cookies declared'],
	],
	[
		'the law referred to',
		'En cumplimiento del artículo 22.2 de la LSSI, le informamos de que esta web utiliza cookies.',
		['cookies declared'],
	],
	['conduct for consent', 'Si continúa navegando, consideramos que acepta el uso de cookies.', ['implied-consent']],
	['a click is no conduct', 'Al hacer clic en «Aceptar», usted consiente las cookies.', [], ['implied-consent']],
	[
		'legitimate interest',
		'El análisis del tráfico se basa en nuestro interés legítimo.',
		['legitimate-interest-tracking'],
	],
	['an address cut short', 'La dirección IP se anonimiza antes de almacenarse.', ['ip-anonymised']],
	['across the sea', 'Los datos se almacenan en servidores de Estados Unidos.', ['transfer-outside-eea']],
	[
		'not across the sea',
		'No se realizan transferencias de datos fuera del Espacio Económico Europeo.',
		['no-transfer-outside-eea'],
		['transfer-outside-eea'],
	],
	['a way out', 'Puede desactivar las cookies en la configuración de su navegador.', ['opt-out-offered']],
	['a law long gone', 'Sus datos se tratan conforme a la Ley Orgánica 15/1999.', ['outdated-reference']],
	['a mode', 'Hemos activado el modo de consentimiento de Google.', ['consent-mode']],
	['exactly', 'La cookie _fbp caduca a los 90 días.', ['_fbp lives exactly 90 d']],
	['at most, said before', 'La cookie _ga tiene una duración máxima de 12 meses.', ['_ga lives at-most 365 d']],
	[
		'at most, said after, in words',
		'La cookie _ga tiene una duración de dos años como máximo.',
		['_ga lives at-most 730 d'],
	],
	['how long data is kept', 'Los datos se conservarán durante un año.', ['kept 365 d']],
	['an age is no time', 'No conservamos datos de menores de 14 años.', [], ['kept 5110 d']],
	['an answering time is none', 'Responderemos a su solicitud en el plazo de 30 días.', [], ['kept 30 d']],
	[
		'a table',
		'Nombre\tTitular\tFinalidad\tDuración\n_ga\tGoogle\tDistingue usuarios\t2 años\nPHPSESSID\tPropia\tCesta\tSesión',
		['cookie _ga 63072000', 'cookie PHPSESSID session'],
	],
	[
		'bullets',
		'Cookies utilizadas:\n• _ga (2 años): distingue a los visitantes\n• _gid – 24 horas – cuenta visitas',
		['cookie _ga 63072000', 'cookie _gid 86400'],
	],
	[
		'a sentence for a lifetime',
		'- _hjid: reconoce a los visitantes y caduca cuando se cierra el navegador.',
		['cookie _hjid session'],
	],
];

test.each(passages.map(([what, text, says, not = []]) => ({what, text, says, not})))(
	'$what: $text',
	({text, says, not}) => {
		const found = said(text, 'es');
		expect(found).toEqual(expect.arrayContaining([...says]));
		expect(found.filter(one => not.includes(one))).toEqual([]);
	},
);

test('it is known by its everyday words', () => {
	const text =
		'Aquí le explicamos cómo se tratan sus datos, con qué fines y cuáles son los derechos que usted tiene como usuario.';
	expect(read(text, {terms, language: 'en'})).toMatchObject({language: 'es', understood: true});
});

test.each([
	[
		'pt',
		'Aqui explicamos como são tratados os seus dados e quais são os seus direitos. Utilizamos cookies para melhorar a sua experiência de navegação no nosso site. Não partilhamos os seus dados pessoais com terceiros sem o seu consentimento. Pode desativar os cookies nas definições do seu navegador a qualquer momento.',
	],
	[
		'ca',
		"Aquí us expliquem com es tracten les vostres dades, amb quines finalitats i quins són els drets que té l'usuari. Utilitzem galetes per millorar l'experiència de navegació en el nostre lloc i no compartim les dades amb tercers.",
	],
])('%s is no Spanish, and not understood', (language, text) => {
	expect(read(text, {terms, language}).understood).toBe(false);
	expect(read(text, {terms}).understood).toBe(false);
});

test.each([
	['Política de privacidad', 'privacy'],
	['Protección de datos', 'privacy'],
	['Aviso de privacidad', 'privacy'],
	['Política de cookies', 'cookies'],
	['Uso de cookies', 'cookies'],
])('“%s” leads to what is said on %s', (text, about) => {
	const url = 'https://tienda.example/pagina/12';
	expect(policyLinks([{url, text}], 'https://tienda.example/')).toEqual([{url, about}]);
});

test('a front page is no policy', () => {
	expect(looksLikePolicy('Bienvenidos. Tiendas de campaña y mochilas. Contacto. Política de privacidad.')).toBe(false);
});
