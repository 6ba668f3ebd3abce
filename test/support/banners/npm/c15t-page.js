import {
	ConsentBanner,
	ConsentDialog,
	ConsentDialogTrigger,
	ConsentManagerProvider,
	useConsentManager,
} from '@c15t/react';
import '@c15t/react/styles.css';
import {baseTranslations} from '@c15t/translations/all';
import {createElement, useEffect} from 'react';
import {createRoot} from 'react-dom/client';

/** Tells the page what was chosen whenever that is known. */
function Told() {
	const {consents, hasConsented} = useConsentManager();
	useEffect(() => {
		if (hasConsented()) consented(consents.marketing ? ['marketing'] : [], true);
	}, [consents, hasConsented]);
	return null;
}

const locale = document.documentElement.lang;
const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(
	createElement(
		ConsentManagerProvider,
		{
			options: {
				mode: 'offline',
				consentCategories: ['necessary', 'measurement', 'marketing'],
				overrides: {country: 'NO', language: locale},
				i18n: {locale, detectBrowserLanguage: false, messages: {nb: baseTranslations.nb, en: baseTranslations.en}},
			},
		},
		createElement(ConsentBanner),
		createElement(ConsentDialog),
		createElement(ConsentDialogTrigger),
		createElement(Told),
	),
);
