import type {Cmp} from '../cmp.ts';
import {choicesIn} from '../choices.ts';
import {undecided} from '../consent.ts';
import {decide} from '../decide.ts';
import {objectIn} from '../stored-value.ts';

export const gdprCookieCompliance: Cmp = {
	id: 'gdpr-cookie-compliance',
	name: 'GDPR Cookie Compliance (Moove)',
	scripts: [/\/plugins\/gdpr-cookie-compliance(-addon)?\//],
	element: '#moove_gdpr_cookie_info_bar, #moove_gdpr_cookie_modal',
	cookies: ['moove_gdpr_popup'],
	storage: [],
	globals: ['moove_frontend_gdpr_scripts'],
	read: raw => {
		const {strict, ...asked} = objectIn(raw);
		return strict === undefined ? undecided : decide([['necessary', strict === '1'], ...choicesIn(asked)]);
	},
	banner: {
		root: '#moove_gdpr_cookie_info_bar:not(.moove-gdpr-info-bar-hidden)',
		second: '#moove_gdpr_cookie_modal',
		accept: '.moove-gdpr-infobar-allow-all, .moove-gdpr-modal-allow-all',
		reject: '.moove-gdpr-infobar-reject-btn, .moove-gdpr-modal-reject-all',
		settings: '.change-settings-button',
		save: '.moove-gdpr-modal-save-settings',
		reopen: '#moove_gdpr_save_popup_settings_button',
	},
	sources: [
		'https://github.com/3t4n/wp-cve/blob/5226dedaf8530b235ee574dce6c3e2f8ec533326/plugins/gdpr-cookie-compliance/views/moove/admin/settings/help.php',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/moove.json',
	],
};
